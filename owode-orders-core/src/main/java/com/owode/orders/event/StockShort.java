package com.owode.orders.event;

import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import java.util.List;

/**
 * The stock room does not have units.
 *
 * @param units the units
 * @param runningLow the SKUs whose stock crossed its threshold
 */
public record StockShort(Units units, List<Sku> runningLow) implements OrderChange {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param runningLow the SKUs whose stock crossed its threshold
   */
  public StockShort {
    runningLow = List.copyOf(runningLow);
  }

  @Override
  public Progress on(Progress before) {
    return before.withStock(before.stock().missing(units));
  }

  @Override
  public EventKind kind() {
    return EventKind.STOCK_SHORT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.stockShort(this);
  }
}
