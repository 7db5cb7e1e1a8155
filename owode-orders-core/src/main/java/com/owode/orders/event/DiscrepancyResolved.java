package com.owode.orders.event;

import com.owode.orders.model.Note;

/**
 * A discrepancy was dealt with.
 *
 * @param number the discrepancy's number in the order
 * @param words how
 */
public record DiscrepancyResolved(int number, Note words) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withHeard(before.heard().resolved(number));
  }

  @Override
  public EventKind kind() {
    return EventKind.DISCREPANCY_RESOLVED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.discrepancyResolved(this);
  }
}
