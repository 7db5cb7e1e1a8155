package com.owode.orders.desk;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Place;
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
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.OrderPolicies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A shop in any currency, whose orders are of any number of units. */
final class Stall {

  static final Sku THING = Sku.of("THING");
  static final Actor BUYER = Actor.buyer(BuyerId.of("buyer"));
  static final Actor SUPPORT = Actor.support(PersonRef.of("agent-7"));

  final Clockwork clock = new Clockwork();
  final FakeGateway gateway = new FakeGateway();
  final FakeNotifier notifier = new FakeNotifier();
  final InMemoryOrderStore store = new InMemoryOrderStore();
  final InMemoryStockRoom stock = InMemoryStockRoom.empty(clock);
  final InMemoryPersonalData people = new InMemoryPersonalData();
  final Sightings seen = new Sightings();
  final OrderDesk desk;
  final EffectWorker worker;
  private final CurrencyUnit currency;
  private final int quantity;

  private String product = "Ankara dress";
  private String language = "en";

  private Stall(Size size, CaptureAt capture, int inStock) {
    this.currency = CurrencyUnit.of(size.currency());
    this.quantity = size.quantity();
    OrderPolicies policies =
        OrderPolicies.builder("stall", "1")
            .payment(PaymentPolicy.builder().captureAt(capture).build())
            .build();
    this.desk =
        OrderDesk.builder()
            .store(store)
            .policies(InMemoryPolicyBook.of(policies))
            .people(people)
            .gateway(gateway)
            .stockRoom(stock)
            .notifier(notifier)
            .clock(clock)
            .listener(seen)
            .build();
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
    return new Stall(size, CaptureAt.PLACEMENT, 1_000);
  }

  static Stall capturingWithTheParcel(Size size) {
    return new Stall(size, CaptureAt.FIRST_SHIPMENT, 1_000);
  }

  static Stall with(Size size, int inStock) {
    return new Stall(size, CaptureAt.PLACEMENT, inStock);
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
            1, THING, product, ProductClass.GENERAL, quantity, money(5_800L / quantity), money(0));
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

  List<Long> ledger(String id) {
    var known = order(id).progress().money();
    return Stream.of(known.captured(), known.returned(), known.inFlight(), known.returnable())
        .map(Money::getAmountMinorLong)
        .toList();
  }
}
