package com.owode.orders.testkit.fake;

import com.owode.orders.desk.OrderDesk;
import com.owode.orders.desk.OrderDeskBuilder;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.policy.OrderPolicies;
import java.time.Instant;

/**
 * Everything outside a desk: a clock, a fake of each port, and the faults that they share. Any
 * number of desks, as of processes, can be built on it.
 *
 * <pre>{@code
 * FakePorts ports = FakePorts.at(Instant.parse("2026-03-02T09:00:00Z"), OrderPolicies.owode());
 * OrderDesk desk = ports.desk().build();
 * ports.bank().webhooksTo(desk::tell);
 * ports.faults().play(FaultScript.parse("charge#1: timeout-after-success"));
 * }</pre>
 */
public final class FakePorts {

  private final TestClock clock;
  private final FaultInjector faults;
  private final FakeBank bank;
  private final FakeStockRoom stock;
  private final FakeNotifier notifier;
  private final FakeCourier courier;
  private final FakeDiscounts discounts;
  private final FakePolicyBook policies;
  private final FakePersonalData people;
  private final InMemoryOrderStore memory = new InMemoryOrderStore();
  private final FaultyOrderStore store;

  private FakePorts(Instant begin, OrderPolicies always) {
    this.clock = TestClock.at(begin);
    this.faults = FaultInjector.with(clock);
    this.bank = FakeBank.with(clock, faults);
    this.stock = FakeStockRoom.with(clock, faults);
    this.notifier = FakeNotifier.with(clock, faults);
    this.courier = FakeCourier.with(clock, faults);
    this.discounts = FakeDiscounts.with(clock, faults);
    this.policies = FakePolicyBook.with(always, faults);
    this.people = FakePersonalData.with(faults);
    this.store = FaultyOrderStore.of(memory, faults);
  }

  /**
   * {@return everything outside a desk, at a time}
   *
   * @param begin the time
   * @param always the policies in force, until others are
   */
  public static FakePorts at(Instant begin, OrderPolicies always) {
    return new FakePorts(begin, always);
  }

  /** {@return a builder of a desk that stands on all of this; each one built is a new process} */
  public OrderDeskBuilder desk() {
    return OrderDesk.builder()
        .store(store)
        .policies(policies)
        .people(people)
        .gateway(bank)
        .stockRoom(stock)
        .notifier(notifier)
        .discounts(discounts)
        .clock(clock);
  }

  /** {@return the clock} */
  public TestClock clock() {
    return clock;
  }

  /** {@return what goes wrong} */
  public FaultInjector faults() {
    return faults;
  }

  /** {@return the bank} */
  public FakeBank bank() {
    return bank;
  }

  /** {@return the stock room, empty at first} */
  public FakeStockRoom stock() {
    return stock;
  }

  /** {@return the outbox} */
  public FakeNotifier notifier() {
    return notifier;
  }

  /** {@return the courier} */
  public FakeCourier courier() {
    return courier;
  }

  /** {@return the issuer of discounts} */
  public FakeDiscounts discounts() {
    return discounts;
  }

  /** {@return the policy book} */
  public FakePolicyBook policies() {
    return policies;
  }

  /** {@return the personal data, none at first} */
  public FakePersonalData people() {
    return people;
  }

  /** {@return the store that desks stand on, whose calls can fail} */
  public FaultyOrderStore store() {
    return store;
  }

  /** {@return the store behind it, which never fails: what was really written} */
  public InMemoryOrderStore memory() {
    return memory;
  }
}
