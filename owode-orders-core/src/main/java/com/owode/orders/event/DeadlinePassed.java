package com.owode.orders.event;

import com.owode.orders.model.Deadline;

/**
 * Time has passed.
 *
 * @param deadline what became due
 */
public record DeadlinePassed(Deadline deadline) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withHeard(before.heard().deadline(deadline));
  }

  @Override
  public EventKind kind() {
    return EventKind.DEADLINE_PASSED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.deadlinePassed(this);
  }
}
