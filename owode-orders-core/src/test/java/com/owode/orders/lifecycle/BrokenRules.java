package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Life.SUPPORT;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.model.Actor;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Alternative;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.Money;

/** For each rule of each request one situation in which this rule, and no other, is broken. */
final class BrokenRules {

  private static final Pick ALL = Pick.all();
  private static final Units UNKNOWN_UNIT = Units.of(9, 9);
  private static final Given USUAL = Given.usual();

  private final List<Broken> cases = new ArrayList<>();

  private BrokenRules() {}

  /** A rule of a row, and a place where it alone is broken. */
  record Broken(CommandKind kind, String code, Supplier<Cell> cell) {

    @Override
    public String toString() {
      return kind + " " + code;
    }
  }

  static List<Broken> ofRequests() {
    BrokenRules all = new BrokenRules();
    all.payment();
    all.packing();
    all.shipping();
    all.afterShipping();
    all.cancelling();
    all.offers();
    all.money();
    all.cases.addAll(BrokenClaimRules.all());
    return List.copyOf(all.cases);
  }

  private void payment() {
    RetryPayment retry = new RetryPayment();
    add(
        "payment.collected-here",
        BUYER,
        retry,
        () -> Orders.in(OrderStatus.PAYMENT_FAILED, USUAL.collectedBy(PaymentMode.HOST)));
    add("payment.money-due", BUYER, retry, () -> Orders.in(OrderStatus.DELIVERED));
    add("payment.attempts-left", BUYER, retry, () -> Orders.in(OrderStatus.PAYMENT_FAILED, once()));
    add(
        "payment.nothing-unknown",
        BUYER,
        retry,
        () -> Orders.in(OrderStatus.AWAITING_PAYMENT).paymentIs(PaymentOutcome.UNKNOWN));
    add("payment.pending-grace", BUYER, retry, () -> Orders.in(OrderStatus.AWAITING_PAYMENT));
  }

  private static Given once() {
    return USUAL.under(
        terms -> terms.payment(USUAL.policies().payment().toBuilder().mostAttempts(1).build()));
  }

  private void packing() {
    Pack pack = new Pack(ALL, Packaging.STANDARD);
    for (CommandKind held : List.of(CommandKind.CHANGE_ADDRESS, CommandKind.PACK)) {
      cases.add(
          new Broken(
              held,
              "order.not-on-hold",
              () -> {
                Cell cell = new RequestCells(USUAL).of(held, OrderStatus.PAID);
                return new Cell(hold(cell.life()), cell.actor(), cell.command());
              }));
    }
    add("payment.received", SELLER, pack, () -> unpaidInPart());
    add("offer.none-open", SELLER, pack, () -> offered(Orders.in(OrderStatus.PAID)));
    add(
        "units.open",
        SELLER,
        new Pack(Pick.these(UNKNOWN_UNIT), Packaging.STANDARD),
        () -> Orders.in(OrderStatus.PAID));
    add("packing.secure", SELLER, pack, () -> Orders.in(OrderStatus.PAID, fragile()));
  }

  private static Given fragile() {
    return USUAL.of(ProductClass.FRAGILE);
  }

  /** One unit is shipped, the others are open, and the money is taken back by the bank. */
  private static Life unpaidInPart() {
    Life life = Orders.in(OrderStatus.PAID).packed(Pick.count(1, 1)).shipped(ALL, "parcel-1");
    return disputed(life);
  }

  private static Life disputed(Life life) {
    return life.after(
        life.reports().dispute("dispute-1", DisputeStage.OPENED, life.given().total()));
  }

  private static Life hold(Life life) {
    return life.after(SUPPORT, new Hold(HoldReason.SUSPECTED_FRAUD, Note.none()));
  }

  private static Life offered(Life life) {
    return offered(life, USUAL.alternative(1, 0));
  }

  private static Life offered(Life life, Alternative alternative) {
    return life.after(
        SELLER, new DeclareOutOfStock(Pick.these(Units.of(1, 1)), List.of(alternative)));
  }

