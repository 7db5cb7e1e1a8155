package com.owode.orders.cancellation;

import com.owode.orders.guard.Guard;

/**
 * Why units are cancelled. Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record CancelReason(String code) {

  /** The buyer no longer wants it (guide row G13). */
  public static final CancelReason BUYER_CHANGED_MIND = new CancelReason("BUYER_CHANGED_MIND");

  /** The seller cannot or will not deliver. */
  public static final CancelReason SELLER_CANNOT_DELIVER =
      new CancelReason("SELLER_CANNOT_DELIVER");

  /** The product is not there and nothing else was wanted (guide row G14). */
  public static final CancelReason OUT_OF_STOCK = new CancelReason("OUT_OF_STOCK");

  /** The pay-by deadline passed without money (guide row G12). */
  public static final CancelReason NOT_PAID_IN_TIME = new CancelReason("NOT_PAID_IN_TIME");

  /** The parcel was lost. */
  public static final CancelReason LOST_ON_THE_WAY = new CancelReason("LOST_ON_THE_WAY");

  /** Support decided. */
  public static final CancelReason SUPPORT_DECISION = new CancelReason("SUPPORT_DECISION");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public CancelReason {
    Guard.code("cancel reason", code);
  }

  /**
   * {@return the cancel reason with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static CancelReason of(String code) {
    return new CancelReason(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
