package com.owode.orders.command;

import com.owode.orders.model.Deadline;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import java.time.Instant;

/**
 * Tells that time has passed.
 *
 * @param order the order
 * @param deadline what is due
 * @param at when that was noticed
 * @param from who tells: the desk
 */
public record DeadlineReached(OrderId order, Deadline deadline, Instant at, Provenance from)
    implements OrderReport {

  @Override
  public String subject() {
    return "deadline " + deadline;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.DEADLINE_REACHED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.deadlineReached(this);
  }
}
