package com.owode.orders.refund;

import com.owode.orders.guard.Guard;
import org.joda.money.Money;

/**
 * What an apology with a discount is judged by: plain facts, no order.
 *
 * @param policy the policy that decides
 * @param reason why money went back
 * @param refunded how much
 * @param discounts how many discounts the case has brought already, 0 or more
 */
public record GoodwillFacts(
    GoodwillPolicy policy, RefundReason reason, Money refunded, int discounts) {

  /**
   * Guards the number.
   *
   * @param policy the policy that decides
   * @param reason why money went back
   * @param refunded how much
   * @param discounts how many discounts the case has brought already, 0 or more
   * @throws IllegalArgumentException when it is negative
   */
  public GoodwillFacts {
    Guard.atLeast("discounts of a case", discounts, 0);
  }

  /** {@return the most that the discount would take off} */
  public Money cap() {
    return policy.capOn(refunded);
  }
}
