package com.owode.orders.event;

import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;

/**
 * Units are sent as another item: the old units end, the units of the new line take their place.
 *
 * @param units the units that end
 * @param line the line that takes their place
 * @param goods what its units cost
 * @param fees what is left of the fees for its units
 */
public record UnitsReplaced(Units units, OrderLine line, Shares goods, Shares fees)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.replaced(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_REPLACED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsReplaced(this);
  }
}
