package com.owode.orders.desk;

import com.owode.orders.model.OrderId;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/** A stock room that is so slow to confirm that others do something meanwhile. */
final class BusyStockRoom extends OtherStockRoom {

  private Runnable meanwhile = () -> {};

  BusyStockRoom(StockRoom room) {
    super(room);
  }

  /** Once. */
  void meanwhile(Runnable work) {
    meanwhile = work;
  }

  @Override
  public StockAnswer confirm(OrderId order, List<SkuQuantity> quantities, PortCall call) {
    Runnable work = meanwhile;
    meanwhile = () -> {};
    work.run();
    return super.confirm(order, quantities, call);
  }
}
