package com.owode.orders.payment;

import com.owode.orders.guard.Guard;

/**
 * Which repayment of an order: 1 for the first, one more with each, whatever the road.
 *
 * @param number 1 or more; 0 stands for a refund that was not made by us ({@link #OUTSIDE})
 */
public record RepaymentId(int number) {

  /** A refund that somebody made elsewhere, told without a number of ours. */
  public static final RepaymentId OUTSIDE = new RepaymentId(0);

  /**
   * Guards the number.
   *
   * @param number 1 or more
   * @throws IllegalArgumentException when it is negative
   */
  public RepaymentId {
    Guard.atLeast("number of a repayment", number, 0);
  }

  /**
   * {@return the repayment with this number}
   *
   * @param number 0 or more
   * @throws IllegalArgumentException when it is negative
   */
  public static RepaymentId of(int number) {
    return new RepaymentId(number);
  }

  /** {@return the number} */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
