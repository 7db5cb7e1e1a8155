package com.owode.orders.command;

import com.owode.orders.shipping.Shipment;

/**
 * Gives or corrects how a parcel travels (guide row G23).
 *
 * @param shipment how the parcel with this id travels
 */
public record UpdateTracking(Shipment shipment) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.UPDATE_TRACKING;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.updateTracking(this);
  }
}
