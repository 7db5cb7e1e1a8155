package com.owode.orders.payment;

/** What the payment gateway answers about a refund. */
public enum RefundOutcome {
  /** The money went back. */
  DONE,
  /** The money did not go back, or came back to us after all. */
  FAILED,
  /** The gateway is still at it: asked about later, never assumed failed. */
  PENDING,
  /** Nobody knows until the gateway has been asked by key. */
  UNKNOWN
}
