package com.owode.orders.desk;

import com.owode.orders.model.OrderId;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/** A stock room that sets units aside and loses its first reply. */
final class ForgetfulStockRoom extends OtherStockRoom {

  ForgetfulStockRoom(StockRoom room) {
    super(room);
  }

  @Override
  public StockAnswer reserve(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    StockAnswer answer = super.reserve(order, quantities, call);
    if (call.attempt() == 1) {
      throw new IllegalStateException("timed out");
    }
    return answer;
  }
}
