package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.shipping.ParcelId;
import java.time.Instant;

/**
 * A parcel came back to the seller: its units are open again.
 *
 * @param parcel which parcel
 * @param units which units
 * @param at when
 */
public record UnitsCameBack(ParcelId parcel, Units units, Instant at) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withUnits(
        before.units().move(units.and(before.units().shipped()), UnitState.OPEN));
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_CAME_BACK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsCameBack(this);
  }
}
