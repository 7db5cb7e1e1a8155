package com.owode.orders.jackson;

import java.util.Locale;

/**
 * The kinds of problems that a client is told (RFC 9457), each with the HTTP status that goes with
 * it. Each has a section in {@code docs/problems.md}.
 */
public enum ProblemType {
  /**
   * There is no such order for who asks: 404. A stranger cannot tell it from an order that does not
   * exist.
   */
  ORDER_UNKNOWN(404),
  /** Who asks belongs to the order, but may not ask this of it: 403. */
  NOT_ALLOWED(403),
  /** The order, as it stands, does not allow what is asked: 409. */
  REQUEST_REFUSED(409),
  /** The command's id was used for another command: 422, as for idempotency keys. */
  COMMAND_REUSED(422),
  /** Others wrote first each time; the same command may be sent again: 503. */
  CONTENDED(503),
  /** The report is not verified, or comes before its time: 403. */
  REPORT_NOT_BELIEVED(403),
  /** The document is no JSON in UTF-8: 400. */
  DOCUMENT_UNREADABLE(400),
  /** The document is longer or deeper than is read: 413. */
  DOCUMENT_TOO_LARGE(413),
  /** The document is JSON, but not what is needed: 422. */
  DOCUMENT_FAULTY(422);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  /** {@return the HTTP status, 400 to 599} */
  public int status() {
    return status;
  }

  /** {@return the permanent last part of the type's URI, such as {@code order-unknown}} */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
