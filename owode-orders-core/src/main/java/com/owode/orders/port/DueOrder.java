package com.owode.orders.port;

import com.owode.orders.model.OrderId;
import java.time.Instant;
import java.util.Comparator;

/**
 * An order of which something is due. Sorted by due time, then by id.
 *
 * @param due when the earliest of it became due
 * @param order the order
 */
public record DueOrder(Instant due, OrderId order) implements Comparable<DueOrder> {

  private static final Comparator<DueOrder> BY_TIME =
      Comparator.comparing(DueOrder::due).thenComparing(due -> due.order().value());

  @Override
  public int compareTo(DueOrder other) {
    return BY_TIME.compare(this, other);
  }
}
