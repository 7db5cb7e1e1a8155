package com.owode.orders.refund;

/** What the refund policy says of a claim (guide row G18). */
public enum ClaimOutcome {
  /** Eligible: the money goes back. */
  REFUND,
  /** Proof is missing: says what exactly. */
  ASK_FOR_PROOF,
  /** A person must look: says why. */
  REVIEW_BY_HAND,
  /** Not eligible: says every reason. */
  DECLINE
}
