package com.owode.orders.effect;

import com.owode.orders.model.Units;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * Put units back into stock.
 *
 * @param units the units
 * @param quantities how many of which SKU, each SKU once
 */
public record RestockUnits(Units units, List<SkuQuantity> quantities) implements Effect {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param quantities how many of which SKU, each SKU once
   */
  public RestockUnits {
    quantities = List.copyOf(quantities);
  }

  @Override
  public EffectKind kind() {
    return EffectKind.RESTOCK_UNITS;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.restockUnits(this);
  }
}
