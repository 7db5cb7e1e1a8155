package com.owode.orders.stock;

import com.owode.orders.model.Sku;
import java.util.List;
import java.util.Map;

/**
 * What the stock for an order is judged by: plain facts, no order.
 *
 * @param wanted how much of each SKU, over all lines together
 * @param available how much there is of the SKUs that were asked about; of others nothing is known,
 *     and nothing held against the order
 */
public record StockFacts(List<SkuQuantity> wanted, Map<Sku, Integer> available) {

  /**
   * Copies the collections.
   *
   * @param wanted how much of each SKU, over all lines together
   * @param available how much there is of the SKUs that were asked about
   */
  public StockFacts {
    wanted = List.copyOf(wanted);
    available = Map.copyOf(available);
  }

  /** {@return how many units are missing, over all SKUs} */
  public long missing() {
    long missing = 0;
    for (SkuQuantity each : wanted) {
      Integer there = available.get(each.sku());
      if (there != null) {
        missing += Math.max(0, each.quantity() - there);
      }
    }
    return missing;
  }
}
