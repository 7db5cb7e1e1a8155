package com.owode.orders.refund;

/** Which units a reason can be about. */
public enum ClaimableUnits {
  /** Units that the buyer has. */
  DELIVERED,
  /** Units that never came: on their way, and lost or overdue. */
  MISSING
}
