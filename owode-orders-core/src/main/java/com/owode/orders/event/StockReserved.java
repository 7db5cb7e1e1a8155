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
    // What was sent before it was set aside has left all the same.
    Units sent = units.minus(before.stock().reserved()).and(before.sent());
    return before.withStock(before.stock().reserving(units).sending(sent));
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
