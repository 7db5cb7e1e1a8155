package com.owode.orders.event;

import java.time.Instant;

/**
 * All is delivered and settled.
 *
 * @param at when
 */
public record OrderCompleted(Instant at) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().completed(at));
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_COMPLETED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderCompleted(this);
  }
}
