package com.owode.orders.refund;

/** What a person decides about a claim. */
public enum ClaimDecision {
  /** The money goes back. */
  APPROVE,
  /** It does not. */
  DECLINE,
  /** The units must come back first. */
  ASK_FOR_RETURN
}
