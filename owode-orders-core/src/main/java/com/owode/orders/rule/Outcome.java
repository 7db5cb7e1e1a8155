package com.owode.orders.rule;

/** What a {@link Judgement} comes to. */
public enum Outcome {
  /** Every rule holds or does not apply. */
  ALLOWED,
  /** A rule is broken, and every rule could be judged. */
  REFUSED,
  /** A rule could not be judged: a person must, whatever the other rules say. */
  REVIEW_BY_HAND
}
