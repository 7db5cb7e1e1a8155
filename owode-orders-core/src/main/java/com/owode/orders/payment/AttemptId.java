package com.owode.orders.payment;

import com.owode.orders.guard.Guard;

/**
 * Which attempt to collect money an outcome belongs to: 1 for the first attempt of an order, one
 * more with each retry, 0 for money that the host collects by itself.
 *
 * @param number 0 or more
 */
public record AttemptId(int number) {

  /** Money that the host collects by itself and only reports. */
  public static final AttemptId BY_HOST = new AttemptId(0);

  /** The one attempt that most orders have. */
  private static final AttemptId FIRST = new AttemptId(1);

  /**
   * Guards the number.
   *
   * @param number 0 or more
   * @throws IllegalArgumentException when it is negative
   */
  public AttemptId {
    Guard.atLeast("number of a payment attempt", number, 0);
  }

  /**
   * {@return the attempt with this number}
   *
   * @param number 0 or more
   * @throws IllegalArgumentException when it is negative
   */
  public static AttemptId of(int number) {
    return number == 1 ? FIRST : new AttemptId(number);
  }

  /** {@return the number} */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
