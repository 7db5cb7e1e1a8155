package com.owode.orders.benchmarks;

import static com.owode.orders.benchmarks.HandWritten.check;

import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCameBack;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.SkuQuantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shipping and tracking, written by hand. */
final class HandShipping {

  private HandShipping() {}

  static HandWritten.Decided ship(HandOrder order, Ship request, Facts facts) {
    List<String> reasons = new ArrayList<>();
    if (!HandWritten.mayAsk(order, facts, Actor.Role.SELLER, true, reasons)) {
      return HandWritten.refused(order, reasons);
    }
    HandWritten.checkOrder(order, reasons);
    boolean inTime =
        switch (order.status) {
          case PAID, PACKED, PARTIALLY_SHIPPED, PARTIALLY_DELIVERED -> true;
          default -> false;
        };
    check(inTime, "order.status", reasons);
    check(order.secured, "payment.received", reasons);
    check(order.marks.hold().isEmpty(), "order.not-on-hold", reasons);
    check(request.units().isMetBy(order.units.packed()), "units.packed", reasons);
    Units units = request.units().from(order.units.packed());
    check(request.checked().unitsCounted() == units.count(), "checklist.quantity", reasons);
    check(
        request.checked().addressVersion() == order.marks.address().version(),
        "checklist.address",
        reasons);
    boolean tracked =
        !order.agreed.policies().shipping().isTrackingRequired()
            || request.shipment().tracking().isPresent();
    check(
        tracked || HandWritten.overrides(facts, "shipping.tracking-given"),
        "shipping.tracking-given",
        reasons);
    Parcel known = order.parcel(request.shipment().parcel());
    check(known == null || !known.isHandedOver(), "shipping.parcel-new", reasons);
    if (!reasons.isEmpty()) {
      return HandWritten.refused(order, reasons);
    }
    HandPen pen = new HandPen(order);
    handOver(request.shipment(), units, facts.at(), pen);
    return pen.decided(reasons);
  }

  private static void handOver(Shipment shipment, Units units, Instant at, HandPen pen) {
    HandOrder before = pen.order();
    EventId event = pen.write(new UnitsShipped(shipment, units, at));
    HandOrder order = pen.order();
    Units gone = units.and(order.stock.reserved());
    if (!gone.isEmpty()) {
      pen.ask(event, new DeductStock(gone, quantities(order, gone)));
    }
    if (!before.isAnyHandedOver()) {
      HandMoney.captureWhatIsSetAside(event, pen);
    }
    pen.tellBuyer(event, MessageKind.SHIPMENT_CONFIRMATION);
  }

  static List<SkuQuantity> quantities(HandOrder order, Units units) {
    List<SkuQuantity> quantities = new ArrayList<>(order.agreed.placed().lines().size());
    for (OrderLine line : order.agreed.placed().lines()) {
      int count = units.countOf(line.number());
      if (count > 0) {
        add(quantities, new SkuQuantity(line.sku(), count));
      }
    }
    return quantities;
  }

  private static void add(List<SkuQuantity> quantities, SkuQuantity more) {
    for (int i = 0; i < quantities.size(); i++) {
      SkuQuantity known = quantities.get(i);
      if (known.sku().equals(more.sku())) {
        quantities.set(
            i, new SkuQuantity(more.sku(), Math.addExact(known.quantity(), more.quantity())));
        return;
      }
    }
    quantities.add(more);
  }

  static HandWritten.Decided tracking(HandOrder order, TrackingReported report) {
    List<String> reasons = new ArrayList<>();
    Parcel known = order.parcel(report.parcel());
    boolean cancelled = order.status == OrderStatus.CANCELLED;
    check(!cancelled, "tracking.order-live", reasons);
    check(cancelled || order.secured, "tracking.paid", reasons);
    check(isLive(order, known), "tracking.parcel-live", reasons);
    check(
        known == null || !isContradicted(order, known, report.scan()),
        "tracking.final-agrees",
        reasons);
    HandPen pen = new HandPen(order);
    if (known == null || !known.scans().contains(report.scan())) {
      tell(report, pen);
      pen.discrepancies(reasons, reasons.isEmpty() ? "" : report.subject());
    }
    return pen.decided(reasons);
  }

  private static boolean isLive(HandOrder order, @Nullable Parcel known) {
    return known == null
        || !known.isHandedOver()
        || !order.units.cancelled().containsAll(known.units());
  }

  private static boolean isContradicted(HandOrder order, Parcel known, Scan scan) {
    return scan.status().contradicts(known.status())
        || (scan.status() == TrackingStatus.RETURNED_TO_SENDER
            && known.isMovedBy(scan)
            && known.units().meets(order.units.delivered()));
  }

  private static void tell(TrackingReported report, HandPen pen) {
    Scan scan = report.scan();
    Parcel known = pen.order().parcel(report.parcel());
    Shipment shipment =
        known == null ? Shipment.of(report.parcel(), Carrier.UNKNOWN) : known.shipment();
    if ((known == null || !known.isHandedOver()) && scan.status().impliesHandOver()) {
      HandOrder order = pen.order();
      Units inside = order.units.open().plus(order.units.packed());
      if (order.status == OrderStatus.CANCELLED) {
        throw new UnsupportedOperationException("a cancelled order is not of this life");
      }
      if (!inside.isEmpty()) {
        handOver(shipment, inside, scan.at(), pen);
      }
    }
    Parcel travelling = pen.order().parcel(report.parcel());
    boolean moves = travelling != null && travelling.isMovedBy(scan);
    EventId event = pen.write(new TrackingRecorded(shipment, Optional.of(scan)));
    if ((travelling == null || moves) && scan.status().isNewsForBuyer()) {
      pen.tellBuyer(event, MessageKind.TRACKING_UPDATE);
    }
    if (travelling != null && moves) {
      arrived(scan, travelling, pen);
    }
  }

  private static void arrived(Scan scan, Parcel parcel, HandPen pen) {
    Units inside = HandWritten.inside(parcel, pen.order());
    if (inside.isEmpty()) {
      return;
    }
    if (scan.status() == TrackingStatus.DELIVERED) {
      pen.write(
          new UnitsDelivered(inside, Optional.of(parcel.id()), DeliveryTeller.COURIER, scan.at()));
    } else if (scan.status() == TrackingStatus.RETURNED_TO_SENDER) {
      pen.write(new UnitsCameBack(parcel.id(), inside, scan.at()));
    }
  }
}
