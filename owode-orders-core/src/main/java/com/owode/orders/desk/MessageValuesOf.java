package com.owode.orders.desk;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.Choice;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageValues;
import com.owode.orders.message.Placeholder;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the values of a message from the order, from the event that caused it, and from ports. */
final class MessageValuesOf {

  private static final Logger LOG = LoggerFactory.getLogger(MessageValuesOf.class);

  /** The texts have words for these reasons; for others the notice gives none. */
  private static final Map<CancelReason, String> REASONS =
      Map.of(
          CancelReason.BUYER_CHANGED_MIND, "BUYER_ASKED",
          CancelReason.SELLER_CANNOT_DELIVER, "SELLER_CANCELLED",
          CancelReason.OUT_OF_STOCK, "OUT_OF_STOCK",
          CancelReason.NOT_PAID_IN_TIME, "NOT_PAID");

  private final DeskPorts ports;

  MessageValuesOf(DeskPorts ports) {
    this.ports = ports;
  }

  MessageValues of(Order order, EventEnvelope cause, MessageIntent intent, String readerName) {
    OrderEvent event = cause.event();
    Page page = new Page(order, event);
    page.put(
        intent.reader() == Reader.BUYER ? Placeholder.CUSTOMER_NAME : Placeholder.SELLER_NAME,
        readerName);
    page.put(Placeholder.ORDER_NUMBER, order.id().value());
    page.put(Placeholder.PRODUCT_NAME, names(order, about(order, event)));
    page.put(Placeholder.ORDER_LINK, ports.texts().links().order(order.id(), intent.reader()));
    page.put(Placeholder.PAYMENT_LINK, ports.texts().links().payment(order.id()));
    page.put(Placeholder.REVIEW_LINK, ports.texts().links().review(order.id()));
    page.put(Placeholder.ORDER_TOTAL, order.balance().due());
    page.put(Placeholder.ITEM_COUNT, (long) order.progress().units().live().count());
    page.put(Placeholder.AMOUNT_DUE, Optional.of(order.balance().open()).filter(Money::isPositive));
    page.put(Placeholder.PAY_BY, page.lastDay(DeadlineKind.PAY_BY));
    page.put(Placeholder.SHIP_BY, page.lastDay(DeadlineKind.SHIP_BY_OVERDUE));
    Optional<RefundCase> claim = ClaimValues.caseOf(order, event);
    if (claim.isEmpty()) {
      page.put(Placeholder.ANSWER_BY, page.lastDay(DeadlineKind.ANSWER_BY));
    }
    page.fromCause();
    claim.ifPresent(
        known ->
            new ClaimValues(ports, order, words(order, intent.reader()), page.values)
                .from(event, known));
    if (intent.kind().equals(MessageKind.LOW_STOCK)) {
      lowStock(page, order, event);
    }
    return page.values.build();
  }

  /** The units that an event is about; all live ones when it is about the order as a whole. */
  private static Units about(Order order, OrderEvent event) {
    if (event instanceof UnitsShipped shipped) {
      return shipped.units();
    }
    if (event instanceof UnitsCancelled cancelled) {
      return cancelled.units();
    }
    if (event instanceof AlternativesOffered offered) {
      return offered.offer().units();
    }
    if (event instanceof TrackingRecorded tracking) {
      return order
          .progress()
          .parcels()
          .find(tracking.shipment().parcel())
          .map(parcel -> parcel.units())
          .filter(units -> !units.isEmpty())
          .orElse(order.progress().units().live());
    }
    Units live = order.progress().units().live();
    return ClaimValues.caseOf(order, event)
        .map(claim -> ClaimValues.unitsOf(order, claim))
        .orElse(live.isEmpty() ? order.progress().units().all() : live);
  }

  private static ClaimWords words(Order order, Reader reader) {
    return ClaimWords.of(
        switch (reader) {
          case BUYER -> order.placed().buyer().language();
          case SELLER -> order.placed().seller().language();
        });
  }

  private static List<String> names(Order order, Units units) {
    List<String> names = new ArrayList<>();
    for (OrderLine line : order.progress().goods().lines()) {
      if (line.units().meets(units)) {
        names.add(line.productName());
      }
    }
    return names;
  }

  /** Nobody chooses without knowing what it costs. */
  private static List<Choice> choices(Order order, Offer offer) {
    List<Choice> choices = new ArrayList<>();
    for (Alternative alternative : offer.alternatives()) {
      Money difference = Money.zero(order.placed().currency());
      for (OrderLine line : order.progress().goods().lines()) {
        Money each = alternative.priceInsteadOf(line.unitPrice()).minus(line.unitPrice());
        difference = difference.plus(each.multipliedBy(offer.units().countOf(line.number())));
      }
      choices.add(Choice.of(alternative.productName(), difference));
    }
    return choices;
  }

  private void lowStock(Page page, Order order, OrderEvent event) {
    List<Sku> low = runningLow(event);
    page.put(
        Placeholder.PRODUCT_NAME,
        order.progress().goods().lines().stream()
            .filter(line -> low.contains(line.sku()))
            .map(OrderLine::productName)
            .distinct()
            .toList());
    try {
      ports.world().stockRoom().available(new HashSet<>(low)).values().stream()
          .min(Integer::compareTo)
          .ifPresent(left -> page.put(Placeholder.STOCK_LEFT, (long) left));
    } catch (RuntimeException failed) {
      LOG.warn("order {}: what is left in stock could not be asked", order.id(), failed);
    }
  }

