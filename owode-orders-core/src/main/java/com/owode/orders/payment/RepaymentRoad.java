package com.owode.orders.payment;

/** The road by which money goes back. */
public enum RepaymentRoad {
  /** Units were cancelled. */
  CANCELLATION,
  /** A refund claim was approved. */
  CLAIM,
  /** Seller or support granted it without a claim. */
  GRANT,
  /** An alternative item was cheaper. */
  PRICE_DIFFERENCE,
  /** The money came in when nothing was due. */
  NOT_DUE,
  /** Somebody gave it back outside of this library, and told us. */
  OUTSIDE
}
