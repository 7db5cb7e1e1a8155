package com.owode.orders.testkit.sim;

import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.FakeBank;
import com.owode.orders.testkit.fake.FakeCourier;
import com.owode.orders.testkit.fake.FakeDiscounts;
import com.owode.orders.testkit.fake.FakeNotifier;
import com.owode.orders.testkit.fake.FakePersonalData;
import com.owode.orders.testkit.fake.FakePolicyBook;
import com.owode.orders.testkit.fake.FakeStockRoom;
import com.owode.orders.testkit.fake.FaultInjector;
import com.owode.orders.testkit.fake.FaultyOrderStore;
import com.owode.orders.testkit.fake.TestClock;
import java.time.Instant;

/** Everything outside the processes of one run. */
final class World {

  private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  final TestClock clock = TestClock.at(BEGIN);
  final FaultInjector faults = FaultInjector.with(clock);
  final FakeBank bank = FakeBank.with(clock, faults);
  final FakeStockRoom stock = FakeStockRoom.with(clock, faults);
  final FakeNotifier notifier = FakeNotifier.with(clock, faults);
  final FakeCourier courier = FakeCourier.with(clock, faults);
  final FakeDiscounts discounts = FakeDiscounts.with(clock, faults);
  final FakePersonalData people = FakePersonalData.with(faults);
  final FakePolicyBook policies;
  final OrderStore store;
  final SeenStore seen;
  final FaultyOrderStore faulty;

  World(Wiring wiring, OrderPolicies inForce) {
    policies = FakePolicyBook.with(inForce, faults);
    store = wiring.store.get();
    seen = new SeenStore(store);
    faulty = FaultyOrderStore.of(seen, faults);
    Cast.introduce(people);
    stock.stock(Cast.LAMP, Cast.LAMPS);
    stock.stock(Cast.LANTERN, Cast.LANTERNS);
  }

  Instant now() {
    return clock.instant();
  }
}
