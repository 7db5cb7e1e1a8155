package com.owode.orders.testkit.timeline;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Place;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.desk.OrderDeskBuilder;
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
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.Note;
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
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A shop with one order, which is bought, refused, sent, broken and paid back. */
final class Scene implements InstantSource, Notifier {

  static final OrderId ORDER = OrderId.of("order-42");
  static final String CARRIERS_CODE = "delivered";
  static final String NAME = "Amara Okafor";
  static final String MAIL = "amara@example.com";
  static final String STREET = "12 Marina Road";
  static final String WORDS = "The box was open; please call my sister.";
  static final String PROOF = "photos/amara-42.jpg";
  static final String TRACKING = "VELO-7730-0042";

  final InMemoryOrderStore store = new InMemoryOrderStore();
  final InMemoryPersonalData people = new InMemoryPersonalData();
  final TimelineRecorder recorder = new TimelineRecorder();
  private final InMemoryStockRoom stock = InMemoryStockRoom.empty(this);
  private final OrderDesk desk = another().listener(recorder).build();
  private final EffectWorker worker = desk.worker().build();
  private final String product;
  private final String scanned;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private boolean mailIsDown;

  private Scene(String product, String words, String scanned) {
    this.product = product;
    this.scanned = scanned;
    stock.stock(Sku.of("LAMP-1"), 10, 8);
    people.putContact(PersonRef.of("p-amara"), Contact.of(NAME).withEmail(MAIL));
    people.putContact(PersonRef.of("p-ade"), Contact.of("Ade").withEmail("ade@example.com"));
    people.putAddress(
        PersonRef.of("a-amara"),
        new DeliveryAddress(
            NAME, List.of(STREET), "Lagos", Optional.empty(), Optional.empty(), "NG"));
    people.putText(PersonRef.of("t-claim"), words);
  }

  /** Only its beginning: stock is to be reserved. */
  static Scene placed() {
    Scene scene = new Scene("Brass lamp", WORDS, CARRIERS_CODE);
    scene.ask(Actor.buyer(BuyerId.of("amara")), "place", scene.place());
    return scene;
  }

  /** The whole story. */
  static Scene played() {
    return played("Brass lamp", WORDS, CARRIERS_CODE);
  }

  /** The whole story, with what others wrote. */
  static Scene played(String product, String words, String scanned) {
    Scene scene = new Scene(product, words, scanned);
    scene.play();
    return scene;
  }

  /** Another desk on the same store and ports, as in another process. */
  OrderDeskBuilder another() {
    return OrderDesk.builder()
        .store(store)
        .policies(InMemoryPolicyBook.of(OrderPolicies.owode()))
        .people(people)
        .gateway(new Gate())
        .stockRoom(stock)
        .notifier(this)
        .clock(this);
  }

  /** Asks a desk for what comes too late. */
  void tooLate(OrderDesk another) {
    another.ask(
        Actor.buyer(BuyerId.of("amara")),
        ORDER,
        CommandId.of("cancel-too-late"),
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
  }

  Timeline timeline() {
    return recorder.timeline(ORDER, store);
  }

  private void play() {
    Actor buyer = Actor.buyer(BuyerId.of("amara"));
    Actor seller = Actor.seller(SellerId.of("ade"));
    ask(buyer, "place", place());
    ask(seller, "pack-too-early", new Pack(Pick.all(), Packaging.SECURE));
    work();
    later(Duration.ofHours(3));
    ask(seller, "pack", new Pack(Pick.all(), Packaging.SECURE));
    Shipment shipment =
        Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO).tracked(TrackingNumber.of(TRACKING));
    mailIsDown = true;
    ask(seller, "ship", new Ship(Pick.all(), shipment, new Checklist(3, 1)));
    work();
    mailIsDown = false;
    later(Duration.ofDays(2));
    desk.tell(
        new TrackingReported(
            ORDER,
            ParcelId.of("parcel-1"),
            new Scan(TrackingStatus.DELIVERED, scanned, now),
            Provenance.verified("velo", "scan-1")));
    work();
    later(Duration.ofHours(5));
    ask(buyer, "claim", claim());
    work();
    desk.tell(
        new TrackingReported(
            ORDER,
            ParcelId.of("parcel-1"),
            new Scan(TrackingStatus.LOST, scanned, now),
            Provenance.verified("velo", "scan-2")));
    work();
  }

  private void ask(Actor actor, String command, OrderRequest request) {
    later(Duration.ofMinutes(1));
    desk.ask(actor, ORDER, CommandId.of(command), request);
  }

  private void work() {
    later(Duration.ofMinutes(1));
    worker.drain(now);
  }

  private void later(Duration time) {
    now = now.plus(time);
  }

  private Place place() {
    CurrencyUnit naira = CurrencyUnit.of("NGN");
    return new Place(
        PurchaseId.of("purchase-7"),
        new Seller(SellerId.of("ade"), PersonRef.of("p-ade"), "en"),
        new Buyer(BuyerId.of("amara"), PersonRef.of("p-amara"), "en"),
        new AddressRef(PersonRef.of("a-amara"), 1),
        PaymentMode.GATEWAY,
        List.of(
            new OrderLine(
                1,
                Sku.of("LAMP-1"),
                product,
                ProductClass.GENERAL,
                3,
                Money.ofMinor(naira, 1_250_000),
                Money.zero(naira))),
        Money.ofMinor(naira, 150_000),
        Money.zero(naira),
        Optional.empty(),
        Optional.empty());
  }

  private AskForRefund claim() {
    return new AskForRefund(
        Pick.count(1, 1),
        RefundReason.DAMAGED_IN_SHIPPING,
        List.of(new Evidence(EvidenceKind.PHOTO, ContentHash.of("photo"), Optional.of(now), PROOF)),
        Note.of(PersonRef.of("t-claim")));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    if (mailIsDown) {
      throw new NotSentException("the mail server does not answer");
    }
    return Receipt.TAKEN;
  }

  @Override
  public boolean remembersKeys() {
    return true;
  }
}
