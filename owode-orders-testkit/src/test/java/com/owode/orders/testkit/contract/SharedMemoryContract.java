package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultScript;
import com.owode.orders.testkit.fixture.Fixtures;

/**
 * The data behind a store under test is a store in memory, which outlives every process in front of
 * it, as a database does.
 */
abstract class SharedMemoryContract extends OrderStoreContract {

  private final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());

  abstract OrderStore process(FakePorts outside);

  @Override
  protected final OrderStore store() {
    return process(ports);
  }

  @Override
  protected final OrderStore another() {
    return process(ports);
  }

  @Override
  protected final OrderStore diesAndStartsAgain() {
    return process(ports);
  }

  @Override
  protected void inTransaction(Runnable work) {
    ports.memory().inTransaction(work);
  }

  @Override
  protected final void inject(Ability what, OrderId order) {
    ports.faults().play(FaultScript.parse(InMemoryOrderStoreContractTest.script(what)));
  }

  @Override
  protected final Absences absences() {
    return Absences.none();
  }
}
