package com.owode.orders.desk;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.Ship;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Contact;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A small shop: one seller, one buyer, one product in stock, everything scriptable. */
final class Shop {

  static final Sku DRESS = Sku.of("ANKARA-38");
  static final BuyerId AMARA = BuyerId.of("amara");
  static final SellerId ADE = SellerId.of("ade");
  static final Actor BUYER = Actor.buyer(AMARA);
  static final Actor SELLER = Actor.seller(ADE);
  static final Actor SUPPORT = Actor.support(PersonRef.of("agent-7"));

  final Clockwork clock = new Clockwork();
  final FakeGateway gateway = new FakeGateway();
  final FakeNotifier notifier = new FakeNotifier();
  final InMemoryOrderStore memory = new InMemoryOrderStore();
  final FlakyStore store = new FlakyStore(memory);
  final InMemoryStockRoom stock = InMemoryStockRoom.empty();
  final InMemoryPersonalData people = new InMemoryPersonalData();
  final InMemoryPolicyBook policies = InMemoryPolicyBook.of(OrderPolicies.owode());
  final Sightings seen = new Sightings();
  final CurrencyUnit currency;
  final OrderDesk desk;
  final EffectWorker worker;

  private Shop(CurrencyUnit currency, UnaryOperator<OrderDeskBuilder> more) {
    this.currency = currency;
    this.desk = desk(more);
    this.worker = desk.worker().build();
    stock.stock(DRESS, 1_000_000, 0);
    people.putContact(PersonRef.of("p-amara"), Contact.of("Amara").withEmail("amara@example.com"));
    people.putContact(PersonRef.of("p-ade"), Contact.of("Ade").withEmail("ade@example.com"));
  }

  static Shop open() {
    return new Shop(CurrencyUnit.of("NGN"), builder -> builder);
  }

  static Shop open(UnaryOperator<OrderDeskBuilder> more) {
    return new Shop(CurrencyUnit.of("NGN"), more);
  }

  /** A desk as after a restart: another one, on the same store and ports. */
  OrderDesk desk(UnaryOperator<OrderDeskBuilder> more) {
    return more.apply(
            OrderDesk.builder()
                .store(store)
                .policies(policies)
                .people(people)
                .gateway(gateway)
                .stockRoom(stock)
                .notifier(notifier)
                .clock(clock)
                .listener(seen))
        .build();
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  Place place(PaymentMode mode, long minorPrice, String language) {
    return new Place(
        PurchaseId.of("purchase-1"),
        new Seller(ADE, PersonRef.of("p-ade"), "en"),
        new Buyer(AMARA, PersonRef.of("p-amara"), language),
        new AddressRef(PersonRef.of("a-amara"), 1),
        mode,
        List.of(
            new OrderLine(
                1,
                DRESS,
                "Ankara dress",
                ProductClass.of("CLOTHES"),
                1,
                money(minorPrice),
                money(0))),
        money(0),
        money(0),
        Optional.empty(),
        Optional.empty());
  }

  Answer placed(String order) {
    return ask(BUYER, order, "place", place(PaymentMode.GATEWAY, 10_000, "en"));
  }

  Answer placedPaidByHost(String order) {
    return ask(BUYER, order, "place", place(PaymentMode.HOST, 10_000, "en"));
  }

  Answer ask(Actor actor, String order, String command, OrderRequest request) {
    return desk.ask(actor, OrderId.of(order), CommandId.of(command), request);
  }

  /** What the host tells of money that it collected. */
  PaymentReported captured(String order, String transaction, long minor) {
    return new PaymentReported(
        OrderId.of(order),
        AttemptId.BY_HOST,
        PaymentOutcome.CAPTURED,
        money(minor),
        Optional.of(TransactionRef.of(transaction)),
        clock.instant(),
        Provenance.verified("host", transaction));
  }

  void work() {
    worker.drain(clock.instant());
  }

  void packAndShip(String order) {
    ask(SELLER, order, "pack", new Pack(Pick.all(), Packaging.STANDARD));
    ask(
        SELLER,
        order,
        "ship",
        new Ship(
            Pick.all(), Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO), new Checklist(1, 1)));
  }

  Order order(String id) {
    return memory.load(OrderId.of(id)).orElseThrow();
  }

  OrderStatus status(String id) {
    return order(id).status();
  }

  List<EventKind> events(String id) {
    return memory.history(OrderId.of(id)).stream().map(event -> event.type()).toList();
  }

  long count(String id, EventKind kind) {
    return events(id).stream().filter(kind::equals).count();
  }
}
