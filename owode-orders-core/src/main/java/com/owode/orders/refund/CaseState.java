package com.owode.orders.refund;

/** Where a refund case stands. */
public enum CaseState {
  /** Claimed, not judged yet. */
  OPEN,
  /** Waits for the buyer's photos, videos or documents. */
  AWAITING_PROOF,
  /** Waits for a person of the seller or of support. */
  IN_REVIEW,
  /** Waits for the units to come back. */
  AWAITING_RETURN,
  /** Will be paid. */
  APPROVED,
  /** The money is on its way. */
  PAYING,
  /** The money went back. */
  PAID,
  /** Refused, with every reason. */
  DECLINED,
  /** Taken back by the buyer, or over because all that it is about is cancelled. */
  WITHDRAWN,
  /** Ended because proof or return did not come in time. */
  LAPSED,
  /** The money did not go back; can be retried. */
  FAILED;

  /** {@return whether the case is not decided yet: it keeps the order from completing} */
  public boolean isOpen() {
    return this == OPEN || this == AWAITING_PROOF || this == IN_REVIEW || this == AWAITING_RETURN;
  }

  /** {@return whether the case has ended without money, so that its units can be claimed again} */
  public boolean freesUnits() {
    return this == DECLINED || this == WITHDRAWN || this == LAPSED;
  }
}
