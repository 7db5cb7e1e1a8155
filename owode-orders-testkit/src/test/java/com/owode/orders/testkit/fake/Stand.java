package com.owode.orders.testkit.fake;

import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A desk on fakes, with one order of one thing for 5,800 minor units. */
final class Stand {

  static final Sku LAMP = Sku.of("LAMP-1");
  static final OrderId ORDER = OrderId.of("order-1");
  static final CurrencyUnit YEN = CurrencyUnit.of("JPY");
  static final Actor BUYER = Actor.buyer(BuyerId.of("amara"));
  static final Actor SELLER = Actor.seller(SellerId.of("ade"));

  final FakePorts ports =
      FakePorts.at(Instant.parse("2026-03-02T09:00:00Z"), OrderPolicies.owode());
  final OrderDesk desk = ports.desk().build();
  final EffectWorker worker = desk.worker().build();
  private final List<com.owode.orders.command.OrderReport> webhooks = new ArrayList<>();

  Stand() {
    ports.people().putContact(PersonRef.of("p-1"), Contact.of("Amara").withEmail("a@example.com"));
    ports.people().putContact(PersonRef.of("p-2"), Contact.of("Ade").withEmail("b@example.com"));
    ports.stock().stock(LAMP, 10);
    ports
        .bank()
        .webhooksTo(
            report -> {
              webhooks.add(report);
              desk.tell(report);
            });
    ports.courier().scansTo(desk::tell);
  }

  /** An order of one thing that is placed, and worked on. */
  static Stand with(Sku sku) {
    Stand stand = new Stand();
    stand.place(sku);
    stand.work();
    return stand;
  }

  static Stand with(String faults) {
    Stand stand = new Stand();
    stand.ports.faults().play(FaultScript.parse(faults));
    stand.place(LAMP);
    stand.work();
    return stand;
  }

  void place(Sku sku) {
    OrderLine line = new OrderLine(1, sku, "Lamp", ProductClass.of("LIGHT"), 1, yen(5_800), yen(0));
    ask(
        BUYER,
        new Place(
            PurchaseId.of("purchase-1"),
            new Seller(SellerId.of("ade"), PersonRef.of("p-2"), "en"),
            new Buyer(BuyerId.of("amara"), PersonRef.of("p-1"), "en"),
            new AddressRef(PersonRef.of("a-1"), 1),
            PaymentMode.GATEWAY,
            List.of(line),
            yen(0),
            yen(0),
            Optional.empty(),
            Optional.empty()));
  }

  private int asked;

  void ask(Actor actor, com.owode.orders.command.OrderRequest request) {
    asked++;
    desk.ask(actor, ORDER, CommandId.of("c-" + asked), request);
  }

  Stand work() {
    worker.drain(ports.clock().instant());
    return this;
  }

  /** Lets time pass hour by hour, and does what is due and queued. */
  Stand pass(Duration time) {
    Instant end = ports.clock().instant().plus(time);
    while (ports.clock().instant().isBefore(end)) {
      ports.clock().pass(Duration.ofHours(1));
      desk.runDue(100);
      work();
    }
    return this;
  }

  Order order() {
    return ports.memory().load(ORDER).orElseThrow();
  }

  /** What the bank told by itself. */
  List<com.owode.orders.payment.PaymentOutcome> paymentsToldByWebhook() {
    return webhooks.stream()
        .filter(PaymentReported.class::isInstance)
        .map(report -> ((PaymentReported) report).outcome())
        .toList();
  }

  Money charged() {
    return ports.bank().charged(ORDER, YEN);
  }

  Money holds() {
    return ports.bank().holds(ORDER, YEN);
  }

  static Money yen(long amount) {
    return Money.ofMinor(YEN, amount);
  }
}
