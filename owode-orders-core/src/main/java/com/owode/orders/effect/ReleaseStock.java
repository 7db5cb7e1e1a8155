package com.owode.orders.effect;

import com.owode.orders.model.Units;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * Free units that were set aside.
 *
 * @param units the units
 * @param quantities how many of which SKU, each SKU once
 */
public record ReleaseStock(Units units, List<SkuQuantity> quantities) implements Effect {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param quantities how many of which SKU, each SKU once
   */
  public ReleaseStock {
    quantities = List.copyOf(quantities);
  }

  @Override
  public EffectKind kind() {
    return EffectKind.RELEASE_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.releaseStock(this);
  }
}
