package com.owode.orders.examples.replay;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.model.OrderId;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what becomes of entries. */
final class Tally implements DeskListener {

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final SortedMap<String, Integer> refusals = new TreeMap<>();
  private final SortedMap<String, Integer> discrepancies = new TreeMap<>();

  void count(Played played) {
    outcomes.merge(played.outcome(), 1, Integer::sum);
    if (played.outcome() == Outcome.REFUSED) {
      played.codes().forEach(code -> refusals.merge(code, 1, Integer::sum));
    }
  }

  /** What was parked is parked no more; it is counted again. */
  void unpark() {
    outcomes.merge(Outcome.PARKED, -1, Integer::sum);
  }

  @Override
  public void discrepancy(OrderId order, DiscrepancyFound found) {
    discrepancies.merge(found.code(), 1, Integer::sum);
  }

  int of(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  int all() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  SortedMap<String, Integer> refusals() {
    return refusals;
  }

  /** All discrepancies in the orders, those that effects led to included. */
  SortedMap<String, Integer> discrepancies() {
    return discrepancies;
  }
}
