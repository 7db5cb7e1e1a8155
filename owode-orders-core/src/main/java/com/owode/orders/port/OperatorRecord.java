package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import java.time.Instant;

/**
 * What somebody of operations did that is about no single order: kept for ever beside the orders,
 * as {@code OperatorActed} is kept in them.
 *
 * @param action what was done, an identifier such as {@code pause}
 * @param subject what it was done to: the tag of a kind of effect, with its rate where one was set
 *     ({@code notify.60-per-PT1M}), or a person reference
 * @param operator who
 * @param words why
 * @param at when, by the desk's clock
 */
public record OperatorRecord(
    String action, String subject, PersonRef operator, Note words, Instant at) {

  /**
   * Guards the identifiers.
   *
   * @param action what was done
   * @param subject what it was done to
   * @param operator who
   * @param words why
   * @param at when, by the desk's clock
   * @throws IllegalArgumentException when action or subject is no identifier
   */
  public OperatorRecord {
    Guard.identifier("action of an operator", action);
    Guard.identifier("subject of an operator's action", subject);
  }
}
