package com.owode.orders.testkit.fake;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the stock room's own ledger: what it really did.
 *
 * @param kind what
 * @param order for which order; empty for what was stocked
 * @param sku which SKU
 * @param quantity how many units, 1 or more
 * @param at when, by the room's clock
 */
public record StockEntry(Kind kind, Optional<OrderId> order, Sku sku, int quantity, Instant at) {

  /** What a stock room does. */
  public enum Kind {
    /** Units were put on the shelf. */
    STOCKED,
    /** Units were set aside. */
    SET_ASIDE,
    /** Units that were set aside were freed, as asked. */
    FREED,
    /** Units that were set aside for a time were freed when it was over. */
    LAPSED,
    /** Units left. */
    LEFT,
    /** Units came back. */
    CAME_BACK
  }
}
