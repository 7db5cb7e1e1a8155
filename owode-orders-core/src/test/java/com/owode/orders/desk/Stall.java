package com.owode.orders.desk;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
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
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
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
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A shop in any currency, whose orders are of any number of units. */
final class Stall {

  static final Sku THING = Sku.of("THING");
  static final Actor SELLER = Actor.seller(SellerId.of("ade"));
  static final Actor BUYER = Actor.buyer(BuyerId.of("buyer"));
  static final Actor SUPPORT = Actor.support(PersonRef.of("agent-7"));

  final Clockwork clock = new Clockwork();
  final FakeGateway gateway = new FakeGateway();
  final FakeNotifier notifier = new FakeNotifier();
  final InMemoryOrderStore store = new InMemoryOrderStore();
  final FlakyStore writes = new FlakyStore(store);
  final InMemoryStockRoom stock = InMemoryStockRoom.empty(clock);
  final InMemoryPersonalData people = new InMemoryPersonalData();
  final Sightings seen = new Sightings();
  final OrderDesk desk;
  final EffectWorker worker;
  private final CurrencyUnit currency;
  private final int quantity;
  private final InMemoryPolicyBook policies;

  private ProductClass productClass = ProductClass.GENERAL;
  private String product = "Ankara dress";
  private String language = "en";

  private Stall(Size size, UnaryOperator<OrderPolicies.Builder> terms, int inStock) {
    this.currency = CurrencyUnit.of(size.currency());
    this.quantity = size.quantity();
    this.policies = InMemoryPolicyBook.of(terms.apply(OrderPolicies.builder("stall", "1")).build());
    this.desk = process(writes, seen);
    this.worker = desk.worker().build();
    stock.stock(THING, inStock, 0);
    people.putContact(PersonRef.of("p-buyer"), Contact.of("Amara").withEmail("a@example.com"));
    people.putContact(PersonRef.of("p-seller"), Contact.of("Ade").withEmail("s@example.com"));
  }

  /** A currency and how many units an order has. */
  record Size(String currency, int quantity) {}

  static Stream<Size> everywhere() {
    return Stream.of("NGN", "JPY", "KWD")
        .flatMap(currency -> Stream.of(new Size(currency, 1), new Size(currency, 3)));
  }

  static Stall of(Size size) {
    return new Stall(size, terms -> terms, 1_000);
  }

  static Stall capturingWithTheParcel(Size size) {
    return under(
        size,
        terms ->
            terms.payment(PaymentPolicy.builder().captureAt(CaptureAt.FIRST_SHIPMENT).build()));
  }

  static Stall with(Size size, int inStock) {
    return new Stall(size, terms -> terms, inStock);
  }

  static Stall under(Size size, UnaryOperator<OrderPolicies.Builder> terms) {
    return new Stall(size, terms, 1_000);
  }

  /** A desk as in another process, or as after a restart: on the same store, book and ports. */
  OrderDesk process(FlakyStore through, DeskListener sees) {
    return OrderDesk.builder()
        .store(through)
        .policies(policies)
        .people(people)
        .gateway(gateway)
        .stockRoom(stock)
        .notifier(notifier)
        .clock(clock)
        .listener(sees)
        .build();
  }

  Stall sellingAny(ProductClass kind) {
    this.productClass = kind;
    return this;
  }

  Stall selling(String name) {
    this.product = name;
    return this;
  }

  Stall speaking(String tag) {
    this.language = tag;
    return this;
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  /** What an order costs: 5,800 minor units, rounded to the units that it has. */
  Money total() {
    return money(5_800L / quantity * quantity);
  }

  Answer place(String order) {
    return place(order, PaymentMode.GATEWAY, "ade");
  }

  Answer place(String order, PaymentMode mode, String seller) {
    OrderLine line =
        new OrderLine(
            1, THING, product, productClass, quantity, money(5_800L / quantity), money(0));
    Place place =
        new Place(
            PurchaseId.of("purchase-1"),
            new Seller(SellerId.of(seller), PersonRef.of("p-seller"), "en"),
            new Buyer(BuyerId.of("buyer"), PersonRef.of("p-buyer"), language),
            new AddressRef(PersonRef.of("address"), 1),
            mode,
            List.of(line),
            money(0),
            money(0),
            Optional.empty(),
            Optional.empty());
    return ask(BUYER, order, place);
  }

  /** What the host tells of money that it collected. */
  PaymentReported captured(String order, String transaction) {
    return new PaymentReported(
        OrderId.of(order),
        AttemptId.BY_HOST,
        PaymentOutcome.CAPTURED,
        total(),
        Optional.of(TransactionRef.of(transaction)),
        clock.instant(),
        Provenance.verified("host", transaction));
  }

  Answer pack(String order) {
    return ask(SELLER, order, new Pack(Pick.all(), Packaging.STANDARD));
  }

  Answer ship(String order) {
    return ask(
        SELLER,
        order,
        new Ship(
            Pick.all(),
            Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO),
            new Checklist(quantity, 1)));
  }

  /** What the courier tells of the parcel. */
  TrackingReported tracked(String order, TrackingStatus status, Instant at) {
    return new TrackingReported(
        OrderId.of(order),
        ParcelId.of("parcel-1"),
        Scan.of(status, at),
        Provenance.verified("velo", status + "-" + at.getEpochSecond()));
  }

  private int asked;

  Answer ask(Actor actor, String order, OrderRequest request) {
    asked++;
    return desk.ask(actor, OrderId.of(order), CommandId.of("c-" + asked), request);
  }

  Stall work() {
    worker.drain(clock.instant());
    return this;
  }

  Order order(String id) {
    return store.load(OrderId.of(id)).orElseThrow();
  }

  int free() {
    return Objects.requireNonNull(stock.available(Set.of(THING)).get(THING));
  }

  long count(String id, EventKind kind) {
    return store.history(OrderId.of(id)).stream().filter(one -> one.type() == kind).count();
  }

  Deadline due(String id, DeadlineKind kind) {
    return Deadlines.of(order(id)).stream()
        .filter(known -> known.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** Goes to when a deadline is due, and runs what is due then. */
  Stall reach(String id, DeadlineKind kind) {
    clock.goTo(due(id, kind).due());
    desk.runDue(100);
    return work();
  }

  /** The deadlines that an order has noticed, in the order of its events. */
  List<Deadline> passed(String id) {
    return store.history(OrderId.of(id)).stream()
        .map(EventEnvelope::event)
        .filter(DeadlinePassed.class::isInstance)
        .map(event -> ((DeadlinePassed) event).deadline())
        .toList();
  }

  List<Long> ledger(String id) {
    var known = order(id).progress().money();
    return Stream.of(known.captured(), known.returned(), known.inFlight(), known.returnable())
        .map(Money::getAmountMinorLong)
        .toList();
  }
}
