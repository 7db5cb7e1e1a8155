package com.owode.orders.command;

import com.owode.orders.model.Pick;
import com.owode.orders.shipping.Packaging;

/**
 * Says that units are packed (guide rows G3 and G9).
 *
 * @param units which units; all open ones when none are named
 * @param packaging how
 */
public record Pack(Pick units, Packaging packaging) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.PACK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.pack(this);
  }
}
