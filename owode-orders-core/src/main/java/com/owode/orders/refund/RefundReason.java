package com.owode.orders.refund;

import com.owode.orders.guard.Guard;

/**
 * Why a buyer asks for money back (guide row G16). Open: a host adds its own, with terms of its
 * own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record RefundReason(String code) {

  /** The product was damaged during shipping. */
  public static final RefundReason DAMAGED_IN_SHIPPING = new RefundReason("DAMAGED_IN_SHIPPING");

  /** Another item than the ordered one was delivered. */
  public static final RefundReason WRONG_ITEM = new RefundReason("WRONG_ITEM");

  /** The product was not as described. */
  public static final RefundReason NOT_AS_DESCRIBED = new RefundReason("NOT_AS_DESCRIBED");

  /** The product never came. */
  public static final RefundReason NOT_RECEIVED = new RefundReason("NOT_RECEIVED");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public RefundReason {
    Guard.code("refund reason", code);
  }

  /**
   * {@return the refund reason with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static RefundReason of(String code) {
    return new RefundReason(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
