package com.owode.orders.testkit.contract;

import com.owode.orders.port.PolicyBook;

class InMemoryPolicyBookContractTest extends InMemoryPolicyBookContract {

  @Override
  protected PolicyBook book() {
    return memory;
  }
}
