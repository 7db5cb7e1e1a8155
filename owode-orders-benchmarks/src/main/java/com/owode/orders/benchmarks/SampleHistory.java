package com.owode.orders.benchmarks;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.jackson.OrderHistory;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Originator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The envelopes that a desk writes in the life of the sample order, from placing to completion. */
final class SampleHistory {

  private static final int SCHEMA_VERSION = 1;

  private final Lifecycle table = Lifecycle.owode();
  private final Sample sample = new Sample();
  private final List<EventEnvelope> events = new ArrayList<>();
  private Order order;

  private SampleHistory() {
    this.order =
        kept(
            table.place(sample.order, sample.place, Sample.POLICIES, sample.placing),
            sample.placing,
            Originator.of(sample.placing.actor().orElseThrow()),
            "command-1");
  }

  static OrderHistory completed() {
    SampleHistory life = new SampleHistory();
    life.tell(life.sample.reserved, "4a1d7a5d8a1f4cb09f5c6d4cbb6bb3df");
    life.tell(life.sample.captured, "0b2f8c5f37d94f6cb7c1cb1d0ffb3a77");
    life.ask(life.sample.pack, life.sample.bySeller, "command-4");
    life.ask(life.sample.ship, life.sample.bySeller, "command-5");
    life.tell(life.sample.delivered, "c9a1b6a0e2a84f7f9d5a3f1f5b0c2e11");
    life.ask(life.sample.confirm, life.sample.byBuyer, "command-7");
    return new OrderHistory(life.sample.order, life.events);
  }

  private void ask(OrderRequest request, Facts facts, String command) {
    order =
        kept(
            table.decide(order, request, facts),
            facts,
            Originator.of(facts.actor().orElseThrow()),
            command);
  }

  private void tell(OrderReport report, String command) {
    order =
        kept(
            table.decide(order, report, sample.told),
            sample.told,
            Originator.of(report.from()),
            command);
  }

  private Order kept(Decision decision, Facts facts, Originator by, String command) {
    Decision.Accepted accepted = (Decision.Accepted) decision;
    accepted
        .written()
        .forEach(
            written ->
                events.add(
                    new EventEnvelope(
                        new EventId(sample.order, events.size() + 1L),
                        written.event(),
                        SCHEMA_VERSION,
                        facts.at(),
                        facts.at(),
                        by,
                        CommandId.of(command),
                        written.cause(),
                        accepted.order().placed().policy().hash(),
                        Map.of("trace", "4bf92f3577b34da6a3ce929d0e0e4736"))));
    return accepted.order();
  }
}
