package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.StockOutcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step that follows from an event is seen to follow, so that none can be left out. */
class ConsequencesTest {

  private static final Pick ALL = Pick.all();
  private static final Pick ONE = Pick.these(Units.of(1, 1));
  private static final Alternative.Bearer SELLER_BEARS = Alternative.Bearer.SELLER;
  private static final Alternative.Bearer BUYER_BEARS = Alternative.Bearer.BUYER;
  private static final Sku SCARCE = Sku.of("SKU-1");

  /** After an event of this kind, this follows from it. */
  record Case(EventKind event, String follows, Supplier<Life> life) {

    @Override
    public String toString() {
      return event + " -> " + follows;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    cases.addAll(stock());
    cases.addAll(payment());
    cases.addAll(goods());
    cases.addAll(cancelling());
    cases.addAll(repaying());
    cases.addAll(claiming());
    cases.addAll(offering());
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_the_table_says_follows(Case one) {
    assertThat(followed(one.life().get(), one.event())).contains(one.follows());
  }

  @Test
  void every_step_of_the_table_has_a_case() {
    Map<EventKind, Integer> counted = new EnumMap<>(EventKind.class);
    cases().stream().distinct().forEach(one -> counted.merge(one.event(), 1, Math::addExact));

    assertThat(cases().stream().map(Case::toString)).doesNotHaveDuplicates();
    assertThat(counted).isEqualTo(Consequences.owode().steps());
  }

  private static List<Case> stock() {
    return List.of(
        new Case(EventKind.ORDER_PLACED, "RESERVE_STOCK", () -> placed()),
        new Case(
            EventKind.STOCK_RESERVED, "RELEASE_STOCK", () -> placed().cancelled(ALL).reserved()),
        new Case(
            EventKind.STOCK_RESERVED,
            "DEDUCT_STOCK",
            () ->
                told(placed(), life -> life.reports().shipment(Pick.all(), "parcel-1")).reserved()),
        new Case(EventKind.STOCK_RESERVED, "PAYMENT_STARTED", () -> placed().reserved()),
        new Case(
            EventKind.STOCK_RESERVED,
            "ORDER_CONFIRMED",
            () -> Given.usual().free().placed().reserved()),
        new Case(EventKind.STOCK_RESERVED, low(), () -> scarce(StockOutcome.RESERVED)),
        new Case(
            EventKind.STOCK_SHORT,
            "UNITS_CANCELLED",
            () -> told(placed(), life -> life.reports().stock(StockOutcome.SHORT, life.all()))),
        new Case(EventKind.STOCK_SHORT, low(), () -> scarce(StockOutcome.SHORT)),
        new Case(EventKind.STOCK_MOVED, low(), () -> scarce(StockOutcome.DEDUCTED)),
        new Case(
            EventKind.UNITS_CAME_BACK,
            "ORDER_CONFIRMED",
            () -> cameBack(Given.usual().free().placed())),
        new Case(EventKind.STOCK_MOVED, "RESERVE_STOCK", () -> released(in(OrderStatus.PAID))),
        new Case(
            EventKind.STOCK_MOVED,
            "RESTOCK_UNITS",
            () ->
                told(
                    cameBack(in(OrderStatus.PACKED)).cancelled(ALL),
                    life -> life.reports().stock(StockOutcome.DEDUCTED, life.all()))));
  }

  private static List<Case> payment() {
    EventKind authorised = EventKind.PAYMENT_AUTHORISED;
    EventKind captured = EventKind.PAYMENT_CAPTURED;
    return List.of(
        new Case(EventKind.PAYMENT_STARTED, "COLLECT_PAYMENT", () -> placed().reserved()),
        new Case(
            authorised,
            "VOID_PAYMENT",
            () -> answered(in(OrderStatus.PAID), PaymentOutcome.AUTHORISED)),
        new Case(
            authorised,
            "CAPTURE_PAYMENT",
            () -> placed().reserved().paymentIs(PaymentOutcome.AUTHORISED)),
        new Case(authorised, "ORDER_CONFIRMED", () -> late().paid()),
        new Case(
            captured,
            "REPAYMENT_STARTED NOT_DUE",
            () -> answered(in(OrderStatus.PAID), PaymentOutcome.CAPTURED)),
        new Case(
            captured,
            "REPAYMENT_STARTED CANCELLATION",
            () -> answered(placed().reserved().cancelled(ONE), PaymentOutcome.CAPTURED)),
        new Case(captured, "VOID_PAYMENT", () -> answered(late().paid(), PaymentOutcome.CAPTURED)),
        new Case(captured, "ORDER_CONFIRMED", () -> placed().paid()),
        new Case(
            captured,
            "NOTIFY PAYMENT_RECEIVED BUYER EMAIL",
            () ->
                placed().reserved().paymentIs(PaymentOutcome.CAPTURED, Given.usual().money(5000))),
        new Case(
            EventKind.PAYMENT_DECLINED,
            "NOTIFY PAYMENT_RETRY BUYER EMAIL",
            () -> in(OrderStatus.PAYMENT_FAILED)),
        new Case(
            EventKind.PAYMENT_UNKNOWN,
            "ASK_PAYMENT",
            () -> placed().reserved().paymentIs(PaymentOutcome.UNKNOWN)),
        new Case(EventKind.ORDER_CONFIRMED, "CONFIRM_STOCK", () -> placed().paid()),
        new Case(
            EventKind.ORDER_CONFIRMED,
            "NOTIFY ORDER_CONFIRMATION BUYER EMAIL",
            () -> placed().paid()),
        new Case(
            EventKind.ORDER_CONFIRMED, "NOTIFY NEW_ORDER SELLER DASHBOARD", () -> placed().paid()));
  }

  private static List<Case> goods() {
    EventKind shipped = EventKind.UNITS_SHIPPED;
    return List.of(
        new Case(
            shipped,
            "ALTERNATIVES_DECLINED",
            () -> told(offered(0, SELLER_BEARS), life -> life.reports().shipment(ALL, "parcel-1"))),
        new Case(shipped, "DEDUCT_STOCK", () -> in(OrderStatus.SHIPPED)),
        new Case(
            shipped, "CAPTURE_PAYMENT", () -> late().paid().packed(ALL).shipped(ALL, "parcel-1")),
        new Case(
            shipped, "NOTIFY SHIPMENT_CONFIRMATION BUYER EMAIL", () -> in(OrderStatus.SHIPPED)),
        new Case(
            EventKind.TRACKING_RECORDED,
            "NOTIFY TRACKING_UPDATE BUYER EMAIL",
            () -> in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.OUT_FOR_DELIVERY)),
        new Case(
            EventKind.UNITS_DELIVERED,
            "ORDER_COMPLETED",
            () -> in(OrderStatus.SHIPPED).after(BUYER, new ConfirmDelivery(ALL))),
        new Case(
            EventKind.UNITS_RETURNED,
            "RESTOCK_UNITS",
            () ->
                told(
                    deducted().delivered("parcel-1"),
                    life -> life.reports().returned("return-1", life.all()))));
  }

