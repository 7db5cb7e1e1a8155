package com.owode.orders.testkit.fake;

import java.util.Optional;

/** What can go wrong. */
public enum FaultKind {
  /** Nothing was sent, and the caller is told so. */
  NOT_SENT("not-sent"),
  /** Nothing was done, and no answer comes. */
  TIMEOUT("timeout"),
  /** It was done, and no answer comes. */
  TIMEOUT_AFTER_SUCCESS("timeout-after-success"),
  /** The process dies before the call. */
  CRASH_BEFORE("crash-before"),
  /** The process dies when the call is done. */
  CRASH_AFTER("crash-after"),
  /** Before the call, another process does all that is due and queued. */
  MEANWHILE("meanwhile"),
  /** Before the call, the process stands still for so long, and another one works. */
  STALL("stall", true),
  /** After the call, the process stands still for so long, and another one works. */
  STALL_AFTER("stall-after", true),
  /** Before the call, the clock is set by so much, back with a minus sign. */
  JUMP("jump", true),
  /** A store throws, and nothing was written. */
  FAIL("fail"),
  /** A store throws after it has written. */
  REPLY_LOST("reply-lost"),
  /** The bank says no, for good. */
  DECLINE("decline"),
  /** The bank is still at it, until it is told to settle. */
  PENDING("pending"),
  /** The answer is that nobody knows; what was asked for is done. */
  UNKNOWN("unknown"),
  /** Half of the amount is taken. */
  HALF("half"),
  /**
   * It comes so much later: money that was pending until then, whatever is said meanwhile; a
   * webhook; a parcel.
   */
  LATE("late", true),
  /** The bank tells of it by webhook before it answers. */
  WEBHOOK_FIRST("webhook-first"),
  /** The bank tells of it by webhook twice, after it has answered. */
  WEBHOOK_TWICE("webhook-twice"),
  /** The refund is done, and so much later told to have failed: the money came back. */
  FAIL_LATER("fail-later", true),
  /** There is not enough. */
  SHORT("short"),
  /** It can never be done: no such reader, no discounts, no such street. */
  REJECT("reject"),
  /** It is lost on its way: a parcel for ever, a webhook until the bank tells again a day later. */
  LOSE("lose"),
  /** It goes back to its sender. */
  RETURN("return"),
  /** It comes twice. */
  TWICE("twice");

  private final String word;
  private final boolean isTimed;

  FaultKind(String word) {
    this(word, false);
  }

  FaultKind(String word, boolean isTimed) {
    this.word = word;
    this.isTimed = isTimed;
  }

  /** {@return the word for it in a script} */
  public String word() {
    return word;
  }

  /** {@return whether it says for how long} */
  public boolean isTimed() {
    return isTimed;
  }

  static Optional<FaultKind> read(String word) {
    for (FaultKind kind : values()) {
      if (kind.word.equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
