package com.owode.orders.testkit.sim;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stock room that has another one do all. */
public class ForwardingStockRoom implements StockRoom {

  private final StockRoom behind;

  public ForwardingStockRoom(StockRoom behind) {
    this.behind = behind;
  }

  @Override
  public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return behind.reserve(order, quantities, call);
  }

  @Override
  public StockAnswer reserveUntil(
      OrderId order, List<SkuQuantity> quantities, Instant until, PortCall call) {
    return behind.reserveUntil(order, quantities, until, call);
  }

  @Override
  public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return behind.confirm(order, quantities, call);
  }

  @Override
  public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return behind.release(order, quantities, call);
  }

  @Override
  public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return behind.deduct(order, quantities, call);
  }

  @Override
  public StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return behind.restock(order, quantities, call);
  }

  @Override
  public Map<Sku, Integer> available(Set<Sku> skus) {
    return behind.available(skus);
  }
}