  private static List<Case> cancelling() {
    EventKind cancelled = EventKind.UNITS_CANCELLED;
    return List.of(
        new Case(cancelled, "RELEASE_STOCK", () -> in(OrderStatus.CANCELLED)),
        new Case(
            cancelled,
            "RESTOCK_UNITS",
            () -> deducted().tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER).cancelled(ALL)),
        new Case(cancelled, "ALTERNATIVES_DECLINED", () -> offered(0, SELLER_BEARS).cancelled(ALL)),
        new Case(cancelled, "VOID_PAYMENT", () -> late().paid().cancelled(ALL)),
        new Case(cancelled, "REPAYMENT_STARTED CANCELLATION", () -> in(OrderStatus.CANCELLED)),
        new Case(cancelled, "ORDER_CONFIRMED", ConsequencesTest::paidByCancelling),
        new Case(cancelled, "CLAIM_WITHDRAWN", ConsequencesTest::lostAndCancelled),
        new Case(
            cancelled, "NOTIFY CANCELLATION_NOTICE BUYER EMAIL", () -> in(OrderStatus.CANCELLED)),
        new Case(
            cancelled, "NOTIFY CANCELLATION_NOTICE SELLER EMAIL", () -> in(OrderStatus.CANCELLED)));
  }

  private static List<Case> repaying() {
    return List.of(
        new Case(EventKind.REPAYMENT_STARTED, "REFUND_PAYMENT", () -> granted()),
        new Case(EventKind.REPAYMENT_UNKNOWN, "ASK_REFUND", () -> refunded(RefundOutcome.UNKNOWN)),
        new Case(EventKind.REPAYMENT_FAILED, "ORDER_CONFIRMED", () -> keptByAFailedRefund()),
        new Case(
            EventKind.REPAYMENT_FAILED,
            "NOTIFY REFUND_FAILED BUYER EMAIL",
            () -> refunded(RefundOutcome.FAILED)),
        new Case(
            EventKind.REPAYMENT_FAILED,
            "NOTIFY REFUND_FAILED SELLER DASHBOARD",
            () -> refunded(RefundOutcome.FAILED)),
        new Case(
            EventKind.DISPUTE_RECORDED,
            "REPAYMENT_STARTED CANCELLATION",
            () ->
                disputed(
                    disputed(in(OrderStatus.PAID), DisputeStage.OPENED).cancelled(ALL),
                    DisputeStage.WON)),
        new Case(
            EventKind.DISPUTE_RECORDED, "VOID_PAYMENT", () -> wonBesides(in(OrderStatus.SHIPPED))),
        new Case(
            EventKind.DISPUTE_RECORDED,
            "ORDER_CONFIRMED",
            () ->
                disputed(
                    disputed(
                            placed().paymentIs(PaymentOutcome.CAPTURED, Given.usual().total()),
                            DisputeStage.OPENED)
                        .reserved(),
                    DisputeStage.WON)));
  }

