package com.owode.orders.memory;

import com.owode.orders.model.OrderId;
import com.owode.orders.port.DueOrder;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are due when, and which have reports waiting, so that nobody looks at all orders.
 */
final class Indexes {

  private final NavigableSet<DueOrder> due = new ConcurrentSkipListSet<>();
  private final Set<OrderId> waiting = ConcurrentHashMap.newKeySet();

  void dueMoved(@Nullable DueOrder from, @Nullable DueOrder to) {
    if (from != null && !from.equals(to)) {
      due.remove(from);
    }
    if (to != null) {
      due.add(to);
    }
  }

  void keptFor(OrderId order, boolean isWaiting) {
    if (isWaiting) {
      waiting.add(order);
    } else {
      waiting.remove(order);
    }
  }

  List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    NavigableSet<DueOrder> rest = after.map(last -> due.tailSet(last, false)).orElse(due);
    return rest.stream().takeWhile(order -> !order.due().isAfter(now)).limit(limit).toList();
  }

  List<OrderId> waiting(int limit) {
    return waiting.stream().limit(limit).toList();
  }
}
