package com.owode.orders.benchmarks;

import static com.owode.orders.benchmarks.HandWritten.check;

import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.StockReported;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.StockReserved;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.EventId;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Placing, stock and payment, written by hand. */
final class HandMoney {

  private HandMoney() {}

  static HandWritten.Decided place(OrderId id, Place request, OrderPolicies policies, Facts facts) {
    Shares listed = listed(request);
    Shares fees = listed.spread(request.orderFee());
    Money nothing = Money.zero(request.currency());
    for (OrderLine line : request.lines()) {
      fees = fees.plus(Shares.each(line.units(), nothing).spread(line.shippingFee()));
    }
    OrderPlaced placed =
        new OrderPlaced(
            id,
            request.purchase(),
            request.seller(),
            request.buyer(),
            request.address(),
            request.payment(),
            request.lines(),
            listed.spread(listed.total().minus(request.discount())),
            fees,
            policies.ref(),
            facts.at(),
            request.shipBy(),
            request.deliverBy());
    HandOrder order = HandOrder.begun(placed, policies);
    List<String> reasons = new ArrayList<>();
    Actor actor = facts.actor().orElse(null);
    boolean mayAsk =
        actor instanceof Actor.SupportActor support
            ? support.reason().isGiven()
            : actor instanceof Actor.BuyerActor buyer && buyer.id().equals(request.buyer().id());
    check(mayAsk, "actor.known", reasons);
    List<SkuQuantity> wanted = HandShipping.quantities(order, order.units.open());
    for (SkuQuantity one : wanted) {
      Integer available = facts.stock().get(one.sku());
      if (available != null && available < one.quantity() && !reasons.contains("stock.available")) {
        reasons.add("stock.available");
      }
    }
    if (!reasons.isEmpty()) {
      return HandWritten.refused(order, reasons);
    }
    HandPen pen = new HandPen(order);
    pen.begin(placed);
    pen.ask(order.lastEvent(), new ReserveStock(order.units.open(), wanted));
    return pen.decided(reasons);
  }

  private static Shares listed(Place request) {
    List<Shares.Run> runs = new ArrayList<>(request.lines().size());
    for (OrderLine line : request.lines()) {
      runs.add(new Shares.Run(line.units(), line.unitPrice().getAmountMinorLong()));
    }
    return Shares.of(request.currency(), runs);
  }

  static HandWritten.Decided stock(HandOrder order, StockReported report, Facts facts) {
    if (report.outcome() != StockOutcome.RESERVED) {
      throw new UnsupportedOperationException(report.outcome() + " is not of this life");
    }
    List<String> reasons = new ArrayList<>();
    Units all =
        order
            .units
            .open()
            .plus(order.units.packed())
            .plus(order.units.shipped())
            .plus(order.units.delivered())
            .plus(order.units.returned())
            .plus(order.units.cancelled());
    check(all.containsAll(report.units()), "stock.units-known", reasons);
    HandPen pen = new HandPen(order);
    Units units = report.units().and(all);
    boolean known = order.stock.reserved().plus(order.stock.left()).containsAll(report.units());
    if (!known && !units.isEmpty()) {
      EventId event = pen.write(new StockReserved(units, report.runningLow()));
      afterReserved(report, event, facts, pen);
      pen.discrepancies(reasons, reasons.isEmpty() ? "" : report.subject());
    }
    return pen.decided(reasons);
  }

  private static void afterReserved(StockReported report, EventId event, Facts facts, HandPen pen) {
    HandOrder order = pen.order();
    Units free = report.units().and(order.stock.reserved()).and(order.units.cancelled());
    if (!free.isEmpty()) {
      pen.ask(event, new ReleaseStock(free, HandShipping.quantities(order, free)));
    }
    long open = order.missing() - order.authorised();
    if (order.agreed.placed().payment() == PaymentMode.GATEWAY
        && order.till.attempts().isEmpty()
        && open > 0) {
      startPayment(open, event, facts, pen);
    }
    confirmOnce(event, facts, pen);
    if (!report.runningLow().isEmpty()) {
      pen.tellSeller(event, MessageKind.LOW_STOCK);
    }
  }

  private static void startPayment(long open, EventId cause, Facts facts, HandPen pen) {
    OrderPlaced placed = pen.order().agreed.placed();
    AttemptId attempt = AttemptId.of(1);
    Money amount = Money.ofMinor(placed.currency(), open);
    EventId event = pen.write(new PaymentStarted(attempt, amount, facts.at()), cause);
    pen.ask(
        event,
        new CollectPayment(
            attempt,
            amount,
            pen.order().agreed.policies().payment().captureAt(),
            key(placed.order(), ":pay:", attempt)));
  }

  static HandWritten.Decided payment(HandOrder order, PaymentReported report, Facts facts) {
    if (report.outcome() != PaymentOutcome.CAPTURED) {
      throw new UnsupportedOperationException(report.outcome() + " is not of this life");
    }
    CurrencyUnit currency = order.agreed.placed().currency();
    boolean inCurrency = report.amount().getCurrencyUnit().equals(currency);
    Capture taken = order.capture(report.transaction().orElseThrow());
    AttemptId id = attemptId(order, report);
    Attempt attempt = order.attempt(id);
    List<String> reasons = new ArrayList<>();
    check(inCurrency, "payment.currency", reasons);
    check(order.status != OrderStatus.CANCELLED, "payment.order-live", reasons);
    check(!inCurrency || isWithinDue(order, report, attempt), "payment.amount-due", reasons);
    boolean sameAmount = taken == null || taken.amount().equals(report.amount());
    check(sameAmount, "payment.same-amount", reasons);
    boolean agrees =
        attempt == null
            || (attempt.state() != Attempt.State.DECLINED
                && attempt.state() != Attempt.State.VOIDED);
    check(agrees, "payment.attempt-agrees", reasons);
    HandPen pen = new HandPen(order);
    boolean known = taken != null && sameAmount;
    if (!known) {
      if (inCurrency && taken == null) {
        capture(id, report, facts, pen);
      }
      pen.discrepancies(reasons, reasons.isEmpty() ? "" : report.subject());
    }
    return pen.decided(reasons);
  }