  /** The bank gives the money back after the buyer has set it aside once more. */
  private static Life wonBesides(Life life) {
    return disputed(
        answered(disputed(life, DisputeStage.OPENED), PaymentOutcome.AUTHORISED), DisputeStage.WON);
  }

  private static Life released(Life life) {
    return told(life, known -> known.reports().stock(StockOutcome.RELEASED, known.all()));
  }

  /** What did not come is claimed, and cancelled before anybody has looked at the claim. */
  private static Life lostAndCancelled() {
    return in(OrderStatus.SHIPPED)
        .tracked("parcel-1", TrackingStatus.LOST)
        .after(BUYER, Claims.claim(ALL, Claims.REGRET))
        .cancelled(ALL);
  }

  private static List<Case> claiming() {
    EventKind judged = EventKind.CLAIM_JUDGED;
    EventKind approved = EventKind.CLAIM_APPROVED;
    return List.of(
        new Case(
            EventKind.CLAIM_OPENED,
            "NOTIFY CLAIM_OPENED SELLER DASHBOARD",
            () -> claimed(Claims.REGRET)),
        new Case(judged, "NOTIFY PROOF_REQUEST BUYER EMAIL", () -> claimed(Claims.DAMAGED)),
        new Case(judged, "NOTIFY RETURN_INSTRUCTIONS BUYER EMAIL", () -> awaitingReturn()),
        new Case(approved, "GOODWILL_GRANTED", () -> refunded()),
        new Case(approved, "NOTIFY REFUND_APPROVED BUYER EMAIL", () -> refunded()),
        new Case(EventKind.GOODWILL_GRANTED, "ISSUE_DISCOUNT", () -> refunded()),
        new Case(
            EventKind.UNITS_RETURNED,
            "CLAIM_APPROVED",
            () -> told(awaitingReturn(), life -> life.reports().returned("return-1", life.all()))),
        new Case(
            EventKind.CLAIM_DECLINED,
            "NOTIFY REFUND_DECLINED BUYER EMAIL",
            () -> claimed(Claims.REGRET).after(SELLER, Claims.decision(1, ClaimDecision.DECLINE))),
        new Case(
            EventKind.CLAIM_LAPSED,
            "NOTIFY REFUND_DECLINED BUYER EMAIL",
            () -> reached(claimed(Claims.DAMAGED), DeadlineKind.PROOF_BY)));
  }

