package com.owode.orders.command;

import com.owode.orders.model.Pick;

/**
 * Says that the buyer has units (guide row G4).
 *
 * @param units which units; all shipped ones when none are named
 */
public record ConfirmDelivery(Pick units) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.CONFIRM_DELIVERY;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.confirmDelivery(this);
  }
}
