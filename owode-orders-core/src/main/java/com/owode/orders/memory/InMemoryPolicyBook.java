package com.owode.orders.memory;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.policy.PolicySchedule;
import com.owode.orders.policy.PolicyScheduleBuilder;
import com.owode.orders.port.PolicyBook;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * Policies of all times in memory. Safe for use by several threads: readers look at one immutable
 * {@link PolicySchedule} and never wait, whoever changes it.
 */
public final class InMemoryPolicyBook implements PolicyBook {

  private final AtomicReference<PolicySchedule> schedule;

  private InMemoryPolicyBook(PolicySchedule schedule) {
    this.schedule = new AtomicReference<>(schedule);
  }

  /**
   * {@return a book in which policies are in force for all sellers, until others are}
   *
   * @param always the policies
   */
  public static InMemoryPolicyBook of(OrderPolicies always) {
    return of(PolicySchedule.of(always));
  }

  /**
   * {@return a book that begins with a schedule}
   *
   * @param schedule what is in force for whom from when on
   */
  public static InMemoryPolicyBook of(PolicySchedule schedule) {
    return new InMemoryPolicyBook(schedule);
  }

  /**
   * Puts policies into force for all sellers who have none of their own.
   *
   * @param policies the policies
   * @param from from when on
   * @throws IllegalArgumentException when other policies have the same id and version, or others
   *     are in force from the same instant on; the book is then as it was
   */
  public void putInForce(OrderPolicies policies, Instant from) {
    change(next -> next.forAll(policies, from));
  }

  /**
   * Puts a seller's own policies into force.
   *
   * @param seller the seller
   * @param policies the policies
   * @param from from when on
   * @throws IllegalArgumentException as for all sellers
   */
  public void putInForce(SellerId seller, OrderPolicies policies, Instant from) {
    change(next -> next.forSeller(seller, policies, from));
  }

  /**
   * Changes the schedule as a whole: readers see all of it or nothing.
   *
   * @param more adds to the schedule as it is; called again where another thread was faster
   * @return the schedule with the change
   * @throws IllegalArgumentException when something is wrong with it; the message lists all faults,
   *     and the book is as it was
   */
  public PolicySchedule change(UnaryOperator<PolicyScheduleBuilder> more) {
    while (true) {
      PolicySchedule known = schedule();
      PolicySchedule changed = more.apply(known.toBuilder()).build();
      if (schedule.compareAndSet(known, changed)) {
        return changed;
      }
    }
  }

  /** {@return the schedule as it is: several questions to it get answers that fit together} */
  public PolicySchedule schedule() {
    // There is one from the constructor on; the analysis of null cannot know it of a reference.
    return Objects.requireNonNull(schedule.get());
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when none are in force
   */
  @Override
  public OrderPolicies current(SellerId seller, Instant at) {
    return schedule()
        .current(seller, at)
        .orElseThrow(() -> new IllegalStateException("no policies are in force at " + at));
  }

  @Override
  public Optional<OrderPolicies> find(PolicyRef reference) {
    return schedule().find(reference);
  }
}
