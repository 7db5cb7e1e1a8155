package com.owode.orders.examples.replay;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.desk.Answer;
import com.owode.orders.examples.replay.Happening.Purchased;
import com.owode.orders.examples.replay.Happening.Reviewed;
import com.owode.orders.examples.replay.Happening.Step;
import com.owode.orders.examples.replay.Played.Reply;
import com.owode.orders.examples.shop.Shop;
import com.owode.orders.examples.shop.SimpleGateway;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts entries of a history through a desk of its own, one by one, each with all that has to be
 * done because of it. No deadline runs: what the history does not tell did not happen.
 */
final class Replay {

  private final Tally tally = new Tally();
  private final OrderPolicies policies;
  private final Shop shop;
  private final Map<PurchaseId, PurchaseRun> runs = new LinkedHashMap<>();

  Replay(OrderPolicies policies) {
    this.policies = policies;
    this.shop =
        Shop.with(
            policies,
            new SimpleGateway(),
            DiscountIssuer.none(),
            new TakesAll(),
            InMemoryStockRoom.uncounted(),
            tally);
  }

  /** The messages of a history were read long ago. */
  private static final class TakesAll implements Notifier {

    @Override
    public Receipt send(
        com.owode.orders.port.OutgoingMessage message, com.owode.orders.port.PortCall call) {
      return Receipt.TAKEN;
    }

    @Override
    public boolean remembersKeys() {
      return true;
    }
  }

  /**
   * Plays an entry when it happened.
   *
   * @throws LineFault when it asks for what no order can be
   */
  Played play(Entry entry) {
    return play(entry, entry.at());
  }

  /** Plays an entry that arrives at another time than it happened. */
  Played play(Entry entry, Instant now) {
    shop.clock().set(now);
    PurchaseRun run = runs.computeIfAbsent(entry.purchase(), PurchaseRun::new);
    Played played = perform(entry, run);
    count(played, run);
    if (entry.what() instanceof Purchased && run.isPlaced()) {
      playParked(run);
    }
    shop.work();
    return played;
  }

  Collection<PurchaseRun> runs() {
    return runs.values();
  }

  OrderPolicies policies() {
    return policies;
  }

  Tally tally() {
    return tally;
  }

  Shop shop() {
    return shop;
  }

  Order order(OrderId id) {
    return shop.desk()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("order " + id + " is gone"));
  }

  private void playParked(PurchaseRun run) {
    for (Entry waiting : run.unpark()) {
      tally.unpark();
      count(perform(waiting, run), run);
    }
  }

  private void count(Played played, PurchaseRun run) {
    tally.count(played);
    run.note(played);
    run.saw(played.entry().what());
    if (played.outcome() == Outcome.PARKED) {
      run.park(played.entry());
    }
  }

  private Played perform(Entry entry, PurchaseRun run) {
    List<Reply> replies = new ArrayList<>();
    if (entry.what() instanceof Purchased bought) {
      place(entry, bought, run, replies);
    } else if (entry.what() instanceof Reviewed review) {
      review(entry, review, run, replies);
    } else if (entry.what() instanceof Step step) {
      step(entry, step, run, replies);
    }
    return new Played(entry, replies);
  }

  /** Of a purchase that is known already only the first order is asked for again, and refused. */
  private void place(Entry entry, Purchased bought, PurchaseRun run, List<Reply> replies) {
    List<Sale> sales = Split.of(entry.purchase(), bought);
    Actor buyer = Actor.buyer(bought.buyer());
    if (run.isPlaced()) {
      replies.add(ask(entry, buyer, sales.get(0).order(), sales.get(0).place()));
      return;
    }
    introduce(Split.buyer(bought));
    for (Sale sale : sales) {
      introduce(Split.seller(sale.place().seller().id()));
      replies.add(ask(entry, buyer, sale.order(), sale.place()));
    }
    run.placed(sales, bought.payments());
  }

  /** The history names nobody, and messages need a reader. */
  private void introduce(PersonRef person) {
    if (shop.people().contact(person).value().isEmpty()) {
      shop.people().putContact(person, Contact.of("Customer").withEmail(person + "@example.com"));
    }
  }

  private void review(Entry entry, Reviewed review, PurchaseRun run, List<Reply> replies) {
    Actor buyer = Actor.buyer(run.buyer());
    for (OrderId order : run.orders()) {
      replies.add(ask(entry, buyer, order, Commands.review(entry, review)));
    }
    if (replies.stream().anyMatch(reply -> reply.said().outcome() == Outcome.ACCEPTED)) {
      review.text().ifPresent(text -> shop.people().putText(Commands.textOf(entry), text));
    }
  }

  private void step(Entry entry, Step step, PurchaseRun run, List<Reply> replies) {
    switch (step) {
      case PAYMENT_APPROVED -> paid(entry, run, replies);
      case HANDED_TO_CARRIER ->
          run.orders().forEach(order -> replies.add(tell(Commands.handedOver(entry, order))));
      case DELIVERED ->
          run.orders().forEach(order -> replies.add(tell(Commands.delivered(entry, order))));
      case CANCELLED ->
          run.orders()
              .forEach(
                  order -> replies.add(ask(entry, Commands.SUPPORT, order, Commands.cancel())));
      case UNAVAILABLE ->
          run.orders()
              .forEach(
                  order -> replies.add(ask(entry, Commands.SUPPORT, order, Commands.outOfStock())));
    }
  }

  /** What was paid is only known with the purchase: until then the entry itself waits. */
  private void paid(Entry entry, PurchaseRun run, List<Reply> replies) {
    if (!run.isPlaced()) {
      replies.add(new Reply(Split.id(run.id(), 1), new Outcome.Said(Outcome.PARKED, List.of()), 0));
    }
    for (Sale sale : run.sales()) {
      Commands.paid(entry, sale).forEach(report -> replies.add(tell(report)));
    }
  }

  private Reply ask(Entry entry, Actor actor, OrderId order, OrderRequest request) {
    CommandId command = CommandId.of("line-" + entry.line());
    return reply(order, shop.desk().ask(actor, order, command, request));
  }

  private Reply tell(OrderReport report) {
    return reply(report.order(), shop.desk().tell(report));
  }

  private Reply reply(OrderId order, Answer answer) {
    long version = shop.desk().find(order).map(Order::version).orElse(0L);
    return new Reply(order, Outcome.Said.of(answer), version);
  }
}
