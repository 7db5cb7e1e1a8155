package com.owode.orders.event;

import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import java.util.List;

/**
 * The stock room has set units aside.
 *
 * @param units the units
 * @param runningLow the SKUs whose stock crossed its threshold thereby
 */
public record StockReserved(Units units, List<Sku> runningLow) implements OrderChange {

  /**
   * Copies the list.
   *
   * @param units the units
   * @param runningLow the SKUs whose stock crossed its threshold thereby
   */
  public StockReserved {
    runningLow = List.copyOf(runningLow);
  }

  @Override
  public Progress on(Progress before) {
    return before.withStock(before.stock().reserving(units));
  }

  @Override
  public EventKind kind() {
    return EventKind.STOCK_RESERVED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.stockReserved(this);
  }
}