  private void shipping() {
    Ship ship = ship(ALL, "parcel-9", 3, 1);
    add("payment.received", SELLER, ship(ALL, "parcel-9", 1, 1), this::unpaidButPacked);
    add("order.not-on-hold", SELLER, ship, () -> hold(Orders.in(OrderStatus.PACKED)));
    add(
        "units.packed",
        SELLER,
        ship(Pick.these(Units.of(1, 1).plus(UNKNOWN_UNIT)), "parcel-9", 1, 1),
        () -> Orders.in(OrderStatus.PACKED));
    add(
        "checklist.quantity",
        SELLER,
        ship(ALL, "parcel-9", 2, 1),
        () -> Orders.in(OrderStatus.PACKED));
    add(
        "checklist.address",
        SELLER,
        ship(ALL, "parcel-9", 3, 2),
        () -> Orders.in(OrderStatus.PACKED));
    add("shipping.tracking-given", SELLER, ship, () -> Orders.in(OrderStatus.PACKED, tracked()));
    add(
        "shipping.parcel-new",
        SELLER,
        ship(ALL, "parcel-1", 1, 1),
        () -> Orders.in(OrderStatus.PARTIALLY_SHIPPED));
  }

  private Life unpaidButPacked() {
    return disputed(Orders.in(OrderStatus.PARTIALLY_SHIPPED));
  }

  private static Given tracked() {
    return USUAL.under(
        terms ->
            terms.shipping(USUAL.policies().shipping().toBuilder().trackingRequired(true).build()));
  }

  private static Ship ship(Pick units, String parcel, int counted, int addressVersion) {
    return new Ship(units, Reports.parcel(parcel), new Checklist(counted, addressVersion));
  }

  private void afterShipping() {
    add(
        "shipping.parcel-known",
        SELLER,
        new UpdateTracking(Reports.parcel("parcel-9")),
        () -> Orders.in(OrderStatus.SHIPPED));
    add(
        "shipping.parcel-under-way",
        SELLER,
        new UpdateTracking(Reports.parcel("parcel-1")),
        () -> Orders.in(OrderStatus.PARTIALLY_DELIVERED));
    add(
        "units.shipped",
        BUYER,
        new ConfirmDelivery(Pick.these(UNKNOWN_UNIT)),
        () -> Orders.in(OrderStatus.SHIPPED));
    LeaveReview review = new LeaveReview(4, Note.none());
    add("review.first", BUYER, review, () -> Orders.in(OrderStatus.DELIVERED).after(BUYER, review));
    add("review.delivered", BUYER, review, BrokenRules::returnedUndelivered);
    add(
        "review.within-window",
        BUYER,
        review,
        () -> Orders.in(OrderStatus.DELIVERED).wait(Duration.ofDays(1000)));
  }

  private static Life returnedUndelivered() {
    Life life = Orders.in(OrderStatus.SHIPPED);
    return life.after(life.reports().returned("return-1", life.all()));
  }

