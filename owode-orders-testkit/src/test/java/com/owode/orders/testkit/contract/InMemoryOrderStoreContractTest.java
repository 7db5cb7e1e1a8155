package com.owode.orders.testkit.contract;

import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FaultInjector;
import com.owode.orders.testkit.fake.FaultScript;
import com.owode.orders.testkit.fake.FaultyOrderStore;
import com.owode.orders.testkit.fake.TestClock;

/** The store in memory: its data is of one process, and dies with it. */
class InMemoryOrderStoreContractTest extends OrderStoreContract {

  private final FaultInjector faults = FaultInjector.with(TestClock.at(NOW));
  private final InMemoryOrderStore memory = new InMemoryOrderStore();

  static String script(Ability what) {
    return switch (what) {
      case REQUEST_LOST -> "append#1: fail";
      case ANSWER_LOST -> "append#1: reply-lost";
      default -> throw new IllegalArgumentException("nothing of a store is " + what);
    };
  }

  @Override
  protected OrderStore store() {
    return FaultyOrderStore.of(memory, faults);
  }

  @Override
  protected void inTransaction(Runnable work) {
    memory.inTransaction(work);
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    faults.play(FaultScript.parse(script(what)));
  }

  @Override
  protected Absences absences() {
    return Absences.none().lacking(Ability.ANOTHER_PROCESS, 22).lacking(Ability.DEATH, 23);
  }
}
