package com.owode.orders.command;

import com.owode.orders.model.Pick;
import com.owode.orders.stock.Alternative;
import java.util.List;

/**
 * Says that units cannot be sent (guide row G14).
 *
 * @param units which units; all that are open or packed when none are named
 * @param alternatives what could be sent instead; none means that the units are cancelled and
 *     repaid
 */
public record DeclareOutOfStock(Pick units, List<Alternative> alternatives)
    implements OrderRequest {

  /**
   * Copies the list.
   *
   * @param units which units
   * @param alternatives what could be sent instead
   */
  public DeclareOutOfStock {
    alternatives = List.copyOf(alternatives);
  }

  @Override
  public CommandKind kind() {
    return CommandKind.DECLARE_OUT_OF_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.declareOutOfStock(this);
  }
}
