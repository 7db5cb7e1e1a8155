package com.owode.orders.refund;

/** What became of a discount that was to be issued. */
public enum DiscountOutcome {
  /** The buyer has it. */
  ISSUED,
  /** It could not be issued, for good. */
  FAILED
}
