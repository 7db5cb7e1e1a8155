package com.owode.orders.benchmarks;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;

/** Lives one life in both versions, and holds every step of the one against the other. */
final class SameWork {

  private final Lifecycle table;
  private final HandWritten hand;
  private final Sample sample;
  private Order order;
  private HandOrder handOrder;

  private SameWork(Lifecycle table, HandWritten hand, Sample sample) {
    this.table = table;
    this.hand = hand;
    this.sample = sample;
    Decision placed = table.place(sample.order, sample.place, Sample.POLICIES, sample.placing);
    HandWritten.Decided placedByHand =
        HandMoney.place(sample.order, sample.place, Sample.POLICIES, sample.placing);
    this.order = same("place", placed, placedByHand);
    this.handOrder = placedByHand.order();
  }

  static void check(Lifecycle table, HandWritten hand, Sample sample) {
    SameWork both = new SameWork(table, hand, sample);
    both.ask(sample.pack, sample.bySeller, false);
    both.tell(sample.reserved);
    both.tell(sample.captured);
    both.ask(sample.pack, sample.byBuyer, false);
    both.ask(sample.pack, sample.bySeller, true);
    both.ask(sample.ship, sample.bySeller, true);
    both.ask(sample.ship, sample.bySeller, false);
    both.tell(sample.delivered);
    both.tell(sample.delivered);
    both.ask(sample.confirm, sample.byBuyer, true);
    both.tell(sample.captured);
    if (both.order.status() != OrderStatus.COMPLETED) {
      throw new IllegalStateException(
          "the life ends in " + both.order.status() + "; it must end in COMPLETED");
    }
  }

  private void ask(OrderRequest request, Facts facts, boolean accepted) {
    Decision decision = table.decide(order, request, facts);
    HandWritten.Decided byHand = hand.decide(handOrder, request, facts);
    if (decision.isAccepted() != accepted) {
      throw new IllegalStateException(
          request.kind() + " in " + order.status() + ": " + decision.judgement());
    }
    if (decision instanceof Decision.Refused refused) {
      requireEqual(request.kind() + " reasons", refused.codes(), byHand.reasons());
    } else {
      order = same(request.kind().tag(), decision, byHand);
      handOrder = byHand.order();
    }
  }

  private void tell(OrderReport report) {
    HandWritten.Decided byHand = hand.decide(handOrder, report, sample.told);
    order = same(report.kind().tag(), table.decide(order, report, sample.told), byHand);
    handOrder = byHand.order();
  }

  private static Order same(String step, Decision decision, HandWritten.Decided byHand) {
    Decision.Accepted accepted = (Decision.Accepted) decision;
    Order order = accepted.order();
    HandOrder handOrder = byHand.order();
    requireEqual(step + " events", accepted.written(), byHand.written());
    requireEqual(step + " effects", accepted.effects(), byHand.effects());
    requireEqual(step + " status", order.status(), handOrder.status);
    requireEqual(step + " version", order.version(), handOrder.version);
    requireEqual(step + " units", order.progress().units(), handOrder.units);
    requireEqual(step + " parcels", order.progress().parcels().all(), handOrder.parcels);
    requireEqual(step + " deliveries", order.progress().deliveries(), handOrder.deliveries);
    requireEqual(
        step + " attempts", order.progress().money().attempts(), handOrder.till.attempts());
    requireEqual(
        step + " captures", order.progress().money().captures(), handOrder.till.captures());
    requireEqual(step + " marks", order.progress().marks(), handOrder.marks);
    return order;
  }

  static void requireEqual(String what, Object byTable, Object byHand) {
    if (!byTable.equals(byHand)) {
      throw new IllegalStateException(
          what + " differ: by the table " + byTable + ", by hand " + byHand);
    }
  }
}
