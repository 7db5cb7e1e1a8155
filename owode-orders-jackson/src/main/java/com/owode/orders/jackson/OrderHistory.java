package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An order as a document: its events. What follows from them (status, ledger, deadlines) is folded
 * again by whoever reads it, so that no document can contradict itself.
 *
 * @param order the order
 * @param events all its events, from the first, without a gap
 */
public record OrderHistory(OrderId order, List<EventEnvelope> events) {

  /** The version of the document's own shape, which it carries as {@code schema}. */
  public static final int SCHEMA = 1;

  /**
   * Checks that the events are one history.
   *
   * @param order the order
   * @param events its events
   * @throws IllegalArgumentException when there is none, the first is no placement, one is of
   *     another order, or one is missing
   */
  public OrderHistory {
    events = List.copyOf(events);
    if (events.isEmpty() || !(events.get(0).event() instanceof OrderPlaced placed)) {
      throw new IllegalArgumentException(
          "history of order " + order + " does not begin with its placement; send all events");
    }
    if (!placed.order().equals(order)) {
      throw new IllegalArgumentException(
          "history of order " + order + " begins with the placement of another; send its own");
    }
    for (int i = 0; i < events.size(); i++) {
      EventEnvelope event = events.get(i);
      if (!event.id().order().equals(order) || event.id().version() != i + 1L) {
        throw new IllegalArgumentException(
            "event " + (i + 1) + " of order " + order + " is " + event.id() + "; send each once");
      }
      if (i > 0 && !(event.event() instanceof OrderChange)) {
        throw new IllegalArgumentException(
            "event " + event.id() + " places the order again; an order is placed once");
      }
    }
  }

  /**
   * {@return the order that these events make}
   *
   * @param policies those of the placement; empty when nobody has them
   */
  public Order fold(Optional<OrderPolicies> policies) {
    List<OrderChange> changes = new ArrayList<>(events.size());
    for (EventEnvelope event : events.subList(1, events.size())) {
      changes.add((OrderChange) event.event());
    }
    return Order.of((OrderPlaced) events.get(0).event(), policies, changes);
  }
}
