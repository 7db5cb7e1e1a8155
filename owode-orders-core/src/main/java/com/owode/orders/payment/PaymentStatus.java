package com.owode.orders.payment;

/** How an order's money stands, told apart from how its goods stand. */
public enum PaymentStatus {
  /** Nothing was secured and nothing came in. */
  NONE,
  /** Some of what is due is authorised or captured. */
  PARTLY_SECURED,
  /** All that is due is authorised or captured, or nothing is due. */
  SECURED,
  /** Some of what came in went back. */
  PARTLY_REFUNDED,
  /** All that came in went back. */
  REFUNDED
}