  private static Life claimed(RefundReason reason, Evidence... proof) {
    return in(OrderStatus.DELIVERED).after(BUYER, Claims.claim(ALL, reason, proof));
  }

  private static Life awaitingReturn() {
    return claimed(Claims.WRONG, Claims.photo("photo-1"));
  }

  private static Life refunded() {
    Life life = in(OrderStatus.DELIVERED);
    return life.after(
        BUYER, Claims.claim(ALL, Claims.DAMAGED, Claims.photo("photo-1", life.now())));
  }

  private static Life reached(Life life, DeadlineKind kind) {
    var due = Scenes.due(life, kind).get(0);
    life.waitUntil(due.due());
    return life.after(life.reports().deadline(due));
  }

  private static List<Case> offering() {
    EventKind accepted = EventKind.ALTERNATIVE_ACCEPTED;
    EventKind replaced = EventKind.UNITS_REPLACED;
    return List.of(
        new Case(
            EventKind.ALTERNATIVES_OFFERED,
            "NOTIFY OUT_OF_STOCK_OFFER BUYER EMAIL",
            () -> offered(0, SELLER_BEARS)),
        new Case(accepted, "UNITS_REPLACED", () -> accepted(offered(0, SELLER_BEARS))),
        new Case(accepted, "PAYMENT_STARTED", () -> accepted(offered(7, BUYER_BEARS))),
        new Case(
            EventKind.PAYMENT_AUTHORISED,
            "CAPTURE_PAYMENT 2",
            () -> accepted(offered(7, BUYER_BEARS)).paymentIs(PaymentOutcome.AUTHORISED)),
        new Case(
            EventKind.PAYMENT_CAPTURED,
            "ALTERNATIVE_ACCEPTED",
            () -> accepted(offered(7, BUYER_BEARS)).paymentIs(PaymentOutcome.CAPTURED)),
        new Case(replaced, "RELEASE_STOCK", () -> accepted(offered(0, SELLER_BEARS))),
        new Case(replaced, "RESERVE_STOCK", () -> accepted(offered(0, SELLER_BEARS))),
        new Case(replaced, "VOID_PAYMENT", ConsequencesTest::exchangedForNothing),
        new Case(
            replaced,
            "REPAYMENT_STARTED PRICE_DIFFERENCE",
            () -> accepted(offered(-7, SELLER_BEARS))),
        new Case(
            EventKind.ALTERNATIVES_DECLINED,
            "UNITS_CANCELLED",
            () -> offered(0, SELLER_BEARS).after(BUYER, new DeclineAlternatives(1))));
  }

  private static Life offered(long dearer, Alternative.Bearer bears) {
    return in(OrderStatus.PAID)
        .after(
            SELLER,
            new DeclareOutOfStock(ALL, List.of(Given.usual().alternative(1, dearer, bears))));
  }

  private static Life accepted(Life life) {
    return life.after(BUYER, new AcceptAlternative(1, 1));
  }

  /** Nothing is due any more of what is only set aside. */
  private static Life exchangedForNothing() {
    Given given = Given.usual().priced(100, 0, 0).capturedAt(CaptureAt.FIRST_SHIPMENT);
    return accepted(
        given
            .placed()
            .paid()
            .after(SELLER, new DeclareOutOfStock(ALL, List.of(given.alternative(1, -100)))));
  }

  private static Life placed() {
    return Given.usual().placed();
  }

