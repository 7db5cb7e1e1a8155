package com.owode.orders.testkit.fake;

/** No answer came in time: the caller cannot know what became of its call. */
public final class TimedOutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A time-out.
   *
   * @param where at which call, such as {@code charge#1}
   */
  public TimedOutException(String where) {
    super("no answer came to " + where, null, false, false);
  }
}
