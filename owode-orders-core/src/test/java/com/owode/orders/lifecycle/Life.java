package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * The life of one order in a test: asked and told through the lifecycle, a minute between any two
 * steps, with all that was written and wanted on the way.
 */
final class Life {

  static final OrderId ID = OrderId.of("order-1");
  static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");
  static final Actor BUYER = Actor.buyer(Given.BUYER);
  static final Actor SELLER = Actor.seller(Given.SELLER);
  static final Actor.SupportActor SUPPORT =
      new Actor.SupportActor(PersonRef.of("agent-1"), Note.none(), java.util.Set.of());

  private static final Lifecycle LIFECYCLE = Lifecycle.owode();

  private final Given given;
  private final List<OrderEvent> events = new ArrayList<>();
  private final List<EffectEnvelope> effects = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private Order order;
  private Instant now = BEGIN;

  private Life(Given given, Decision.Accepted placed) {
    this.given = given;
    this.order = placed.order();
    keep(placed);
  }

  static Life begin(Given given) {
    Decision decision =
        LIFECYCLE.place(ID, given.place(), given.policies(), Facts.of(BUYER, BEGIN));
    if (decision instanceof Decision.Accepted accepted) {
      return new Life(given, accepted);
    }
    throw new AssertionError("the order could not be placed: " + decision);
  }

  Given given() {
    return given;
  }

  Order order() {
    return order;
  }

  OrderStatus status() {
    return order.status();
  }

  Instant now() {
    return now;
  }

  /** Every event of the order, from its placing. */
  List<OrderEvent> events() {
    return List.copyOf(events);
  }

  /** Every event that a command has written, with what caused it. */
  List<Written> written() {
    return List.copyOf(written);
  }

  /** Every effect that was wanted so far. */
  List<EffectEnvelope> effects() {
    return List.copyOf(effects);
  }

  <E extends Effect> List<E> effects(Class<E> type) {
    return effects.stream()
        .map(EffectEnvelope::effect)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The order as folding its events makes it. */
  Order folded() {
    return Order.of((OrderPlaced) events.get(0), order.policies(), changes());
  }

  /** Every event since the placing. */
  List<OrderChange> changes() {
    List<OrderChange> changes = new ArrayList<>();
    events.subList(1, events.size()).forEach(event -> changes.add((OrderChange) event));
    return changes;
  }

  Life wait(Duration time) {
    now = now.plus(time);
    return this;
  }

  Life waitUntil(Instant time) {
    now = now.isBefore(time) ? time : now;
    return this;
  }

  /** Has had this event as well, which no command that is built writes. */
  Life since(OrderChange event) {
    order = order.after(event);
    events.add(event);
    return this;
  }

  /** What was agreed for all units: what they cost when placed, and what the buyer pays more. */
  Money agreed() {
    Money agreed = order.placed().total();
    for (OrderEvent event : events) {
      if (event instanceof UnitsReplaced replaced) {
        int old = replaced.units().ranges().get(0).line();
        Money dearer =
            replaced.line().unitPrice().minus(order.progress().goods().line(old).unitPrice());
        agreed =
            dearer.isPositive()
                ? agreed.plus(dearer.multipliedBy(replaced.units().count()))
                : agreed;
      }
    }
    return agreed;
  }

  Facts facts(Actor actor) {
    return Facts.of(actor, now);
  }

  Decision ask(Actor actor, OrderRequest request) {
    now = now.plusSeconds(60);
    Decision decision = LIFECYCLE.decide(order, request, facts(actor));
    if (decision instanceof Decision.Accepted accepted) {
      keep(accepted);
    }
    return decision;
  }

  Decision.Accepted tell(OrderReport report) {
    now = now.plusSeconds(60);
    Decision.Accepted accepted = LIFECYCLE.decide(order, report, Facts.of(now));
    keep(accepted);
    return accepted;
  }

  /** Asks what must be accepted. */
  Life after(Actor actor, OrderRequest request) {
    Decision decision = ask(actor, request);
    if (!decision.isAccepted()) {
      throw new AssertionError(
          request + " was refused: " + ((Decision.Refused) decision).codes() + " by " + order);
    }
    return this;
  }

  Life after(OrderReport report) {
    tell(report);
    return this;
  }

  /** Reports about this order, told now. */
  Reports reports() {
    return new Reports(order.id(), now);
  }

  Units all() {
    return order.progress().units().all();
  }

  Money money(long minor) {
    return given.money(minor);
  }

  Life reserved() {
    return after(reports().stock(StockOutcome.RESERVED, all()));
  }

  /** The number of the last attempt; 0, the host's, where there is none. */
  int attempt() {
    return order.progress().money().lastAttempt().map(known -> known.id().number()).orElse(0);
  }

  Life paymentIs(PaymentOutcome outcome) {
    return paymentIs(outcome, outstanding());
  }

  Life paymentIs(PaymentOutcome outcome, Money amount) {
    return after(
        reports().payment(attempt(), outcome, amount, "txn-" + attempt() + "-" + order.version()));
  }

  /** What an answer of the gateway is about: the last attempt, else what is missing. */
  private Money outstanding() {
    Money missing = order.balance().missing();
    return missing.isPositive()
        ? missing
        : order.progress().money().lastAttempt().map(known -> known.amount()).orElse(missing);
  }

  /** Its stock is set aside and its money secured the way that its policy wants. */
  Life paid() {
    reserved();
    if (order.balance().missing().isPositive()) {
      paymentIs(
          switch (MoneyFlows.captureAt(order)) {
            case PLACEMENT -> PaymentOutcome.CAPTURED;
            case FIRST_SHIPMENT -> PaymentOutcome.AUTHORISED;
          });
    }
    return this;
  }

  Life packed(Pick units) {
    return after(SELLER, new Pack(units, Packaging.SECURE));
  }

  Life shipped(Pick units, String parcel) {
    int count = units.from(order.progress().units().packed()).count();
    after(
        SELLER,
        new Ship(
            units,
            Reports.parcel(parcel),
            new Checklist(count, order.progress().marks().address().version())));
    boolean awaited =
        order.balance().missing().isPositive()
            && order.progress().money().authorised().isPositive();
    return awaited ? paymentIs(PaymentOutcome.CAPTURED) : this;
  }

  Life tracked(String parcel, TrackingStatus status) {
    return after(reports().tracking(parcel, status));
  }

  Life delivered(String parcel) {
    return tracked(parcel, TrackingStatus.DELIVERED);
  }

  Life cancelled(Pick units) {
    return after(SUPPORT, new Cancel(units, CancelReason.SUPPORT_DECISION, Note.none()));
  }

  private void keep(Decision.Accepted accepted) {
    order = accepted.order();
    events.addAll(accepted.events());
    effects.addAll(accepted.effects());
    written.addAll(accepted.written());
  }
}
