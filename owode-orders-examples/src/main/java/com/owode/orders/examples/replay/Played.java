package com.owode.orders.examples.replay;

import com.owode.orders.model.OrderId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of an entry.
 *
 * @param entry the entry
 * @param replies what became of it in each order; none when it had nothing to tell
 */
record Played(Entry entry, List<Reply> replies) {

  Played {
    replies = List.copyOf(replies);
  }

  /**
   * What became of an entry in one order.
   *
   * @param order the order
   * @param said what the desk said
   * @param version the order's version after it; 0 when there is no order
   */
  record Reply(OrderId order, Outcome.Said said, long version) {}

  /** An entry counts once, by the worst that became of it. */
  Outcome outcome() {
    return replies.stream()
        .map(reply -> reply.said().outcome())
        .max(Comparator.naturalOrder())
        .orElse(Outcome.ACCEPTED);
  }

  /** The rules that did not hold, each once, in order. */
  List<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    replies.forEach(reply -> codes.addAll(reply.said().codes()));
    return List.copyOf(codes);
  }

  /** Whether the same became of the same entry, at whatever version of its orders. */
  boolean saysTheSameAs(Played other) {
    return entry.equals(other.entry)
        && outcome() == other.outcome()
        && codes().equals(other.codes());
  }
}
