package com.owode.orders.port;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what can be sold (guide row G15).
 *
 * <p>The same key does the same thing once and gets the same answer, whenever it comes and from
 * whichever process; also when the order was paid between two tries, so that {@link #reserveUntil}
 * was called first and {@link #reserve} then. What is set aside is set aside for an order, so that
 * releasing or deducting needs no reference of the reservation. A {@link NotSentException} says
 * that nothing was done; after any other exception the call is made again under the same key. May
 * be called by several threads at once, which name SKUs in whatever order.
 *
 * <p>The testkit has a contract that a room can be tested against, {@code StockRoomContract}.
 */
public interface StockRoom {

  /**
   * Sets units aside: all of them or none.
   *
   * @param order for which order
   * @param quantities how many of which SKU, each SKU once
   * @param call key, attempt and deadline of this call
   * @return RESERVED, or SHORT when nothing was set aside
   */
  StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call);

  /**
   * Sets units aside for an order that is not paid yet: all of them or none. From the time on that
   * is named they are free again, unless they were {@linkplain #confirm confirmed} or have left by
   * then. A room that knows no such time sets them aside until they are released; that is what this
   * does unless it is overridden.
   *
   * @param order for which order
   * @param quantities how many of which SKU, each SKU once
   * @param until until when, unless they are confirmed
   * @param call key, attempt and deadline of this call
   * @return RESERVED, or SHORT when nothing was set aside
   */
  default StockAnswer reserveUntil(
      OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
    return reserve(order, quantities, call);
  }

  /**
   * Lets what was set aside until a time stay set aside: the order is paid. What has lapsed by then
   * is set aside anew, all of it or none, and never what others hold. A room in which nothing
   * lapses has nothing to do; that is what this does unless it is overridden.
   *
   * @param order for which order
   * @param quantities how many of which SKU, each SKU once
   * @param call key, attempt and deadline of this call
   * @return RESERVED, or SHORT when what has lapsed is gone; nothing of these is then set aside for
   *     the order
   */
  default StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return StockAnswer.of(StockOutcome.RESERVED);
  }

  /**
   * Frees units that were set aside. Frees no more than is set aside for the order, so that a
   * cancellation before the reservation leaves stock as it was.
   *
   * @param order for which order
   * @param quantities how many of which SKU, each SKU once
   * @param call key, attempt and deadline of this call
   * @return RELEASED
   */
  StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call);

  /**
   * Takes units out of stock that have left: first those set aside for the order, then others.
   *
   * @param order for which order
   * @param quantities how many of which SKU, each SKU once
   * @param call key, attempt and deadline of this call
   * @return DEDUCTED, or SHORT when the room counts fewer than have left; the count is then none
   */
  StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call);

  /**
   * Puts units back into stock.
   *
   * @param order of which order
   * @param quantities how many of which SKU, each SKU once
   * @param call key, attempt and deadline of this call
   * @return RESTOCKED
   */
  StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call);

  /**
   * {@return how much of each SKU could be set aside now, 0 or more; a SKU that the room does not
   * count is left out}
   *
   * @param skus the SKUs asked about
   */
  Map<Sku, Integer> available(Set<Sku> skus);
}
