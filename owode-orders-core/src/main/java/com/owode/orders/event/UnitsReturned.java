package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.refund.ReturnCondition;
import java.time.Instant;

/**
 * Units came back from the buyer.
 *
 * @param reference the reference of the return
 * @param units which units
 * @param condition in what condition
 * @param at when
 */
public record UnitsReturned(String reference, Units units, ReturnCondition condition, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.returned(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_RETURNED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsReturned(this);
  }
}
