package com.owode.orders.effect;

import com.owode.orders.model.Units;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * Take units out of stock that have left.
 *
 * @param units the units
 * @param quantities how many of which SKU, each SKU once
 */
public record DeductStock(Units units, List<SkuQuantity> quantities) implements Effect {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param quantities how many of which SKU, each SKU once
   */
  public DeductStock {
    quantities = List.copyOf(quantities);
  }

  @Override
  public EffectKind kind() {
    return EffectKind.DEDUCT_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.deductStock(this);
  }
}
