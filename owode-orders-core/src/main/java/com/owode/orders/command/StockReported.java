package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;

/**
 * Tells what became of what the stock room was asked to do (guide row G15).
 *
 * @param order the order
 * @param outcome what became of it
 * @param units the units that it is about
 * @param runningLow the SKUs whose stock crossed its threshold thereby
 * @param at when it happened
 * @param from who tells
 */
public record StockReported(
    OrderId order,
    StockOutcome outcome,
    Units units,
    List<Sku> runningLow,
    Instant at,
    Provenance from)
    implements OrderReport {

  /**
   * Guards the units.
   *
   * @param order the order
   * @param outcome what became of it
   * @param units the units that it is about
   * @param runningLow the SKUs whose stock crossed its threshold thereby
   * @param at when it happened
   * @param from who tells
   * @throws IllegalArgumentException when there is none
   */
  public StockReported {
    runningLow = List.copyOf(runningLow);
    if (units.isEmpty()) {
      throw Guard.malformed("a stock report names no unit", "name at least one");
    }
  }

  @Override
  public String subject() {
    return "stock " + outcome + " " + units;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.STOCK_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.stockReported(this);
  }
}
