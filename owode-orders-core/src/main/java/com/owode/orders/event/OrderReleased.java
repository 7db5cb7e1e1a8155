package com.owode.orders.event;

import com.owode.orders.model.Note;
import java.util.Optional;

/**
 * The hold has ended.
 *
 * @param words why
 */
public record OrderReleased(Note words) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().held(Optional.empty()));
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_RELEASED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderReleased(this);
  }
}
