package com.owode.orders.review;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.util.Optional;

/**
 * What a review is judged by: plain facts, no order.
 *
 * @param policy the policy that decides
 * @param deliveredUnits how many units of the order were delivered, 0 or more
 * @param lastDeliveredAt when the last of them was delivered; empty before
 * @param reviews how many reviews the order has, 0 or more
 * @param at when the review is left
 * @param calendar in whose days the window is counted
 */
public record ReviewFacts(
    ReviewPolicy policy,
    int deliveredUnits,
    Optional<Instant> lastDeliveredAt,
    int reviews,
    Instant at,
    BusinessCalendar calendar) {

  /**
   * Guards the numbers.
   *
   * @param policy the policy that decides
   * @param deliveredUnits how many units of the order were delivered, 0 or more
   * @param lastDeliveredAt when the last of them was delivered; empty before
   * @param reviews how many reviews the order has, 0 or more
   * @param at when the review is left
   * @param calendar in whose days the window is counted
   * @throws IllegalArgumentException when one is negative
   */
  public ReviewFacts {
    Guard.atLeast("delivered units", deliveredUnits, 0);
    Guard.atLeast("reviews of an order", reviews, 0);
  }

  /** {@return when the window ends; empty while nothing is delivered} */
  public Optional<Instant> windowEnds() {
    return lastDeliveredAt.map(begin -> policy.window().after(begin, calendar));
  }
}
