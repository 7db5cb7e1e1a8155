package com.owode.orders.event;

import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import java.util.Optional;

/**
 * Support holds the order back.
 *
 * @param reason why
 * @param words more words, if any
 */
public record OrderHeld(HoldReason reason, Note words) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().held(Optional.of(reason)));
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_HELD;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderHeld(this);
  }
}
