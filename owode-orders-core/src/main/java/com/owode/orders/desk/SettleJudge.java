package com.owode.orders.desk;

import com.owode.orders.command.OrderReport;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a report that a person tells, and writes with it that it was a person, and why. */
record SettleJudge(ReportJudge report, OperatorActed acted) implements Judge {

  @Override
  public Decision on(Optional<Order> order, Instant now) {
    Decision.Accepted told = report.accepted(order, now);
    List<Written> written = new ArrayList<>(told.written());
    written.add(new Written(acted, Optional.empty()));
    return new Decision.Accepted(
        told.order().after(acted), List.copyOf(written), told.effects(), told.judgement());
  }

  /** An effect has an order: there is nothing to keep for later. */
  @Override
  public Optional<OrderReport> keepable() {
    return Optional.empty();
  }
}
