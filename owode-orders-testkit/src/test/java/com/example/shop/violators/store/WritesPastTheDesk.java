package com.example.shop.violators.store;

import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.OrderStore;

final class WritesPastTheDesk {

  AppendResult write(OrderStore store, Append append) {
    return store.append(append);
  }
}
