package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.Reservation;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an order has come since it was placed: what follows from its events, and nothing else.
 * Only events make a new one.
 */
public final class Progress {

  private final Goods goods;
  private final UnitBook units;
  private final Ledger money;
  private final Reservation stock;
  private final Shipping shipping;
  private final Dealings dealings;
  private final Remembered remembered;

  private Progress(
      Goods goods,
      UnitBook units,
      Ledger money,
      Reservation stock,
      Shipping shipping,
      Dealings dealings,
      Remembered remembered) {
    this.goods = goods;
    this.units = units;
    this.money = money;
    this.stock = stock;
    this.shipping = shipping;
    this.dealings = dealings;
    this.remembered = remembered;
  }

  /** Parcels and deliveries: they change together. */
  private record Shipping(Parcels parcels, Deliveries deliveries) {

    private static final Shipping NONE = new Shipping(Parcels.NONE, Deliveries.NONE);
  }

  /** What buyer and seller settle between them: in most orders, nothing. */
  private record Dealings(Offers offers, RefundCases cases) {

    private static final Dealings NONE = new Dealings(Offers.NONE, RefundCases.NONE);
  }

  /** What is true of the order as a whole, and what it was told. */
  private record Remembered(Marks marks, Heard heard) {}

  /**
   * {@return the progress of an order that was just placed}
   *
   * @param placed what was agreed
   */
  public static Progress from(OrderPlaced placed) {
    Goods goods = new Goods(placed.lines(), placed.prices(), placed.fees());
    Units all = goods.units();
    return new Progress(
        goods,
        UnitBook.opened(all),
        Ledger.empty(placed.currency()),
        Reservation.none().asking(all),
        Shipping.NONE,
        Dealings.NONE,
        new Remembered(Marks.of(placed.address()), Heard.nothing()));
  }

  /** {@return what is sold} */
  public Goods goods() {
    return goods;
  }

  /** {@return which unit stands where} */
  public UnitBook units() {
    return units;
  }

  /** {@return the money} */
  public Ledger money() {
    return money;
  }

  /** {@return what the stock room has done} */
  public Reservation stock() {
    return stock;
  }

  /** {@return the alternatives that were offered} */
  public Offers offers() {
    return dealings.offers;
  }

  /** {@return the parcels} */
  public Parcels parcels() {
    return shipping.parcels;
  }

  /** {@return which units were delivered when} */
  public Deliveries deliveries() {
    return shipping.deliveries;
  }

  /** {@return the refund cases} */
  public RefundCases cases() {
    return dealings.cases;
  }

  /** {@return what is true of the order as a whole} */
  public Marks marks() {
    return remembered.marks;
  }

  /** {@return what the order was told} */
  public Heard heard() {
    return remembered.heard;
  }

  Progress withUnits(UnitBook changed) {
    return new Progress(goods, changed, money, stock, shipping, dealings, remembered);
  }

  Progress withMoney(Ledger changed) {
    return new Progress(goods, units, changed, stock, shipping, dealings, remembered);
  }

  Progress withStock(Reservation changed) {
    return new Progress(goods, units, money, changed, shipping, dealings, remembered);
  }

  Progress withOffers(Offers changed) {
    return withDealings(new Dealings(changed, dealings.cases));
  }

  Progress withParcels(Parcels changed) {
    return new Progress(
        goods,
        units,
        money,
        stock,
        new Shipping(changed, shipping.deliveries),
        dealings,
        remembered);
  }

  Progress withCases(RefundCases changed) {
    return withDealings(new Dealings(dealings.offers, changed));
  }

  private Progress withDealings(Dealings changed) {
    return new Progress(goods, units, money, stock, shipping, changed, remembered);
  }

  Progress withMarks(Marks changed) {
    return new Progress(
        goods, units, money, stock, shipping, dealings, new Remembered(changed, remembered.heard));
  }

  Progress withHeard(Heard changed) {
    return new Progress(
        goods, units, money, stock, shipping, dealings, new Remembered(remembered.marks, changed));
  }

  /** Where units are and how they travel changes together. */
  private Progress withShipping(UnitBook changed, Shipping moved) {
    return new Progress(goods, changed, money, stock, moved, dealings, remembered);
  }

