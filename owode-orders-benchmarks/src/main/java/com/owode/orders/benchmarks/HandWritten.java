package com.owode.orders.benchmarks;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Ship;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.Actor;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.stock.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same work as the library's table does, written with if and switch: for the commands of one
 * life it makes the same checks, collects every reason, and writes the same events and effects. It
 * is what the table is measured against, and says so with an exception when it is asked for more.
 */
final class HandWritten {

  /** What became of a command; for a report the reasons are its discrepancies. */
  record Decided(
      HandOrder order, List<Written> written, List<EffectEnvelope> effects, List<String> reasons) {}

  Decided decide(HandOrder order, OrderRequest request, Facts facts) {
    return switch (request.kind()) {
      case PACK -> pack(order, (Pack) request, facts);
      case SHIP -> HandShipping.ship(order, (Ship) request, facts);
      case CONFIRM_DELIVERY -> confirm(order, (ConfirmDelivery) request, facts);
      default -> throw new UnsupportedOperationException(request.kind() + " is not of this life");
    };
  }

  Decided decide(HandOrder order, OrderReport report, Facts facts) {
    return switch (report.kind()) {
      case STOCK_REPORTED -> HandMoney.stock(order, (StockReported) report, facts);
      case PAYMENT_REPORTED -> HandMoney.payment(order, (PaymentReported) report, facts);
      case TRACKING_REPORTED -> HandShipping.tracking(order, (TrackingReported) report);
      default -> throw new UnsupportedOperationException(report.kind() + " is not of this life");
    };
  }

  private static Decided pack(HandOrder order, Pack request, Facts facts) {
    List<String> reasons = new ArrayList<>();
    if (!mayAsk(order, facts, Actor.Role.SELLER, true, reasons)) {
      return refused(order, reasons);
    }
    checkOrder(order, reasons);
    boolean inTime =
        switch (order.status) {
          case PAID, PARTIALLY_SHIPPED, PARTIALLY_DELIVERED -> true;
          default -> false;
        };
    check(inTime, "order.status", reasons);
    check(order.secured, "payment.received", reasons);
    check(!isAnyOfferOpen(order), "offer.none-open", reasons);
    check(order.marks.hold().isEmpty(), "order.not-on-hold", reasons);
    check(request.units().isMetBy(order.units.open()), "units.open", reasons);
    Units units = request.units().from(order.units.open());
    boolean secure =
        request.packaging().equals(Packaging.SECURE) || !needsSecurePackaging(order, units);
    check(secure || overrides(facts, "packing.secure"), "packing.secure", reasons);
    if (!reasons.isEmpty()) {
      return refused(order, reasons);
    }
    HandPen pen = new HandPen(order);
    pen.write(new UnitsPacked(units, request.packaging()));
    return pen.decided(reasons);
  }

  private static Decided confirm(HandOrder order, ConfirmDelivery request, Facts facts) {
    List<String> reasons = new ArrayList<>();
    if (!mayAsk(order, facts, Actor.Role.BUYER, false, reasons)) {
      return refused(order, reasons);
    }
    checkOrder(order, reasons);
    boolean inTime =
        switch (order.status) {
          case PARTIALLY_SHIPPED, SHIPPED, PARTIALLY_DELIVERED, DELIVERED -> true;
          default -> false;
        };
    check(inTime, "order.status", reasons);
    Units arriving = order.units.shipped().plus(order.units.delivered());
    check(request.units().isMetBy(arriving), "units.shipped", reasons);
    if (!reasons.isEmpty()) {
      return refused(order, reasons);
    }
    HandPen pen = new HandPen(order);
    Units units = request.units().from(arriving);
    if (!order.deliveries.confirmed().containsAll(units)) {
      EventId event =
          pen.write(new UnitsDelivered(units, Optional.empty(), DeliveryTeller.BUYER, facts.at()));
      completeWhatIsConfirmed(event, pen, facts);
    }
    return pen.decided(reasons);
  }

  private static void completeWhatIsConfirmed(EventId event, HandPen pen, Facts facts) {
    HandOrder order = pen.order();
    if (order.status == OrderStatus.DELIVERED
        && !isAnyCaseOpen(order)
        && order.deliveries.confirmed().containsAll(order.units.delivered())) {
      pen.write(new OrderCompleted(facts.at()), event);
    }
  }

  /** Whether who asks is known and may ask; otherwise that is the only reason told. */
  static boolean mayAsk(
      HandOrder order,
      Facts facts,
      Actor.Role role,
      boolean supportMayStandIn,
      List<String> reasons) {
    Actor actor = facts.actor().orElse(null);
    boolean known =
        actor instanceof Actor.SupportActor
            || (actor instanceof Actor.BuyerActor buyer
                && buyer.id().equals(order.agreed.placed().buyer().id()))
            || (actor instanceof Actor.SellerActor seller
                && seller.id().equals(order.agreed.placed().seller().id()));
    if (!known) {
      reasons.add("actor.known");
      return false;
    }
    boolean may =
        actor.role() == role
            || (supportMayStandIn
                && actor instanceof Actor.SupportActor support
                && support.reason().isGiven());
    if (!may) {
      reasons.add("actor.may");
    }
    return may;
  }

  static void checkOrder(HandOrder order, List<String> reasons) {
    check(order.marks.understood(), "order.understood", reasons);
  }

  static void check(boolean holds, String code, List<String> reasons) {
    if (!holds) {
      reasons.add(code);
    }
  }

  static boolean overrides(Facts facts, String code) {
    return facts.actor().orElse(null) instanceof Actor.SupportActor support
        && support.overrides().contains(code);
  }

  static Decided refused(HandOrder order, List<String> reasons) {
    return new Decided(order, List.of(), List.of(), List.copyOf(reasons));
  }

  /** The units that were told to be in a parcel and are still on their way. */
  static Units inside(Parcel parcel, HandOrder order) {
    return parcel.units().and(order.units.shipped());
  }

  private static boolean isAnyOfferOpen(HandOrder order) {
    for (Offer offer : order.aside.offers()) {
      if (offer.state() == Offer.State.OPEN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyCaseOpen(HandOrder order) {
    for (RefundCase known : order.aside.cases()) {
      if (known.state().isOpen()) {
        return true;
      }
    }
    return false;
  }

  private static boolean needsSecurePackaging(HandOrder order, Units packed) {
    for (OrderLine line : order.agreed.placed().lines()) {
      if (packed.countOf(line.number()) > 0
          && order.agreed.policies().shipping().needsSecurePackaging(line.productClass())) {
        return true;
      }
    }
    return false;
  }
}
