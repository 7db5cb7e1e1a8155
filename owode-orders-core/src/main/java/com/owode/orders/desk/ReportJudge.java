package com.owode.orders.desk;

import com.owode.orders.command.OrderReport;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import java.time.Instant;
import java.util.Optional;

/** Judges a report. */
record ReportJudge(Lifecycle lifecycle, OrderReport report) implements Judge {

  @Override
  public Decision on(Optional<Order> order, Instant now) {
    return accepted(order, now);
  }

  Decision.Accepted accepted(Optional<Order> order, Instant now) {
    Order known =
        order.orElseThrow(
            () -> new IllegalStateException("there is no order " + report.order() + " to judge"));
    return lifecycle.decide(known, report, Facts.of(now));
  }

  @Override
  public Optional<OrderReport> keepable() {
    return Optional.of(report);
  }
}
