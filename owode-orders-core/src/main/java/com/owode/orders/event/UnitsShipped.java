package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.shipping.Shipment;
import java.time.Instant;

/**
 * Units were handed over to a carrier. Of the units in the parcel, those move on that were open or
 * packed; a parcel tells the physical truth.
 *
 * @param shipment how they travel
 * @param units what is in the parcel
 * @param at when
 */
public record UnitsShipped(Shipment shipment, Units units, Instant at) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.shipped(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_SHIPPED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsShipped(this);
  }
}
