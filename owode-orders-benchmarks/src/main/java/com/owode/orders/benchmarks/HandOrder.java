package com.owode.orders.benchmarks;

import com.owode.orders.event.Deliveries;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.Heard;
import com.owode.orders.event.Marks;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitBook;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.Reservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order of the hand-written version: the same immutable state as the library's, evolved by one
 * switch. Values such as units and money are the library's; how they are held together is not.
 */
final class HandOrder {

  /** What never changes; an order that goes on shares it. */
  record Agreed(OrderPlaced placed, OrderPolicies policies, Shares charged) {}

  /** Money taken and attempted. */
  record Till(List<Attempt> attempts, List<Capture> captures) {}

  /** What is remembered for checks: none of it changes in the life that is measured. */
  record Aside(Heard heard, List<Offer> offers, List<RefundCase> cases) {}

  final Agreed agreed;
  final long version;
  final UnitBook units;
  final Till till;
  final Reservation stock;
  final List<Parcel> parcels;
  final Deliveries deliveries;
  final Marks marks;
  final Aside aside;
  final boolean secured;
  final OrderStatus status;

  private HandOrder(
      Agreed agreed,
      long version,
      UnitBook units,
      Till till,
      Reservation stock,
      List<Parcel> parcels,
      Deliveries deliveries,
      Marks marks,
      Aside aside,
      boolean secured) {
    this.agreed = agreed;
    this.version = version;
    this.units = units;
    this.till = till;
    this.stock = stock;
    this.parcels = parcels;
    this.deliveries = deliveries;
    this.marks = marks;
    this.aside = aside;
    this.secured = secured;
    this.status = status(units, marks, till, secured);
  }

