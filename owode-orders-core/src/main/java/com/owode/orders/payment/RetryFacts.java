package com.owode.orders.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What another attempt to pay is judged by: plain facts, no order.
 *
 * @param policy the policy that decides; empty where it is not at hand, and what asks for it then
 *     cannot be judged
 * @param collects who collects the money
 * @param minorOpen how much is still due in minor units of the order's currency
 * @param attempts the attempts so far
 * @param overridden whether support lets more attempts pass than the policy does
 * @param at when the attempt would begin
 */
public record RetryFacts(
    Optional<PaymentPolicy> policy,
    PaymentMode collects,
    long minorOpen,
    List<Attempt> attempts,
    boolean overridden,
    Instant at) {

  /**
   * Copies the list.
   *
   * @param policy the policy that decides
   * @param collects who collects the money
   * @param minorOpen how much is still due in minor units of the order's currency
   * @param attempts the attempts so far
   * @param overridden whether support lets more attempts pass than the policy does
   * @param at when the attempt would begin
   */
  public RetryFacts {
    attempts = List.copyOf(attempts);
  }

  /** {@return whether nobody knows what became of an attempt} */
  public boolean isUnknown() {
    for (Attempt attempt : attempts) {
      if (attempt.state() == Attempt.State.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether an attempt is under way for less than its grace time; false without policy}
   */
  public boolean isUnderWay() {
    PaymentPolicy known = policy.orElse(null);
    if (known == null) {
      return false;
    }
    for (Attempt attempt : attempts) {
      boolean waits =
          attempt.state() == Attempt.State.PENDING || attempt.state() == Attempt.State.STARTED;
      if (waits && at.isBefore(attempt.since().plus(known.pendingGrace()))) {
        return true;
      }
    }
    return false;
  }
}