  /** The gateway may not know the attempt: it then means the one that fits best. */
  private static AttemptId attemptId(HandOrder order, PaymentReported report) {
    if (!report.attempt().equals(AttemptId.BY_HOST)
        || order.agreed.placed().payment() == PaymentMode.HOST) {
      return report.attempt();
    }
    AttemptId open = null;
    AttemptId captured = null;
    for (Attempt known : order.till.attempts()) {
      if (known.transaction().equals(report.transaction())) {
        return known.id();
      }
      if (open == null && known.isOpen()) {
        open = known.id();
      }
      if (captured == null && known.state() == Attempt.State.CAPTURED) {
        captured = known.id();
      }
    }
    AttemptId fallback = captured == null ? report.attempt() : captured;
    return open == null ? fallback : open;
  }

  private static boolean isWithinDue(
      HandOrder order, PaymentReported report, @Nullable Attempt attempt) {
    long told = report.amount().getAmountMinorLong();
    long attempted =
        attempt == null || order.agreed.placed().payment() == PaymentMode.HOST
            ? 0
            : attempt.amount().getAmountMinorLong();
    return !order.isMoneyAwaited()
        || told <= Math.max(0, order.missing()) + order.agreed.policies().payment().toleranceMinor()
        || told <= attempted;
  }

  private static void capture(AttemptId attempt, PaymentReported report, Facts facts, HandPen pen) {
    HandOrder before = pen.order();
    EventId event =
        pen.write(
            new PaymentCaptured(
                attempt, report.transaction().orElseThrow(), report.amount(), report.at()));
    HandOrder order = pen.order();
    boolean beyondDue = order.missing() < 0 && !order.units.cancelled().isEmpty();
    if (!before.isMoneyAwaited() || beyondDue) {
      throw new UnsupportedOperationException("giving money back is not of this life");
    }
    if (!order.isMoneyAwaited()) {
      freeWhatIsSetAside(event, pen);
    }
    confirmOnce(event, facts, pen);
    boolean late =
        before.marks.confirmedAt().isPresent()
            || before.status == OrderStatus.CANCELLED
            || before.isAnyHandedOver();
    Attempt known = before.attempt(attempt);
    boolean setAside = known != null && known.state() == Attempt.State.AUTHORISED;
    if (pen.order().isMoneyAwaited() || (late && !setAside)) {
      pen.tellBuyer(event, MessageKind.PAYMENT_RECEIVED);
    }
  }

  private static void freeWhatIsSetAside(EventId event, HandPen pen) {
    HandOrder order = pen.order();
    boolean cancelled = order.status == OrderStatus.CANCELLED;
    for (Attempt attempt : order.till.attempts()) {
      if (attempt.state() == Attempt.State.AUTHORISED || (cancelled && attempt.isOpen())) {
        pen.ask(
            event,
            new VoidPayment(
                attempt.id(),
                attempt.amount(),
                attempt.transaction(),
                new IdempotencyKey(
                    event.order() + ":void:" + attempt.id() + ":" + event.version())));
      }
    }
  }

  static void captureWhatIsSetAside(EventId event, HandPen pen) {
    HandOrder order = pen.order();
    boolean due =
        order.agreed.policies().payment().captureAt() == CaptureAt.PLACEMENT
            || order.isAnyHandedOver();
    long missing = order.missing();
    for (Attempt attempt : order.till.attempts()) {
      if (due && missing > 0 && attempt.state() == Attempt.State.AUTHORISED) {
        long taken = Math.min(missing, attempt.amount().getAmountMinorLong());
        pen.ask(
            event,
            new CapturePayment(
                attempt.id(),
                Money.ofMinor(order.agreed.placed().currency(), taken),
                attempt.transaction(),
                key(order.agreed.placed().order(), ":capture:", attempt.id())));
        missing -= taken;
      }
    }
  }

  private static void confirmOnce(EventId cause, Facts facts, HandPen pen) {
    HandOrder order = pen.order();
    if (order.marks.confirmedAt().isEmpty()
        && order.status != OrderStatus.CANCELLED
        && order.secured
        && order
            .stock
            .reserved()
            .plus(order.stock.left())
            .containsAll(order.units.open().plus(order.units.packed()))) {
      EventId event = pen.write(new OrderConfirmed(facts.at()), cause);
      Units kept = order.stock.reserved().and(order.units.open().plus(order.units.packed()));
      if (!kept.isEmpty()) {
        pen.ask(event, new ConfirmStock(kept, HandShipping.quantities(order, kept)));
      }
      pen.tellBuyer(event, MessageKind.ORDER_CONFIRMATION);
      pen.tellSeller(event, MessageKind.NEW_ORDER);
    }
  }

  private static IdempotencyKey key(OrderId order, String verb, AttemptId attempt) {
    return new IdempotencyKey(order + verb + attempt);
  }
}
