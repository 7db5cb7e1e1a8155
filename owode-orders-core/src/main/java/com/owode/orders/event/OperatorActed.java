package com.owode.orders.event;

import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;

/**
 * Somebody of operations has acted on an effect of this order.
 *
 * @param action what was done, an identifier
 * @param subject the id of the effect
 * @param operator who
 * @param words why
 */
public record OperatorActed(String action, String subject, PersonRef operator, Note words)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before;
  }

  @Override
  public EventKind kind() {
    return EventKind.OPERATOR_ACTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.operatorActed(this);
  }
}
