package com.owode.orders.examples.replay;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.examples.replay.Played.Reply;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a purchase would stand if an entry that was refused, or contradicted what was known, had
 * had its way: its orders are made once more from their own events, with the entry applied where it
 * came.
 */
final class WhatIf {

  private final Replay replay;

  WhatIf(Replay replay) {
    this.replay = replay;
  }

  OrderStatus status(PurchaseRun run, Played played) {
    List<OrderStatus> statuses = new ArrayList<>();
    for (Sale sale : run.sales()) {
      statuses.add(
          played.replies().stream()
              .filter(reply -> reply.order().equals(sale.order()))
              .findFirst()
              .map(reply -> status(played.entry(), reply))
              .orElseGet(() -> replay.order(sale.order()).status()));
    }
    return Ending.purchase(statuses);
  }

  private OrderStatus status(Entry entry, Reply reply) {
    return switch (reply.said().outcome()) {
      case REFUSED -> hadItBeenGranted(entry, reply);
      case DISCREPANT -> hadNothingBeenCancelled(reply.order());
      case ACCEPTED, PARKED -> replay.order(reply.order()).status();
    };
  }

  /** A cancellation takes whatever was not cancelled; nothing else that is asked moves a unit. */
  private OrderStatus hadItBeenGranted(Entry entry, Reply reply) {
    boolean cancels =
        entry.what() == Happening.Step.CANCELLED || entry.what() == Happening.Step.UNAVAILABLE;
    if (!cancels || reply.version() == 0) {
      return replay.order(reply.order()).status();
    }
    List<EventEnvelope> history = replay.shop().store().history(reply.order());
    Order order = placed(history);
    for (EventEnvelope event : history) {
      order = changed(order, event);
      if (event.id().version() == reply.version()) {
        order =
            order.after(
                new UnitsCancelled(
                    order.progress().units().live(), CancelReason.SUPPORT_DECISION, Note.none()));
      }
    }
    return order.status();
  }

  /** A report is recorded anyway; what can keep it from moving units is a cancellation. */
  private OrderStatus hadNothingBeenCancelled(OrderId id) {
    List<EventEnvelope> history = replay.shop().store().history(id);
    Order order = placed(history);
    for (EventEnvelope event : history) {
      if (!(event.event() instanceof UnitsCancelled)) {
        order = changed(order, event);
      }
    }
    return order.status();
  }

  private Order placed(List<EventEnvelope> history) {
    OrderPlaced placed = (OrderPlaced) history.get(0).event();
    return Order.begunBy(placed, replay.order(placed.order()).policies());
  }

  private static Order changed(Order order, EventEnvelope event) {
    return Optional.of(event.event())
        .filter(OrderChange.class::isInstance)
        .map(change -> order.after((OrderChange) change))
        .orElse(order);
  }
}
