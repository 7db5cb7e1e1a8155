package com.owode.orders.command;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.shipping.Shipment;
import java.time.Instant;

/**
 * Tells that units were handed over to a carrier, whether or not that was asked for.
 *
 * @param order the order
 * @param units which units; all that are open or packed when none are named
 * @param shipment how they travel
 * @param at when it happened
 * @param from who tells
 */
public record ShipmentReported(
    OrderId order, Pick units, Shipment shipment, Instant at, Provenance from)
    implements OrderReport {

  @Override
  public String subject() {
    return "shipment of parcel " + shipment.parcel();
  }

  @Override
  public CommandKind kind() {
    return CommandKind.SHIPMENT_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.shipmentReported(this);
  }
}
