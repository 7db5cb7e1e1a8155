package com.owode.orders.desk;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stock room that has another one do all; a subclass does something of it otherwise. */
class OtherStockRoom implements StockRoom {

  private final StockRoom room;

  OtherStockRoom(StockRoom room) {
    this.room = room;
  }

  @Override
  public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return room.reserve(order, quantities, call);
  }

  @Override
  public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return room.confirm(order, quantities, call);
  }

  @Override
  public StockAnswer release(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return room.release(order, quantities, call);
  }

  @Override
  public StockAnswer deduct(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return room.deduct(order, quantities, call);
  }

  @Override
  public StockAnswer restock(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    return room.restock(order, quantities, call);
  }

  @Override
  public Map<Sku, Integer> available(Set<Sku> skus) {
    return room.available(skus);
  }
}
