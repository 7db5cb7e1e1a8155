package com.owode.orders.policy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.util.Optional;

/**
 * What the completion of an order is judged by: plain facts, no order.
 *
 * @param policy the policy that decides
 * @param liveUnits how many units were not cancelled, 0 or more
 * @param arrivedUnits how many of them were delivered, or came back, 0 or more
 * @param lastArrival when the last of them arrived; empty before
 * @param openCases how many refund cases are open, 0 or more
 * @param at when the order would complete
 * @param calendar in whose days the wait is counted
 */
public record CompletionFacts(
    CompletionPolicy policy,
    int liveUnits,
    int arrivedUnits,
    Optional<Instant> lastArrival,
    int openCases,
    Instant at,
    BusinessCalendar calendar) {

  /**
   * Guards the numbers.
   *
   * @param policy the policy that decides
   * @param liveUnits how many units were not cancelled, 0 or more
   * @param arrivedUnits how many of them were delivered, or came back, 0 or more
   * @param lastArrival when the last of them arrived; empty before
   * @param openCases how many refund cases are open, 0 or more
   * @param at when the order would complete
   * @param calendar in whose days the wait is counted
   * @throws IllegalArgumentException when one is negative
   */
  public CompletionFacts {
    Guard.atLeast("live units", liveUnits, 0);
    Guard.atLeast("arrived units", arrivedUnits, 0);
    Guard.atLeast("open cases", openCases, 0);
  }

  /** {@return when the wait ends; empty while nothing has arrived} */
  public Optional<Instant> waitEnds() {
    return lastArrival.map(begin -> policy.completeAfter().after(begin, calendar));
  }
}
