package com.owode.orders.command;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import java.time.Instant;

/**
 * Tells where a parcel is (guide row G23).
 *
 * @param order the order
 * @param parcel the parcel
 * @param scan what the carrier said
 * @param from who tells
 */
public record TrackingReported(OrderId order, ParcelId parcel, Scan scan, Provenance from)
    implements OrderReport {

  @Override
  public Instant at() {
    return scan.at();
  }

  @Override
  public String subject() {
    return "parcel " + parcel + " " + scan.status();
  }

  @Override
  public CommandKind kind() {
    return CommandKind.TRACKING_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.trackingReported(this);
  }
}
