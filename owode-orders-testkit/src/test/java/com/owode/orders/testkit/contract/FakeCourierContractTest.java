package com.owode.orders.testkit.contract;

import com.owode.orders.port.Courier;

class FakeCourierContractTest extends FakeCourierContract {

  @Override
  protected Courier courier() {
    return ports.courier();
  }
}
