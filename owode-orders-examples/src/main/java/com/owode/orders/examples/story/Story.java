package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;
import static com.owode.orders.examples.story.Cast.BOLA;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.DeskListener;
import com.owode.orders.examples.shop.Shop;
import com.owode.orders.examples.shop.SimpleGateway;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import java.io.PrintStream;
import java.time.Instant;
import java.util.function.Supplier;

/** The guide's story in three chapters, each an order of its own. */
public final class Story {

  private static final OrderId GOES_WELL = OrderId.of("1001");
  private static final OrderId IS_RETRIED = OrderId.of("1002");
  private static final OrderId IS_CANCELLED = OrderId.of("1003");
  private static final ParcelId PARCEL = ParcelId.of("parcel-1");

  private final Page page;
  private final Post post = new Post();
  private final SimpleGateway gateway = new SimpleGateway();
  private final Shop shop = Shop.with(gateway, post, Cast.shelves(), DeskListener.none());
  private int commands;

  private Story(PrintStream out) {
    this.page = new Page(out);
    Cast.introduceIn(shop);
  }

  /**
   * Tells the whole story: always the same, word for word.
   *
   * @param out where to tell it
   */
  public static void tell(PrintStream out) {
    new Story(out).all();
  }

  private void all() {
    page.title("The story of three orders");
    page.text(
        "", "Amara Okafor in Enugu buys from Bola Adeyemi in Lagos. What follows is what the");
    page.text("", "library decided, and every message as its reader sees it.");
    goesWell();
    isRetried();
    isCancelled();
  }

  private void goesWell() {
    page.chapter("1. An order that goes well");
    Teller teller = teller(GOES_WELL);
    teller.step(
        at("2026-01-05T09:00"),
        "Amara places order 1001 and pays: two scarves and a basket",
        asked(AMARA, GOES_WELL, Cast.basketAndScarves()));
    teller.step(
        at("2026-01-05T14:30"),
        "Bola packs all of it securely",
        asked(BOLA, GOES_WELL, new Pack(Pick.all(), Packaging.SECURE)));
    teller.step(
        at("2026-01-05T15:00"),
        "Bola counts two units, and is told to look again",
        asked(BOLA, GOES_WELL, new Ship(Pick.all(), shipment(), new Checklist(2, 1))));
    teller.step(
        at("2026-01-05T15:05"),
        "Bola counts three, checks the address, and hands the parcel over",
        asked(BOLA, GOES_WELL, new Ship(Pick.all(), shipment(), new Checklist(3, 1))));
    teller.step(
        at("2026-01-07T08:10"),
        "The courier has the parcel out for delivery",
        tracked(TrackingStatus.OUT_FOR_DELIVERY, at("2026-01-07T08:10")));
    teller.step(
        at("2026-01-07T11:45"),
        "The courier reports it delivered",
        tracked(TrackingStatus.DELIVERED, at("2026-01-07T11:45")));
    teller.later(at("2026-01-08T12:00"), "A day passes");
    teller.step(
        at("2026-01-08T18:20"),
        "Amara confirms that she has everything",
        asked(AMARA, GOES_WELL, new ConfirmDelivery(Pick.all())));
    PersonRef words = PersonRef.of("review-1001");
    shop.people().putText(words, "Beautiful, and well packed.");
    teller.step(
        at("2026-01-08T18:25"),
        "Amara leaves five stars",
        asked(AMARA, GOES_WELL, new LeaveReview(5, Note.of(words))));
    teller.ledger();
  }

  private void isRetried() {
    page.chapter("2. A payment that fails and is retried");
    Teller teller = teller(IS_RETRIED);
    gateway.declineNext();
    teller.step(
        at("2026-01-12T10:00"),
        "Amara orders two more scarves, and her bank declines",
        asked(AMARA, IS_RETRIED, Cast.scarves("purchase-2")));
    teller.step(
        at("2026-01-12T10:30"),
        "Bola wants to pack already",
        asked(BOLA, IS_RETRIED, new Pack(Pick.all(), Packaging.SECURE)));
    teller.step(
        at("2026-01-12T11:00"),
        "Amara tops up her account and tries again",
        asked(AMARA, IS_RETRIED, new RetryPayment()));
    teller.ledger();
  }

  private void isCancelled() {
    page.chapter("3. A cancellation before shipping");
    Teller teller = teller(IS_CANCELLED);
    teller.step(
        at("2026-01-19T16:00"),
        "Amara orders the same scarves once more, by mistake",
        asked(AMARA, IS_CANCELLED, Cast.scarves("purchase-3")));
    teller.step(
        at("2026-01-19T16:10"),
        "Amara cancels",
        asked(
            AMARA,
            IS_CANCELLED,
            new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none())));
    teller.ledger();
  }

  private Teller teller(OrderId order) {
    return new Teller(page, shop, post, order);
  }

  private Supplier<Answer> asked(Actor actor, OrderId order, OrderRequest request) {
    commands++;
    CommandId command = CommandId.of("command-" + commands);
    return () -> shop.desk().ask(actor, order, command, request);
  }

  private Supplier<Answer> tracked(TrackingStatus status, Instant at) {
    Provenance velo = Provenance.verified("velo", status.name());
    return () ->
        shop.desk().tell(new TrackingReported(GOES_WELL, PARCEL, Scan.of(status, at), velo));
  }

  private static Shipment shipment() {
    return Shipment.of(PARCEL, Carrier.VELO)
        .tracked(TrackingNumber.of("VELO-4711"))
        .promised(at("2026-01-08T18:00"));
  }

  /** The time in Lagos, an hour ahead of UTC all year round. */
  private static Instant at(String lagos) {
    return Instant.parse(lagos + ":00Z").minusSeconds(3_600);
  }
}