  Progress shipped(UnitsShipped event) {
    return withShipping(
            units.move(event.units().and(units.here()), UnitState.SHIPPED),
            new Shipping(
                parcels().shipped(event.shipment(), event.units(), event.at()),
                shipping.deliveries))
        .withStock(stock.sending(event.units()));
  }

  /** What is away, and what came back: all that was sent, and is not cancelled. */
  Units sent() {
    Units live = units.live();
    Units sent = live.minus(units.here());
    for (Parcel parcel : parcels().all()) {
      sent = parcel.isHandedOver() ? sent.plus(parcel.units().and(live)) : sent;
    }
    return sent;
  }

  Progress delivered(UnitsDelivered event) {
    Units arriving = event.units().and(units.here().plus(units.shipped()));
    return withShipping(
        units.move(arriving, UnitState.DELIVERED),
        new Shipping(parcels(), deliveries().with(event.units(), event.at(), event.toldBy())));
  }

  Progress returned(UnitsReturned event) {
    boolean isResellable = event.condition() == ReturnCondition.RESELLABLE;
    return withUnits(units.move(event.units().minus(units.cancelled()), UnitState.RETURNED))
        .withStock(isResellable ? stock.returning(event.units()) : stock)
        .withHeard(heard().returned(event.reference()));
  }

  /** What is out of stock is not packed, whatever was said before. */
  Progress offered(Offer offer) {
    return withOffers(offers().with(offer))
        .withUnits(units.move(offer.units().and(units.packed()), UnitState.OPEN));
  }

  Progress replaced(UnitsReplaced event) {
    UnitBook moved = units.move(event.units(), UnitState.CANCELLED).with(event.line().units());
    return new Progress(
        goods.replaced(event),
        moved,
        money,
        stock.asking(event.line().units()),
        shipping,
        dealings,
        remembered);
  }

  Progress repaying(Repayment repayment) {
    return withMoney(money.repaying(repayment)).withCaseOf(repayment, CaseState.PAYING);
  }

  Progress repaymentTold(
      RepaymentId id,
      int portion,
      Repayment.State state,
      Optional<TransactionRef> transaction,
      Instant at) {
    Ledger told = money.repaymentTold(id, portion, state, transaction, at);
    Progress next = withMoney(told);
    return told.repayment(id)
        .map(repayment -> next.withCaseOf(repayment, caseState(repayment.state())))
        .orElse(next);
  }

  Progress imported(OrderImported event) {
    Ledger opening = money;
    for (var capture : event.captures()) {
      opening = opening.captured(capture, event.at());
    }
    UnitBook moved =
        units
            .move(event.packed(), UnitState.PACKED)
            .move(event.shipped(), UnitState.SHIPPED)
            .move(event.delivered(), UnitState.DELIVERED)
            .move(event.cancelled(), UnitState.CANCELLED);
    Deliveries delivered = deliveries().with(event.delivered(), event.at(), DeliveryTeller.ASSUMED);
    return withShipping(moved, new Shipping(parcels(), delivered))
        .withMoney(opening)
        .withStock(
            stock
                .reserving(moved.here())
                .releasing(moved.cancelled())
                .deducting(moved.shipped().plus(moved.delivered())));
  }

  private Progress withCaseOf(Repayment repayment, CaseState state) {
    return repayment.subject() == 0
        ? this
        : withCases(
            cases()
                .changed(
                    CaseId.of(repayment.subject()), known -> known.in(state, Optional.empty())));
  }

  private static CaseState caseState(Repayment.State state) {
    return switch (state) {
      case DONE -> CaseState.PAID;
      case FAILED -> CaseState.FAILED;
      case STARTED, UNKNOWN -> CaseState.PAYING;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Progress progress
        && progress.goods.equals(goods)
        && progress.units.equals(units)
        && progress.money.equals(money)
        && progress.stock.equals(stock)
        && progress.shipping.equals(shipping)
        && progress.dealings.equals(dealings)
        && progress.remembered.equals(remembered);
  }

  @Override
  public int hashCode() {
    return Objects.hash(goods, units, money, stock, shipping, dealings, remembered);
  }
}
