package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.time.Instant;

/**
 * Something that becomes due.
 *
 * @param kind what
 * @param subject the number of what it is about (attempt, repayment, offer, case, parcel); 0 for
 *     the order itself
 * @param due when; with a moved due time it is another deadline
 */
public record Deadline(DeadlineKind kind, int subject, Instant due) {

  /**
   * Guards the subject.
   *
   * @param kind what
   * @param subject the number of what it is about (attempt, repayment, offer, case, parcel)
   * @param due when
   * @throws IllegalArgumentException when it is negative
   */
  public Deadline {
    if (subject < 0) {
      throw Guard.malformed(
          "subject of deadline " + kind + " is " + subject, "it must be 0 or more");
    }
  }

  /** {@return kind, subject and due time, such as {@code PAY_BY/0/2026-11-03T10:00:00Z}} */
  @Override
  public String toString() {
    return kind + "/" + subject + "/" + due;
  }
}
