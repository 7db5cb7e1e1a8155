package com.owode.orders.effect;

import com.owode.orders.model.Units;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * Set units aside in the stock room: all of them or none.
 *
 * @param units the units
 * @param quantities how many of which SKU, each SKU once
 */
public record ReserveStock(Units units, List<SkuQuantity> quantities) implements Effect {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param quantities how many of which SKU, each SKU once
   */
  public ReserveStock {
    quantities = List.copyOf(quantities);
  }

  @Override
  public EffectKind kind() {
    return EffectKind.RESERVE_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.reserveStock(this);
  }
}
