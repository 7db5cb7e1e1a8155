package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderReport;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Set;

/**
 * An order, and reports about it that come late, twice, in another order, or contradict each other.
 * But for that they agree with the order: without troubles they add no discrepancy to it.
 *
 * @param before the order before any of them
 * @param reports the reports, in the order in which they come
 * @param troubles what is wrong with them; empty when nothing is
 */
public record TroubledHistory(OrderLife before, List<OrderReport> reports, Set<Trouble> troubles) {

  /**
   * Copies the collections.
   *
   * @param before the order before any of them
   * @param reports the reports, in the order in which they come
   * @param troubles what is wrong with them
   */
  public TroubledHistory {
    reports = List.copyOf(reports);
    troubles = Set.copyOf(troubles);
  }

  /**
   * {@return the order after all of them, told one after the other, none of them before it
   * happened}
   */
  public OrderLife told() {
    OrderLife life = before;
    for (OrderReport report : reports) {
      life = life.at(report.at()).tell(report);
    }
    return life;
  }

  /** {@return the order, the troubles and what the reports are about} */
  @Override
  public String toString() {
    return before + "\n  " + troubles + " " + reports.stream().map(OrderReport::subject).toList();
  }
}
