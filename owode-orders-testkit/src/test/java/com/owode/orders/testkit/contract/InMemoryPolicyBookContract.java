package com.owode.orders.testkit.contract;

import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.testkit.fake.FakePolicyBook;
import com.owode.orders.testkit.fake.FaultInjector;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Instant;

/** What is behind a book under test is one in memory. */
abstract class InMemoryPolicyBookContract extends PolicyBookContract {

  final FakePolicyBook fake =
      FakePolicyBook.with(OrderPolicies.owode(), FaultInjector.with(TestClock.at(Fixtures.BEGIN)));
  final InMemoryPolicyBook memory = fake.book();

  @Override
  protected void putInForce(OrderPolicies policies, Instant from) {
    memory.putInForce(policies, from);
  }

  @Override
  protected void putInForce(SellerId seller, OrderPolicies policies, Instant from) {
    memory.putInForce(seller, policies, from);
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }
}
