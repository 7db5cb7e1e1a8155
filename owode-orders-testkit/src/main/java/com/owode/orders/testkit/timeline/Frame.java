package com.owode.orders.testkit.timeline;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.payment.Ledger;
import com.owode.orders.policy.OrderPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One event, and the order that it made.
 *
 * @param envelope the event
 * @param before the order before it; empty for the first one
 * @param after the order after it
 */
record Frame(EventEnvelope envelope, Optional<Order> before, Order after) {

  static List<Frame> of(List<EventEnvelope> history, Optional<OrderPolicies> policies) {
    List<Frame> frames = new ArrayList<>();
    for (EventEnvelope envelope : history) {
      frames.add(
          frames.isEmpty()
              ? begun(envelope, policies)
              : next(frames.get(frames.size() - 1).after, envelope));
    }
    return List.copyOf(frames);
  }

  private static Frame begun(EventEnvelope envelope, Optional<OrderPolicies> policies) {
    if (envelope.event() instanceof OrderPlaced placed) {
      return new Frame(envelope, Optional.empty(), Order.begunBy(placed, policies));
    }
    throw outOfOrder(envelope);
  }

  private static Frame next(Order before, EventEnvelope envelope) {
    boolean follows =
        envelope.id().order().equals(before.id())
            && envelope.id().version() == before.version() + 1;
    if (follows && envelope.event() instanceof OrderChange change) {
      return new Frame(envelope, Optional.of(before), before.after(change));
    }
    throw outOfOrder(envelope);
  }

  private static IllegalArgumentException outOfOrder(EventEnvelope envelope) {
    return new IllegalArgumentException(
        "event "
            + envelope.id()
            + " ("
            + envelope.type().tag()
            + ") does not follow what is before it; give the whole history of one order, from its"
            + " first event on");
  }

  boolean changesStatus() {
    return before.map(order -> order.status() != after.status()).orElse(true);
  }

  boolean movesMoney() {
    return before.map(order -> !order.progress().money().equals(ledger())).orElse(false);
  }

  Ledger ledger() {
    return after.progress().money();
  }
}
