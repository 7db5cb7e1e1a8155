package com.owode.orders.testkit.contract;

import com.owode.orders.port.StockRoom;

class FakeStockRoomContractTest extends FakeStockRoomContract {

  @Override
  protected StockRoom room() {
    return ports.stock();
  }
}
