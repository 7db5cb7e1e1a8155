package com.owode.orders.payment;

/** Where a dispute (chargeback) of the buyer's bank stands. */
public enum DisputeStage {
  /** The bank holds the amount back. */
  OPENED,
  /** The amount is ours again. */
  WON,
  /** The amount went back to the buyer. */
  LOST
}
