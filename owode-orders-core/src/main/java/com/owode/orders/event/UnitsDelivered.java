package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.ParcelId;
import java.time.Instant;
import java.util.Optional;

/**
 * The buyer has units.
 *
 * @param units which units
 * @param parcel in which parcel they came, where that is known
 * @param toldBy who told
 * @param at when
 */
public record UnitsDelivered(
    Units units, Optional<ParcelId> parcel, DeliveryTeller toldBy, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.delivered(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_DELIVERED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsDelivered(this);
  }
}
