package com.owode.orders.event;

import java.time.Instant;

/**
 * Stock and money are secured, for the first time.
 *
 * @param at when
 */
public record OrderConfirmed(Instant at) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().confirmed(at));
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_CONFIRMED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderConfirmed(this);
  }
}
