package com.owode.orders.effect;

import com.owode.orders.model.Units;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * Let units that were set aside for an unpaid order stay so: it is paid. What has lapsed is set
 * aside anew, all of it or none.
 *
 * @param units the units
 * @param quantities how many of which SKU, each SKU once
 */
public record ConfirmStock(Units units, List<SkuQuantity> quantities) implements Effect {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param quantities how many of which SKU, each SKU once
   */
  public ConfirmStock {
    quantities = List.copyOf(quantities);
  }

  @Override
  public EffectKind kind() {
    return EffectKind.CONFIRM_STOCK;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.confirmStock(this);
  }
}
