package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * Why support holds an order back. Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record HoldReason(String code) {

  /** The purchase looks fraudulent. */
  public static final HoldReason SUSPECTED_FRAUD = new HoldReason("SUSPECTED_FRAUD");

  /** The buyer asked to wait. */
  public static final HoldReason BUYER_ASKED = new HoldReason("BUYER_ASKED");

  /** A legal matter is open. */
  public static final HoldReason LEGAL = new HoldReason("LEGAL");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public HoldReason {
    Guard.code("hold reason", code);
  }

  /**
   * {@return the hold reason with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static HoldReason of(String code) {
    return new HoldReason(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
