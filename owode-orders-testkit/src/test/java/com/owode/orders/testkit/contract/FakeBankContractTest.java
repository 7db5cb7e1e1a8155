package com.owode.orders.testkit.contract;

import com.owode.orders.port.PaymentGateway;

class FakeBankContractTest extends FakeBankContract {

  @Override
  protected PaymentGateway gateway() {
    return ports.bank();
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }
}
