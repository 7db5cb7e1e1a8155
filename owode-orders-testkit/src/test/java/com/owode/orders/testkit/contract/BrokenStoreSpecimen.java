package com.owode.orders.testkit.contract;

import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store that does one thing wrong, under the contract; run by {@link BrokenStoreTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenStoreSpecimen extends SharedMemoryContract {

  private final BrokenStore broken;

  BrokenStoreSpecimen(BrokenStore broken) {
    this.broken = broken;
  }

  @Override
  OrderStore process(FakePorts outside) {
    return broken.inFrontOf(outside);
  }
}
