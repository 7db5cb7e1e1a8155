package com.owode.orders.event;

import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import java.util.Optional;

/**
 * How a parcel travels was told or corrected, or where it is.
 *
 * @param shipment how it travels
 * @param scan what the carrier said
 */
public record TrackingRecorded(Shipment shipment, Optional<Scan> scan) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withParcels(before.parcels().tracked(shipment, scan));
  }

  @Override
  public EventKind kind() {
    return EventKind.TRACKING_RECORDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.trackingRecorded(this);
  }
}
