package com.owode.orders.lifecycle;

import com.owode.orders.model.SellerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What needs a seller today (guide row G7): a pure function of orders and time, in the order in
 * which to go about it. What is due first comes first; of what is due at the same time, that on
 * which most money depends, by currency, as amounts of two currencies cannot be compared; then by
 * kind, order and subject, so that the same orders always give the same list.
 */
public final class Worklist {

  private static final Comparator<WorkEntry> FIRST_THINGS_FIRST =
      Comparator.comparing(WorkEntry::due)
          .thenComparing(entry -> entry.atRisk().getCurrencyUnit().getCode())
          .thenComparing(entry -> entry.atRisk().getAmountMinorLong(), Comparator.reverseOrder())
          .thenComparing(WorkEntry::kind)
          .thenComparing(entry -> entry.order().value())
          .thenComparing(WorkEntry::subject);

  private final List<WorkEntry> entries;
  private final Instant now;

  private Worklist(List<WorkEntry> entries, Instant now) {
    this.entries = entries;
    this.now = now;
  }

  /**
   * {@return what needs a seller}
   *
   * @param seller the seller; orders of others are passed over
   * @param orders the orders to look at, in any order
   * @param lifecycle the lifecycle that says what is permitted
   * @param now the time
   */
  public static Worklist of(
      SellerId seller, Collection<Order> orders, Lifecycle lifecycle, Instant now) {
    List<WorkEntry> all = new ArrayList<>();
    for (Order order : orders) {
      if (order.placed().seller().id().equals(seller)) {
        all.addAll(Work.of(order, lifecycle, now));
      }
    }
    all.sort(FIRST_THINGS_FIRST);
    return new Worklist(List.copyOf(all), now);
  }

  /** {@return all that needs the seller, what to go about first first} */
  public List<WorkEntry> entries() {
    return entries;
  }

  /** {@return how many entries there are of each kind; 0 where there are none} */
  public Map<WorkKind, Integer> counts() {
    Map<WorkKind, Integer> counts = new EnumMap<>(WorkKind.class);
    for (WorkKind kind : WorkKind.values()) {
      counts.put(kind, 0);
    }
    entries.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** {@return how many entries are due} */
  public int due() {
    return (int) entries.stream().filter(entry -> !entry.due().isAfter(now)).count();
  }

  /** {@return how many orders need the seller} */
  public int orders() {
    return (int) entries.stream().map(WorkEntry::order).distinct().count();
  }
}
