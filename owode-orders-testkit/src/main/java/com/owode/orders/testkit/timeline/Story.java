package com.owode.orders.testkit.timeline;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.payment.Ledger;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is told of an order, before it is text or page.
 *
 * @param order the order's id
 * @param status what has become of it
 * @param facts the heading's facts: what, and what of it
 * @param sections the chapters
 */
record Story(String order, String status, List<Fact> facts, List<Section> sections) {

  /**
   * One fact of the heading.
   *
   * @param name what
   * @param value what of it
   */
  record Fact(String name, Cell value) {}

  static Story of(
      List<Frame> frames,
      List<EffectTrace> effects,
      List<Refusal> refusals,
      Discretion discretion) {
    Order order = frames.get(frames.size() - 1).after();
    Happenings happenings = new Happenings(frames, refusals, discretion);
    Goods goods = new Goods(order, discretion);
    Work work = new Work(frames, effects);
    return new Story(
        order.id().value(),
        order.status().name(),
        facts(order, discretion),
        List.of(
            happenings.all(),
            happenings.refused(),
            happenings.states(),
            Money.moved(frames),
            Money.stands(order),
            goods.lines(),
            goods.parcels(),
            goods.cases(),
            goods.discrepancies(),
            work.messages(),
            work.effects(),
            work.due(order)));
  }

  private static List<Fact> facts(Order order, Discretion discretion) {
    OrderPlaced placed = order.placed();
    Ledger ledger = order.progress().money();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Status", Cell.of(order.status()).in(Tone.STATE)));
    facts.add(new Fact("Payment", Cell.of(order.paymentStatus()).in(Tone.MONEY)));
    facts.add(new Fact("Due", Cell.of(order.balance().due())));
    facts.add(new Fact("Captured", Cell.of(ledger.captured())));
    facts.add(new Fact("Returned", Cell.of(ledger.returned())));
    facts.add(new Fact("Placed", Cell.of(placed.at())));
    facts.add(new Fact("Purchase", Cell.of(placed.purchase())));
    facts.add(
        new Fact("Policies", Cell.of(placed.policy().id() + " " + placed.policy().version())));
    facts.add(
        new Fact(
            "Buyer",
            Cell.of(placed.buyer().id() + " " + discretion.contact(placed.buyer().person()))));
    facts.add(
        new Fact(
            "Seller",
            Cell.of(placed.seller().id() + " " + discretion.contact(placed.seller().person()))));
    facts.add(new Fact("Goes to", Cell.of(discretion.address(order.progress().marks().address()))));
    facts.add(
        new Fact("Personal data", Cell.of(discretion.isFull() ? "hidden" : "shown on request")));
    return List.copyOf(facts);
  }
}
