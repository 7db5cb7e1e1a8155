package com.owode.orders.testkit.contract;

import com.owode.orders.port.PolicyBook;

class FakePolicyBookContractTest extends InMemoryPolicyBookContract {

  @Override
  protected PolicyBook book() {
    return fake;
  }
}
