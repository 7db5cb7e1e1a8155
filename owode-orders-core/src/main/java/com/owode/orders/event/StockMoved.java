package com.owode.orders.event;

import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.stock.StockOutcome;
import java.util.List;

/**
 * The stock room has freed units, let them go, or put them back.
 *
 * @param outcome which of them
 * @param units the units
 * @param runningLow the SKUs whose stock crossed its threshold thereby
 */
public record StockMoved(StockOutcome outcome, Units units, List<Sku> runningLow)
    implements OrderChange {

  /**
   * Copies the list.
   *
   * @param outcome which of them
   * @param units the units
   * @param runningLow the SKUs whose stock crossed its threshold thereby
   */
  public StockMoved {
    runningLow = List.copyOf(runningLow);
  }

  @Override
  public Progress on(Progress before) {
    return before.withStock(before.stock().moved(outcome, units));
  }

  @Override
  public EventKind kind() {
    return EventKind.STOCK_MOVED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.stockMoved(this);
  }
}
