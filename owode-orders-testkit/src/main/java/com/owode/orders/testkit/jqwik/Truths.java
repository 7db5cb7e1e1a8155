package com.owode.orders.testkit.jqwik;

import com.owode.orders.event.UnitBook;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Reservation;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What the outside tells of an order while all goes well: of each thing that is still open first
 * that it is under way, then how it ended, and of whatever follows from that. Each report comes
 * later than the one before it and agrees with all that the order knows by then.
 */
final class Truths {

  /** Enough for an order to be paid, or for money to go back, with something beside it. */
  private static final int MOST = 8;

  private final List<Telling> told = new ArrayList<>();
  private final int which;
  private OrderLife life;

  private Truths(OrderLife life, int which) {
    this.life = life;
    this.which = which;
  }

  /** As it goes on from here; the number chooses of which thing it is told first. */
  static Truths of(OrderLife life, int which) {
    Truths truths = new Truths(life, which);
    List<Telling> next = truths.next();
    while (!next.isEmpty() && truths.told.size() < MOST) {
      truths.tell(next.get((which + truths.told.size()) % next.size()));
      next = truths.next();
    }
    return truths;
  }

  List<Telling> told() {
    return List.copyOf(told);
  }

  /** The life once all of it was told. */
  OrderLife after() {
    return life;
  }

  private void tell(Telling one) {
    told.add(one);
    life = life.tell(one.report());
  }

  private Order order() {
    return life.order();
  }

  private List<Telling> next() {
    List<Telling> next = new ArrayList<>();
    stock(next);
    order().progress().money().attempts().stream()
        .filter(attempt -> attempt.isOpen() && !attempt.id().equals(AttemptId.BY_HOST))
        .forEach(attempt -> next.add(payment(attempt)));
    host(next);
    refunds(next);
    parcels(next);
    order().progress().cases().all().stream()
        .filter(known -> known.state() == CaseState.AWAITING_RETURN)
        .forEach(known -> next.add(returned(known)));
    return next;
  }

  private boolean isToldOf(String thing) {
    return told.stream().anyMatch(one -> one.thing().equals(thing));
  }

  private void stock(List<Telling> next) {
    UnitBook units = order().progress().units();
    Reservation stock = order().progress().stock();
    stock(next, StockOutcome.RESERVED, stock.asked().and(units.here()));
    stock(next, StockOutcome.RELEASED, stock.reserved().and(units.cancelled()));
    stock(next, StockOutcome.DEDUCTED, stock.leaving());
  }

  private void stock(List<Telling> next, StockOutcome outcome, Units units) {
    if (!units.isEmpty()) {
      next.add(new Telling("stock", life.reports().stock(outcome, units)));
    }
  }

  /** What is still open of a cancelled order is given free; else it is pending or set aside. */
  private Telling payment(Attempt attempt) {
    int number = attempt.id().number();
    String thing = "payment " + number;
    PaymentOutcome meanwhile = which % 2 == 0 ? PaymentOutcome.AUTHORISED : PaymentOutcome.PENDING;
    PaymentOutcome live = isToldOf(thing) ? PaymentOutcome.CAPTURED : meanwhile;
    PaymentOutcome outcome =
        order().status() == OrderStatus.CANCELLED ? PaymentOutcome.VOIDED : live;
    return new Telling(
        thing, life.reports().payment(number, outcome, attempt.amount(), reference(attempt)));
  }

  /** Its own, unless money was taken under that already. */
  private String reference(Attempt attempt) {
    return attempt
        .transaction()
        .filter(known -> order().progress().money().capture(known).isEmpty())
        .map(TransactionRef::value)
        .orElse("truth-" + attempt.id());
  }

  /** What a host said to have failed for good, it does not collect after all. */
  private boolean hasHostGivenUp() {
    return order()
        .progress()
        .money()
        .attempt(AttemptId.BY_HOST)
        .filter(
            known ->
                known.state() == Attempt.State.DECLINED || known.state() == Attempt.State.VOIDED)
        .isPresent();
  }

  private void host(List<Telling> next) {
    Money missing = order().balance().missing();
    if (order().placed().payment() == PaymentMode.HOST
        && order().status() != OrderStatus.CANCELLED
        && !hasHostGivenUp()
        && missing.isPositive()) {
      String reference = "host-" + order().progress().money().captures().size();
      next.add(
          new Telling(
              reference, life.reports().payment(0, PaymentOutcome.CAPTURED, missing, reference)));
    }
  }

  private void refunds(List<Telling> next) {
    for (Repayment repayment : order().progress().money().repayments()) {
      for (int i = 0; i < repayment.portions().size(); i++) {
        Repayment.State state = repayment.portions().get(i).state();
        if (state == Repayment.State.STARTED || state == Repayment.State.UNKNOWN) {
          String thing = "refund " + repayment.id() + "/" + i;
          RefundOutcome outcome = isToldOf(thing) ? RefundOutcome.DONE : RefundOutcome.PENDING;
          next.add(new Telling(thing, life.reports().refund(repayment, i, outcome)));
        }
      }
    }
  }

  private void parcels(List<Telling> next) {
    Units shipped = order().progress().units().shipped();
    for (Parcel parcel : order().progress().parcels().all()) {
      if (order().isSecured() && isOnItsWay(parcel) && parcel.units().meets(shipped)) {
        String id = parcel.id().value();
        String thing = "parcel " + id;
        TrackingStatus status =
            isToldOf(thing) ? TrackingStatus.DELIVERED : TrackingStatus.OUT_FOR_DELIVERY;
        next.add(new Telling(thing, life.reports().tracking(id, status)));
      }
    }
  }

  private static boolean isOnItsWay(Parcel parcel) {
    return parcel.isHandedOver()
        && !parcel.status().isFinal()
        && parcel.status() != TrackingStatus.LOST
        && parcel.status() != TrackingStatus.RETURNING;
  }

  private Telling returned(RefundCase known) {
    String thing = "return-of-case-" + known.id();
    return new Telling(
        thing, life.reports().returned(thing, known.units(), ReturnCondition.RESELLABLE));
  }
}
