package com.owode.orders.message;

/** What became of a message. */
public enum MessageOutcome {
  /** The notifier has taken it. */
  SENT,
  /**
   * It was not sent, because what it was to say was no longer true, or its reader's data is erased.
   */
  SUPPRESSED,
  /** It could not be sent, for good. */
  FAILED
}
