package com.owode.orders.command;

import com.owode.orders.model.Pick;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Shipment;

/**
 * Says that units are handed over to a carrier (guide row G10).
 *
 * @param units which units; all packed ones when none are named
 * @param shipment how they travel
 * @param checked what was double-checked before (guide row G6)
 */
public record Ship(Pick units, Shipment shipment, Checklist checked) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.SHIP;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ship(this);
  }
}
