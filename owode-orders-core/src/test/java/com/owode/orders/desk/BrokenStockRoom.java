package com.owode.orders.desk;

import com.owode.orders.model.Sku;
import com.owode.orders.port.StockRoom;
import java.util.Map;
import java.util.Set;

/** A stock room that works, but cannot say what it has. */
final class BrokenStockRoom extends OtherStockRoom {

  BrokenStockRoom(StockRoom room) {
    super(room);
  }

  @Override
  public Map<Sku, Integer> available(Set<Sku> skus) {
    throw new IllegalStateException("the stock room does not answer");
  }
}
