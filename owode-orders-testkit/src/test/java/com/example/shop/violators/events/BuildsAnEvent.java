package com.example.shop.violators.events;

import com.owode.orders.event.OrderCompleted;
import com.owode.orders.lifecycle.Order;
import java.time.Instant;

final class BuildsAnEvent {

  Order completed(Order order) {
    return order.after(new OrderCompleted(Instant.EPOCH));
  }
}
