package com.owode.orders.testkit.shop;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.WorkEntry;
import com.owode.orders.testkit.fake.SentMessage;
import com.owode.orders.testkit.timeline.Timeline;
import java.util.List;

/**
 * An order of a {@link Shop} as it stands, with what happened to it and what was really sent about
 * it. A picture of that moment: it does not change when the order does.
 */
public final class OrderStory {

  private final Order order;
  private final List<EventEnvelope> history;
  private final List<SentMessage> sent;
  private final List<WorkEntry> worklist;
  private final Timeline timeline;

  OrderStory(
      Order order,
      List<EventEnvelope> history,
      List<SentMessage> sent,
      List<WorkEntry> worklist,
      Timeline timeline) {
    this.order = order;
    this.history = List.copyOf(history);
    this.sent = List.copyOf(sent);
    this.worklist = List.copyOf(worklist);
    this.timeline = timeline;
  }

  /** {@return the order} */
  public Order order() {
    return order;
  }

  /** {@return its events, the first one first; unmodifiable} */
  public List<EventEnvelope> history() {
    return history;
  }

  /** {@return what was really sent about it, in order; unmodifiable} */
  public List<SentMessage> sent() {
    return sent;
  }

  /** {@return what of it is on its seller's worklist; unmodifiable} */
  public List<WorkEntry> worklist() {
    return worklist;
  }

  /** {@return its whole story, for a bug report} */
  public Timeline timeline() {
    return timeline;
  }

  /** {@return the order's id, version and status} */
  @Override
  public String toString() {
    return order.toString();
  }
}
