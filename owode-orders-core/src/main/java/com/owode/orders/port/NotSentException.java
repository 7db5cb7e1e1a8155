package com.owode.orders.port;

/**
 * A port says that nothing was sent: the call surely had no effect outside, and may be made again
 * under the same key. Any other exception of a port means that nobody knows.
 */
public final class NotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An exception that says that nothing was sent.
   *
   * @param reason why, without personal data: it is logged and kept with the effect
   */
  public NotSentException(String reason) {
    super(reason);
  }

  /**
   * An exception that says that nothing was sent.
   *
   * @param reason why, without personal data: it is logged and kept with the effect
   * @param cause what failed
   */
  public NotSentException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
