package com.owode.orders.lifecycle;

import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.Progress;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.payment.Repayment;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundJudgement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order: the fold of its events. Immutable; made only by events. What was agreed is in {@link
 * #placed()}, how far it has come in {@link #progress()}.
 */
public final class Order {

  private final OrderPlaced placed;
  private final Optional<OrderPolicies> policies;
  private final Progress progress;
  private final long version;
  private final Balance balance;
  private final OrderStatus status;

  private @Nullable List<Deadline> deadlines;

  private Order(
      OrderPlaced placed, Optional<OrderPolicies> policies, Progress progress, long version) {
    this.placed = placed;
    this.policies = policies;
    this.progress = progress;
    this.version = version;
    this.balance =
        Balance.of(
            progress.money(),
            progress.goods().prices(),
            progress.goods().fees(),
            progress.units().live());
    this.status = OrderStatus.of(progress, isSecured());
  }

  /** The order after a change that left its money as it was. */
  private Order(Order before, Progress progress) {
    this.placed = before.placed;
    this.policies = before.policies;
    this.progress = progress;
    this.version = before.version + 1;
    this.balance = before.balance;
    this.status = OrderStatus.of(progress, isSecured());
  }

  /**
   * {@return the order that this event begins}
   *
   * @param placed what was agreed
   * @param policies the policies that it was placed under, empty when the policy book no longer has
   *     them
   */
  public static Order begunBy(OrderPlaced placed, Optional<OrderPolicies> policies) {
    return new Order(placed, policies, Progress.from(placed), 1);
  }

  /**
   * {@return the order that these events make}
   *
   * @param placed what was agreed
   * @param policies the policies that it was placed under, empty when the policy book no longer has
   *     them
   * @param changes what has happened since, in order
   */
  public static Order of(
      OrderPlaced placed, Optional<OrderPolicies> policies, List<OrderChange> changes) {
    Order order = begunBy(placed, policies);
    for (OrderChange change : changes) {
      order = order.after(change);
    }
    return order;
  }

  /**
   * {@return this order after an event}
   *
   * @param change what has happened
   */
  public Order after(OrderChange change) {
    Progress changed = change.on(progress);
    return isMoneyTheSame(changed)
        ? new Order(this, changed)
        : new Order(placed, policies, changed, version + 1);
  }

  /** Whether all that decides on {@link #balance()} is what it was. */
  @SuppressWarnings("ReferenceEquality") // Another object may be equal; the balance then tells.
  private boolean isMoneyTheSame(Progress changed) {
    return changed.money() == progress.money()
        && changed.goods() == progress.goods()
        && changed.units().cancelled() == progress.units().cancelled();
  }

  /** {@return the order's id} */
  public OrderId id() {
    return placed.order();
  }

  /** {@return what was agreed} */
  public OrderPlaced placed() {
    return placed;
  }

  /** {@return how far it has come} */
  public Progress progress() {
    return progress;
  }

  /** {@return how many events it has had: the version that the next write must expect} */
  public long version() {
    return version;
  }

  /** {@return where it stands} */
  public OrderStatus status() {
    return status;
  }

  /**
   * {@return the policies that it was placed under, empty when the policy book no longer has them}
   */
  public Optional<OrderPolicies> policies() {
    return policies;
  }

  /**
   * Asks the refund policy in force at placement about a claim, as things stand (guide row G18).
   *
   * @param refundCase the claim
   * @param facts when, and which of its proof was given in other orders
   * @return what the policy says; empty when there is no such claim, or the policy is not at hand
   */
  public Optional<RefundJudgement> judge(CaseId refundCase, Facts facts) {
    return progress.cases().find(refundCase).flatMap(known -> ClaimFacts.judge(this, known, facts));
  }

  /**
   * What becomes due in it, found when first asked for: every write, every message and every run of
   * what is due asks for it.
   */
  List<Deadline> deadlines() {
    // Two threads may both find them: the list is immutable and the same.
    List<Deadline> known = deadlines;
    if (known == null) {
      known = Deadlines.in(this);
      deadlines = known;
    }
    return known;
  }

  /** {@return the id of the last event} */
  public EventId lastEvent() {
    return new EventId(id(), version);
  }

  /** {@return what its money means for its units} */
  public Balance balance() {
    return balance;
  }

  /** {@return how its money stands} */
  public PaymentStatus paymentStatus() {
    return balance.status(toleranceMinor());
  }

  /** {@return whether all that is due is authorised or captured, or nothing is due} */
  public boolean isSecured() {
    return balance.isSecured(toleranceMinor());
  }

  /**
   * {@return whether the gateway still owes an answer, or money is still on its way back: the
   * settlement of a cancelled order is open until then}
   */
  public boolean isSettlementOpen() {
    for (Attempt attempt : progress.money().attempts()) {
      if (attempt.isOpen()) {
        return true;
      }
    }
    for (Repayment repayment : progress.money().repayments()) {
      if (repayment.state() != Repayment.State.DONE) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether nobody knows what became of an attempt to collect money, or of money that was
   * to go back}
   */
  public boolean isMoneyUnknown() {
    for (Attempt attempt : progress.money().attempts()) {
      if (attempt.state() == Attempt.State.UNKNOWN) {
        return true;
      }
    }
    for (Repayment repayment : progress.money().repayments()) {
      for (Repayment.Portion portion : repayment.portions()) {
        if (portion.state() == Repayment.State.UNKNOWN) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether money is still to be taken: an accepted shortfall is not. */
  boolean isMoneyAwaited() {
    return !balance.isCovered(toleranceMinor());
  }

  /** What may be missing of what is due, in minor units: at least one. */
  long toleranceMinor() {
    return policies.isPresent() ? policies.get().payment().toleranceMinor() : 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order
        && order.version == version
        && order.placed.equals(placed)
        && order.progress.equals(progress);
  }

  @Override
  public int hashCode() {
    return id().hashCode() * 31 + Long.hashCode(version);
  }

  /** {@return id, version and status: never personal data} */
  @Override
  public String toString() {
    return "order " + id() + " v" + version + " " + status;
  }
}
