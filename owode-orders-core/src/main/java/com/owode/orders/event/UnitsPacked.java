package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.shipping.Packaging;

/**
 * Units are packed.
 *
 * @param units which units
 * @param packaging how
 */
public record UnitsPacked(Units units, Packaging packaging) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withUnits(before.units().move(units, UnitState.PACKED));
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_PACKED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsPacked(this);
  }
}