  static HandOrder begun(OrderPlaced placed, OrderPolicies policies) {
    Units all = Units.none();
    for (OrderLine line : placed.lines()) {
      all = all.plus(line.units());
    }
    Units none = Units.none();
    Agreed agreed = new Agreed(placed, policies, placed.prices().plus(placed.fees()));
    Till till = new Till(List.of(), List.of());
    UnitBook units = new UnitBook(all, none, none, none, none, none);
    return new HandOrder(
        agreed,
        1,
        units,
        till,
        new Reservation(all, none, none, none, none, none),
        List.of(),
        new Deliveries(List.of(), none),
        new Marks(
            placed.address(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true),
        new Aside(
            new Heard(List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), List.of()),
        isSecured(agreed, units, till));
  }

  EventId lastEvent() {
    return new EventId(agreed.placed.order(), version);
  }

  /** What is due and not taken, in minor units; below zero when more was taken than is due. */
  long missing() {
    return due(agreed, units) - captured(till);
  }

  /** Whether money is still to be taken: an accepted shortfall is not. */
  boolean isMoneyAwaited() {
    return !isEnough(captured(till), agreed, units);
  }

  long authorised() {
    return authorised(till);
  }

  @Nullable Capture capture(Object transaction) {
    for (Capture capture : till.captures) {
      if (capture.transaction().equals(transaction)) {
        return capture;
      }
    }
    return null;
  }

  @Nullable Attempt attempt(Object id) {
    for (Attempt attempt : till.attempts) {
      if (attempt.id().equals(id)) {
        return attempt;
      }
    }
    return null;
  }

  @Nullable Parcel parcel(ParcelId id) {
    for (Parcel parcel : parcels) {
      if (parcel.id().equals(id)) {
        return parcel;
      }
    }
    return null;
  }

  boolean isAnyHandedOver() {
    for (Parcel parcel : parcels) {
      if (parcel.isHandedOver()) {
        return true;
      }
    }
    return false;
  }

  HandOrder after(OrderChange change) {
    return switch (change.kind()) {
      case STOCK_RESERVED -> with(stock.reserving(((StockReserved) change).units()));
      case PAYMENT_STARTED -> started((PaymentStarted) change);
      case PAYMENT_CAPTURED -> captured((PaymentCaptured) change);
      case ORDER_CONFIRMED -> confirmed((OrderConfirmed) change);
      case UNITS_PACKED -> packed((UnitsPacked) change);
      case UNITS_SHIPPED -> shipped((UnitsShipped) change);
      case TRACKING_RECORDED -> tracked((TrackingRecorded) change);
      case UNITS_DELIVERED -> delivered((UnitsDelivered) change);
      case ORDER_COMPLETED -> completed((OrderCompleted) change);
      case DISCREPANCY_FOUND -> found((DiscrepancyFound) change);
      default -> throw new UnsupportedOperationException(change.kind() + " is not of this life");
    };
  }

  private HandOrder started(PaymentStarted event) {
    return with(
        new Till(
            and(
                till.attempts,
                new Attempt(
                    event.attempt(),
                    event.amount(),
                    Attempt.State.STARTED,
                    event.at(),
                    Optional.empty())),
            till.captures));
  }

  private HandOrder captured(PaymentCaptured event) {
    Attempt told =
        new Attempt(
            event.attempt(),
            event.amount(),
            Attempt.State.CAPTURED,
            event.at(),
            Optional.of(event.transaction()));
    List<Attempt> attempts = new ArrayList<>(till.attempts.size() + 1);
    boolean known = false;
    for (Attempt attempt : till.attempts) {
      boolean same = attempt.id().equals(told.id());
      attempts.add(same ? told : attempt);
      known |= same;
    }
    if (!known) {
      attempts.add(told);
    }
    return with(
        new Till(
            List.copyOf(attempts),
            and(till.captures, new Capture(event.transaction(), event.attempt(), event.amount()))));
  }

  private HandOrder confirmed(OrderConfirmed event) {
    return with(
        new Marks(
            marks.address(),
            Optional.of(event.at()),
            marks.completedAt(),
            marks.hold(),
            marks.review(),
            marks.understood()));
  }

  private HandOrder completed(OrderCompleted event) {
    return with(
        new Marks(
            marks.address(),
            marks.confirmedAt(),
            Optional.of(event.at()),
            marks.hold(),
            marks.review(),
            marks.understood()));
  }

  private HandOrder packed(UnitsPacked event) {
    return with(
        new UnitBook(
            units.open().minus(event.units()),
            units.packed().plus(event.units()),
            units.shipped().minus(event.units()),
            units.delivered().minus(event.units()),
            units.cancelled().minus(event.units()),
            units.returned().minus(event.units())),
        parcels,
        deliveries);
  }

  private HandOrder shipped(UnitsShipped event) {
    Units moved = event.units().and(units.open().plus(units.packed()));
    return with(
        new UnitBook(
            units.open().minus(moved),
            units.packed().minus(moved),
            units.shipped().plus(moved),
            units.delivered(),
            units.cancelled(),
            units.returned()),
        handedOver(event.shipment(), event.units(), event.at()),
        deliveries);
  }

  private HandOrder delivered(UnitsDelivered event) {
    Units moved = event.units().and(units.open().plus(units.packed()).plus(units.shipped()));
    UnitBook book =
        moved.isEmpty()
            ? units
            : new UnitBook(
                units.open().minus(moved),
                units.packed().minus(moved),
                units.shipped().minus(moved),
                units.delivered().plus(moved),
                units.cancelled(),
                units.returned());
    Units known = Units.none();
    for (Deliveries.Delivery delivery : deliveries.all()) {
      known = known.plus(delivery.units());
    }
    Units fresh = event.units().minus(known);
    List<Deliveries.Delivery> all =
        fresh.isEmpty()
            ? deliveries.all()
            : and(deliveries.all(), new Deliveries.Delivery(fresh, event.at(), event.toldBy()));
    Units confirmed =
        event.toldBy() == DeliveryTeller.BUYER
            ? deliveries.confirmed().plus(event.units())
            : deliveries.confirmed();
    return with(book, parcels, new Deliveries(all, confirmed));
  }

  private HandOrder tracked(TrackingRecorded event) {
    return with(units, tracked(event.shipment(), event.scan()), deliveries);
  }

  private HandOrder found(DiscrepancyFound event) {
    Heard heard = aside.heard;
    return with(
        new Aside(
            new Heard(
                heard.deadlines(),
                heard.messages(),
                heard.discounts(),
                heard.returns(),
                and(
                    heard.discrepancies(),
                    new Discrepancy(event.number(), event.code(), event.subject(), false))),
            aside.offers,
            aside.cases));
  }

  private List<Parcel> handedOver(Shipment shipment, Units inside, Instant at) {
    Parcel known = parcel(shipment.parcel());
    return replaced(
        known,
        (known == null ? Parcel.announced(shipment) : known).handedOver(shipment, inside, at));
  }

  private List<Parcel> tracked(Shipment shipment, Optional<Scan> scan) {
    Parcel known = parcel(shipment.parcel());
    Parcel base = known == null ? Parcel.announced(shipment) : known;
    Parcel changed = base.shipment().equals(shipment) ? base : base.travelling(shipment);
    return replaced(known, scan.isPresent() ? changed.scanned(scan.get()) : changed);
  }

  private List<Parcel> replaced(@Nullable Parcel known, Parcel changed) {
    if (known == null) {
      return and(parcels, changed);
    }
    List<Parcel> all = new ArrayList<>(parcels.size());
    for (Parcel parcel : parcels) {
      all.add(parcel.equals(known) ? changed : parcel);
    }
    return List.copyOf(all);
  }

  private HandOrder with(UnitBook units, List<Parcel> parcels, Deliveries deliveries) {
    return new HandOrder(
        agreed, version + 1, units, till, stock, parcels, deliveries, marks, aside, secured);
  }

  private HandOrder with(Till changed) {
    return new HandOrder(
        agreed,
        version + 1,
        units,
        changed,
        stock,
        parcels,
        deliveries,
        marks,
        aside,
        isSecured(agreed, units, changed));
  }

  private HandOrder with(Reservation changed) {
    return new HandOrder(
        agreed, version + 1, units, till, changed, parcels, deliveries, marks, aside, secured);
  }

  private HandOrder with(Marks changed) {
    return new HandOrder(
        agreed, version + 1, units, till, stock, parcels, deliveries, changed, aside, secured);
  }

  private HandOrder with(Aside changed) {
    return new HandOrder(
        agreed, version + 1, units, till, stock, parcels, deliveries, marks, changed, secured);
  }

  private static boolean isSecured(Agreed agreed, UnitBook units, Till till) {
    return isEnough(captured(till) + authorised(till), agreed, units);
  }

  private static boolean isEnough(long minor, Agreed agreed, UnitBook units) {
    long due = due(agreed, units);
    return due == 0 || (minor > 0 && minor >= due - agreed.policies.payment().toleranceMinor());
  }

  private static long due(Agreed agreed, UnitBook units) {
    return agreed.charged.minorTotal() - agreed.charged.minorOf(units.cancelled());
  }

  private static long captured(Till till) {
    long sum = 0;
    for (Capture capture : till.captures) {
      sum = Math.addExact(sum, capture.amount().getAmountMinorLong());
    }
    return sum;
  }

  private static long authorised(Till till) {
    long sum = 0;
    for (Attempt attempt : till.attempts) {
      if (attempt.state() == Attempt.State.AUTHORISED) {
        sum = Math.addExact(sum, attempt.amount().getAmountMinorLong());
      }
    }
    return sum;
  }

  private static OrderStatus status(UnitBook units, Marks marks, Till till, boolean secured) {
    if (marks.completedAt().isPresent()) {
      return OrderStatus.COMPLETED;
    }
    boolean arrived = !units.delivered().isEmpty() || !units.returned().isEmpty();
    boolean onTheWay = !units.shipped().isEmpty();
    boolean here = !units.open().isEmpty() || !units.packed().isEmpty();
    if (!arrived && !onTheWay && !here) {
      return OrderStatus.CANCELLED;
    }
    if (arrived) {
      return onTheWay || here ? OrderStatus.PARTIALLY_DELIVERED : OrderStatus.DELIVERED;
    }
    if (onTheWay) {
      return here ? OrderStatus.PARTIALLY_SHIPPED : OrderStatus.SHIPPED;
    }
    if (!secured) {
      return isFailed(till) ? OrderStatus.PAYMENT_FAILED : OrderStatus.AWAITING_PAYMENT;
    }
    return units.open().isEmpty() ? OrderStatus.PACKED : OrderStatus.PAID;
  }

  private static boolean isFailed(Till till) {
    boolean declined = false;
    for (Attempt attempt : till.attempts) {
      if (attempt.isOpen()) {
        return false;
      }
      declined = attempt.state() == Attempt.State.DECLINED;
    }
    return declined;
  }

  private static <T> List<T> and(List<T> list, T more) {
    if (list.isEmpty()) {
      return List.of(more);
    }
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(more);
    return List.copyOf(longer);
  }
}
