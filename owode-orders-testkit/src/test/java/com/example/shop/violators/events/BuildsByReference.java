package com.example.shop.violators.events;

import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

final class BuildsByReference {

  List<OrderEvent> completed(Stream<Instant> times) {
    return times.<OrderEvent>map(OrderCompleted::new).toList();
  }
}
