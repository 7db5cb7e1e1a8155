package com.owode.orders.testkit.contract;

import com.owode.orders.port.Notifier;

class FakeNotifierContractTest extends FakeNotifierContract {

  @Override
  protected Notifier notifier() {
    return ports.notifier();
  }
}