  private static List<Sku> runningLow(OrderEvent event) {
    if (event instanceof StockReserved reserved) {
      return reserved.runningLow();
    }
    if (event instanceof StockShort missing) {
      return missing.runningLow();
    }
    return event instanceof StockMoved moved ? moved.runningLow() : List.of();
  }

  /** The values of one message, as they are collected. */
  private final class Page {

    private final Order order;
    private final OrderEvent event;
    private final MessageValues.Builder values = MessageValues.builder();
    private final List<Deadline> deadlines = new ArrayList<>();

    Page(Order order, OrderEvent event) {
      this.order = order;
      this.event = event;
    }

    <T> void put(Placeholder<T> placeholder, T value) {
      values.put(placeholder, value);
    }

    <T> void put(Placeholder<T> placeholder, Optional<T> value) {
      value.ifPresent(known -> values.put(placeholder, known));
    }

    void fromCause() {
      if (event instanceof UnitsShipped shipped) {
        shipment(shipped.shipment());
        put(Placeholder.DELIVERY_DAYS, deliveryDays(shipped));
      } else if (event instanceof TrackingRecorded tracking) {
        shipment(tracking.shipment());
        put(Placeholder.TRACKING_STATUS, tracking.scan().map(Scan::status).map(Enum::name));
      } else if (event instanceof PaymentCaptured captured) {
        put(Placeholder.AMOUNT_RECEIVED, captured.amount());
        put(Placeholder.AMOUNT_RETURNING, notDue(captured));
      } else if (event instanceof PaymentAuthorised authorised) {
        put(Placeholder.AMOUNT_RECEIVED, authorised.amount());
      } else if (event instanceof UnitsCancelled cancelled) {
        put(Placeholder.CANCELLATION_REASON, Optional.ofNullable(REASONS.get(cancelled.reason())));
        moneyBack();
      } else if (event instanceof RepaymentFailed failed) {
        put(Placeholder.REFUND_AMOUNT, repayment(failed.repayment()));
      } else if (event instanceof AlternativesOffered offered) {
        put(Placeholder.ALTERNATIVES, choices(order, offered.offer()));
        put(Placeholder.ANSWER_BY, day(offered.offer().answerBy().minusNanos(1)));
      }
    }

    private void shipment(Shipment shipment) {
      Optional<URI> link = ports.texts().links().tracking(shipment);
      put(Placeholder.COURIER_NAME, shipment.carrier().code());
      put(Placeholder.TRACKING_NUMBER, shipment.tracking().map(number -> number.value()));
      put(Placeholder.TRACKING_LINK, link);
    }

    /** The courier's promise, else the policy's usual transit (guide row G11). */
    private Optional<Integer> deliveryDays(UnitsShipped shipped) {
      Optional<Instant> arrival =
          shipped
              .shipment()
              .promisedBy()
              .or(
                  () ->
                      order
                          .policies()
                          .map(
                              known ->
                                  known
                                      .shipping()
                                      .usualTransit()
                                      .after(shipped.at(), known.calendar())
                                      .minusNanos(1)));
      return arrival
          .map(at -> ChronoUnit.DAYS.between(day(shipped.at()), day(at)))
          .map(days -> Math.toIntExact(Math.max(1, days)));
    }

    /** Money that is on its way is not called returned before that is known. */
    private void moneyBack() {
      Money onItsWay = Money.zero(order.placed().currency());
      Money returned = onItsWay;
      for (var repayment : order.progress().money().repayments()) {
        if (repayment.road() != RepaymentRoad.CANCELLATION) {
          continue;
        }
        switch (repayment.state()) {
          case DONE -> returned = returned.plus(repayment.amount());
          case STARTED, UNKNOWN -> onItsWay = onItsWay.plus(repayment.amount());
          case FAILED -> LOG.debug("repayment {} failed: its own message tells", repayment.id());
        }
      }
      if (onItsWay.isPositive()) {
        put(Placeholder.AMOUNT_RETURNING, onItsWay);
      }
      if (returned.isPositive()) {
        put(Placeholder.AMOUNT_RETURNED, returned);
      }
    }

    /** What of a capture goes back because nothing was due; a customer is told with the receipt. */
    private Optional<Money> notDue(PaymentCaptured captured) {
      return order.progress().money().repayments().stream()
          .filter(repayment -> repayment.road() == RepaymentRoad.NOT_DUE)
          .flatMap(repayment -> repayment.portions().stream())
          .filter(portion -> portion.capture().equals(captured.transaction()))
          .map(portion -> portion.amount())
          .reduce(Money::plus);
    }

    private Optional<Money> repayment(RepaymentId id) {
      return order.progress().money().repayment(id).map(known -> known.amount());
    }

    /**
     * The last day of a term; what ends at midnight ends on the day before it. A term that is over
     * meanwhile is still the one that the message is about.
     */
    Optional<LocalDate> lastDay(DeadlineKind kind) {
      for (Deadline deadline : deadlines()) {
        if (deadline.kind() == kind) {
          return Optional.of(day(deadline.due().minusNanos(1)));
        }
      }
      return Optional.empty();
    }

    /** The one that passed, those to come, and those that have passed: in this order. */
    private List<Deadline> deadlines() {
      if (deadlines.isEmpty()) {
        if (event instanceof DeadlinePassed passed) {
          deadlines.add(passed.deadline());
        }
        deadlines.addAll(Deadlines.of(order));
        deadlines.addAll(order.progress().heard().deadlines());
      }
      return deadlines;
    }

    private LocalDate day(Instant at) {
      return order
          .policies()
          .map(known -> known.calendar().dateOf(at))
          .orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
  }
}
