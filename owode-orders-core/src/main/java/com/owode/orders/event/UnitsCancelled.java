package com.owode.orders.event;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Units;

/**
 * Units will not be delivered.
 *
 * @param units which units
 * @param reason why
 * @param words more words, if any
 */
public record UnitsCancelled(Units units, CancelReason reason, Note words) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before
        .withUnits(before.units().move(units, UnitState.CANCELLED))
        .withStock(before.stock().returning(units.and(before.units().here())));
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_CANCELLED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsCancelled(this);
  }
}