  private static Life in(OrderStatus status) {
    return Orders.in(status);
  }

  /** Money is only set aside until the first parcel leaves. */
  private static Life late() {
    return Given.usual().capturedAt(CaptureAt.FIRST_SHIPMENT).placed();
  }

  private static String low() {
    return "NOTIFY LOW_STOCK SELLER DASHBOARD";
  }

  private static Life cameBack(Life life) {
    Life sent = told(life, known -> known.reports().shipment(Pick.all(), "parcel-1"));
    return sent.tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
  }

  private static Life scarce(StockOutcome outcome) {
    return told(placed(), life -> life.reports().lowStock(outcome, life.all(), SCARCE));
  }

  private static Life deducted() {
    return told(
        in(OrderStatus.SHIPPED), life -> life.reports().stock(StockOutcome.DEDUCTED, life.all()));
  }

  /** An answer about an attempt by somebody else, for all that the order costs. */
  private static Life answered(Life life, PaymentOutcome outcome) {
    return told(
        life,
        known -> known.reports().payment(7, outcome, known.given().total(), "txn-by-another"));
  }

  private static Life disputed(Life life, DisputeStage stage) {
    return told(life, known -> known.reports().dispute("d-1", stage, known.given().total()));
  }

  /** Less is due once a unit is cancelled: what was paid in part is then all. */
  private static Life paidByCancelling() {
    Life life = placed().reserved();
    var rest = life.order().progress().goods().charged().totalOf(life.all().minus(Units.of(1, 1)));
    return life.paymentIs(PaymentOutcome.CAPTURED, rest).cancelled(ONE);
  }

  private static Life granted() {
    Grant grant = Grant.of(Given.usual().money(900));
    return in(OrderStatus.DELIVERED)
        .after(SELLER, new GrantRefund(grant, Note.none(), Optional.empty()));
  }

  private static Life refunded(RefundOutcome outcome) {
    return told(granted(), life -> life.reports().refund(1, 0, outcome, life.money(900), "rf-1"));
  }

  /** Of a refund and a dispute together too little is left; without the refund it is enough. */
  private static Life keptByAFailedRefund() {
    Life life = placed().paymentIs(PaymentOutcome.CAPTURED, Given.usual().total()).cancelled(ONE);
    Money back = life.order().progress().money().repayments().get(0).amount();
    Life disputed = told(life, known -> known.reports().dispute("d-1", DisputeStage.OPENED, back));
    return told(
        disputed.reserved(),
        known -> known.reports().refund(1, 0, RefundOutcome.FAILED, back, "rf-1"));
  }

  private static Life told(
      Life life, Function<Life, ? extends com.owode.orders.command.OrderReport> report) {
    return life.after(report.apply(life));
  }

  /** All that events of a kind have caused: events and effects. */
  private static List<String> followed(Life life, EventKind kind) {
    List<String> followed = new ArrayList<>();
    for (Written written : life.written()) {
      if (written.cause().map(cause -> kindOf(life, cause) == kind).orElse(false)) {
        followed.add(named(written.event()));
      }
    }
    for (EffectEnvelope envelope : life.effects()) {
      if (kindOf(life, envelope.id().event()) == kind) {
        followed.add(named(envelope.effect()));
      }
    }
    return followed;
  }

  private static EventKind kindOf(Life life, EventId id) {
    return life.events().get(Math.toIntExact(id.version() - 1)).kind();
  }

  private static String named(OrderEvent event) {
    return event instanceof RepaymentStarted started
        ? event.kind() + " " + started.repayment().road()
        : event.kind().toString();
  }

  /** A second attempt is named: it is for something else than the price. */
  private static String named(Effect effect) {
    if (effect instanceof CapturePayment capture && capture.attempt().number() > 1) {
      return effect.kind() + " " + capture.attempt();
    }
    return effect instanceof Notify told
        ? effect.kind() + " " + told.message() + " " + told.reader() + " " + told.channel()
        : effect.kind().toString();
  }
}