  private void cancelling() {
    Cancel all = cancel(ALL);
    Cancel one = cancel(Pick.these(Units.of(1, 1)));
    add("units.cancellable", SUPPORT, all, () -> Orders.in(OrderStatus.SHIPPED));
    add(
        "cancellation.allowed-for-role",
        SELLER,
        one,
        () -> Orders.in(OrderStatus.PAID, until(Actor.Role.SELLER, CancelUntil.NEVER)));
    add(
        "cancellation.before-packing",
        BUYER,
        one,
        () -> Orders.in(OrderStatus.PACKED, until(Actor.Role.BUYER, CancelUntil.PACKED)));
    add("cancellation.before-shipping", BUYER, one, () -> Orders.in(OrderStatus.PARTIALLY_SHIPPED));
    add(
        "cancellation.lost-parcel",
        BUYER,
        one,
        () -> Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.LOST));
    add(
        "units.here",
        SELLER,
        new DeclareOutOfStock(Pick.these(UNKNOWN_UNIT), List.of()),
        () -> Orders.in(OrderStatus.PAID));
  }

  private void offers() {
    AcceptAlternative accept = new AcceptAlternative(1, 1);
    add(
        "units.not-on-offer",
        SELLER,
        new DeclareOutOfStock(Pick.these(Units.of(1, 1)), List.of()),
        () -> offered(Orders.in(OrderStatus.PAID)));
    add(
        "offer.in-currency",
        SELLER,
        new DeclareOutOfStock(ALL, List.of(USUAL.in("JPY").alternative(1, 0))),
        () -> Orders.in(OrderStatus.PAID));
    add(
        "offer.countable",
        SELLER,
        new DeclareOutOfStock(
            ALL, List.of(USUAL.alternative(1, Long.MAX_VALUE / 3, Alternative.Bearer.BUYER))),
        () -> Orders.in(OrderStatus.PAID));
    add(
        "offer.open",
        BUYER,
        accept,
        () -> offered(Orders.in(OrderStatus.PAID)).after(BUYER, accept));
    add(
        "offer.alternative-known",
        BUYER,
        new AcceptAlternative(1, 2),
        () -> offered(Orders.in(OrderStatus.PAID)));
    add(
        "offer.in-time",
        BUYER,
        accept,
        () -> offered(Orders.in(OrderStatus.PAID)).wait(Duration.ofDays(9)));
    add(
        "offer.no-payment-under-way",
        BUYER,
        accept,
        () ->
            offered(Orders.in(OrderStatus.PAID), USUAL.alternative(1, 1, Alternative.Bearer.BUYER))
                .after(BUYER, accept));
    add("offer.open", BUYER, new DeclineAlternatives(1), () -> Orders.in(OrderStatus.PAID));
  }

  private static Cancel cancel(Pick units) {
    return new Cancel(units, CancelReason.BUYER_CHANGED_MIND, Note.none());
  }

  private static Given until(Actor.Role role, CancelUntil last) {
    return USUAL.under(
        terms ->
            terms.cancellation(
                USUAL.policies().cancellation().toBuilder().until(role, last).build()));
  }

  private void money() {
    add(
        "refund.in-currency",
        SELLER,
        grant(Grant.of(Money.parse("JPY 1"))),
        () -> Orders.in(OrderStatus.DELIVERED));
    add(
        "refund.something-returnable",
        SELLER,
        grant(Grant.of(ALL)),
        () -> Orders.in(OrderStatus.DELIVERED).after(SELLER, grant(Grant.of(ALL))));
    add(
        "refund.within-captured",
        SELLER,
        grant(Grant.of(USUAL.total().plusMinor(1))),
        () -> Orders.in(OrderStatus.DELIVERED));
    RetryRefund retry = new RetryRefund(RepaymentId.of(1));
    add(
        "repayment.failed",
        SELLER,
        retry,
        () -> Orders.in(OrderStatus.DELIVERED).after(SELLER, grant(Grant.of(USUAL.money(5)))));
    add("refund.within-captured", SELLER, retry, BrokenRules::heldElsewhere);
    add("refund.within-units", SELLER, retry, BrokenRules::unitGivenBackElsewhere);
    add("refund.capture-has-room", SELLER, retry, BrokenRules::captureUsedUp);
    add(
        "discrepancy.open",
        SELLER,
        new ResolveDiscrepancy(1, Note.none()),
        () -> Orders.in(OrderStatus.PAID));
  }

  /** A repayment has failed, and the bank has then taken all the money back. */
  private static Life heldElsewhere() {
    Money part = USUAL.money(5);
    Life life = Orders.in(OrderStatus.DELIVERED).after(SELLER, grant(Grant.of(part)));
    return disputed(life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, part, "rf-1")));
  }

  /** The refund for a unit has failed, and the unit was then granted again. */
  private static Life unitGivenBackElsewhere() {
    GrantRefund one = grant(Grant.of(Pick.these(Units.of(1, 1))));
    Life life = Orders.in(OrderStatus.DELIVERED).after(SELLER, one);
    Money sent = life.order().progress().money().repayments().get(0).amount();
    return life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, sent, "rf-1"))
        .after(SELLER, one);
  }

  /**
   * Paid by two captures; the refund of one unit from the first has failed, and the others used it
   * up.
   */
  private static Life captureUsedUp() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT);
    Money one = life.order().progress().goods().charged().totalOf(Units.of(1, 1));
    life.after(
            life.reports().payment(1, PaymentOutcome.CAPTURED, USUAL.total().minus(one), "bank-1"))
        .after(life.reports().payment(1, PaymentOutcome.CAPTURED, one, "bank-2"))
        .after(SELLER, grant(Grant.of(Pick.these(Units.of(1, 1)))));
    return life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, one, "rf-1"))
        .after(SELLER, grant(Grant.of(Pick.these(life.all().minus(Units.of(1, 1))))));
  }

  private static GrantRefund grant(Grant grant) {
    return new GrantRefund(grant, Note.none(), Optional.empty());
  }

  private void add(String code, Actor actor, OrderRequest request, Supplier<Life> life) {
    cases.add(new Broken(request.kind(), code, () -> new Cell(life.get(), actor, request)));
  }
}
