package com.owode.orders.payment;

/** What the payment gateway answers about an attempt to collect money. */
public enum PaymentOutcome {
  /** The money was taken. */
  CAPTURED,
  /** The money is set aside for us, and not taken yet. */
  AUTHORISED,
  /** The attempt failed for good: the same key gets the same answer, a retry is a new attempt. */
  DECLINED,
  /** The gateway is still at it. */
  PENDING,
  /** Nobody knows: neither paid nor failed until the gateway has been asked by key. */
  UNKNOWN,
  /** What was set aside was given free, or nothing was ever taken. */
  VOIDED
}
