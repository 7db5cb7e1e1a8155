package com.owode.orders.testkit.contract;

import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;

/** A sound store with data that outlives its process: no rule is absent. */
class SharedMemoryContractTest extends SharedMemoryContract {

  @Override
  OrderStore process(FakePorts outside) {
    return outside.store();
  }
}
