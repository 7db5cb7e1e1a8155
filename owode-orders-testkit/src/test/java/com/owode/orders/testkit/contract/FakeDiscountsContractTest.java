package com.owode.orders.testkit.contract;

import com.owode.orders.port.DiscountIssuer;

class FakeDiscountsContractTest extends FakeDiscountsContract {

  @Override
  protected DiscountIssuer issuer() {
    return ports.discounts();
  }
}
