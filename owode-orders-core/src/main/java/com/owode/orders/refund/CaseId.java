package com.owode.orders.refund;

import com.owode.orders.guard.Guard;

/**
 * Which refund case of an order: 1 for the first, one more with each claim.
 *
 * @param number 1 or more
 */
public record CaseId(int number) {

  /**
   * Guards the number.
   *
   * @param number 1 or more
   * @throws IllegalArgumentException when it is less than 1
   */
  public CaseId {
    Guard.atLeast("number of a refund case", number, 1);
  }

  /**
   * {@return the case with this number}
   *
   * @param number 1 or more
   * @throws IllegalArgumentException when it is less than 1
   */
  public static CaseId of(int number) {
    return new CaseId(number);
  }

  /** {@return the number} */
  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
