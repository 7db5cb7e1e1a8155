package com.owode.orders.lifecycle;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.Offers;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import java.util.List;
import org.joda.money.Money;

/**
 * How money is collected, kept and given back: what follows from events, in one place for every
 * road.
 */
final class MoneyFlows {

  private MoneyFlows() {}

  /** Begins a first attempt for what is due, unless the host collects. */
  static void startPayment(Pen pen) {
    Order order = pen.order();
    Ledger money = order.progress().money();
    if (order.placed().payment() == PaymentMode.GATEWAY
        && money.attempts().isEmpty()
        && order.balance().minorOpen() > 0) {
      startAttempt(pen);
    }
  }

  /** Begins an attempt for all that is still due. */
  static void startAttempt(Pen pen) {
    Ledger money = pen.order().progress().money();
    pen.write(new PaymentStarted(money.nextAttempt(), pen.order().balance().open(), pen.at()));
  }

  static void collect(PaymentStarted started, Pen pen) {
    OrderId order = pen.order().id();
    pen.cause(
        new CollectPayment(
            started.attempt(),
            started.amount(),
            pen.order().progress().offers().awaiting(started.attempt()).isPresent()
                ? CaptureAt.PLACEMENT
                : captureAt(pen.order()),
            Keys.payment(order, started.attempt())));
  }

  /** Takes what is set aside, as far as it is due, where it is time to. */
  static void captureWhatIsSetAside(Pen pen) {
    Order order = pen.order();
    boolean due =
        captureAt(order) == CaptureAt.PLACEMENT || order.progress().parcels().isAnyHandedOver();
    long missing = order.balance().minorMissing();
    for (Attempt attempt : order.progress().money().attempts()) {
      if (due && missing > 0 && isKeptForPrice(attempt, order)) {
        long taken = Math.min(missing, attempt.amount().getAmountMinorLong());
        pen.cause(
            new CapturePayment(
                attempt.id(),
                Money.ofMinor(order.placed().currency(), taken),
                attempt.transaction(),
                Keys.capture(order.id(), attempt.id())));
        missing -= taken;
      }
    }
  }

  /** Frees what is set aside or under way when nothing is due any more. */
  static void freeWhatIsNotDue(Pen pen) {
    Order order = pen.order();
    if (order.isMoneyAwaited()) {
      return;
    }
    boolean cancelled = order.status() == OrderStatus.CANCELLED;
    for (Attempt attempt : order.progress().money().attempts()) {
      boolean isFree = isKeptForPrice(attempt, order) || (cancelled && attempt.isOpen());
      if (isFree && !pen.isFreed(attempt.id())) {
        pen.cause(
            new VoidPayment(
                attempt.id(),
                attempt.amount(),
                attempt.transaction(),
                Keys.release(order.lastEvent(), attempt.id())));
      }
    }
  }

  /** Money that is set aside; for the difference of an alternative is another matter. */
  private static boolean isKeptForPrice(Attempt attempt, Order order) {
    return attempt.state() == Attempt.State.AUTHORISED
        && order.progress().offers().awaiting(attempt.id()).isEmpty();
  }

  /** Returns a capture that came in when nothing was due; of one for an exchange what is over. */
  static void returnWhatWasNotDue(Order before, PaymentCaptured event, Pen pen) {
    if (!before.isMoneyAwaited()) {
      Offers offers = pen.order().progress().offers();
      boolean exchanged =
          before.progress().offers().awaiting(event.attempt()).isPresent()
              && offers.awaiting(event.attempt()).isEmpty();
      Money captured = event.amount();
      Money returnable =
          exchanged ? pen.order().balance().surplus() : pen.order().progress().money().returnable();
      Money back = captured.isGreaterThan(returnable) ? returnable : captured;
      repay(RepaymentRoad.NOT_DUE, 0, Shares.none(captured.getCurrencyUnit()), back, pen);
    }
  }

  /** Gives back what is kept beyond what is due because units were cancelled. */
  static void giveBackWhatIsOwed(RepaymentRoad road, Pen pen) {
    Balance balance = pen.order().balance();
    if (balance.minorSurplus() > 0) {
      Balance.Owed owed = balance.owedBack();
      repay(road, 0, owed.shares(), owed.beyondUnits(), pen);
    }
  }

  /** Begins a repayment of this much; of nothing, none. */
  static void repay(RepaymentRoad road, int subject, Shares shares, Money beyondUnits, Pen pen) {
    Ledger money = pen.order().progress().money();
    Money amount = shares.total().plus(beyondUnits);
    if (amount.isPositive()) {
      List<Repayment.Portion> portions = money.portions(amount, pen.at());
      pen.write(
          new RepaymentStarted(
              new Repayment(money.nextRepayment(), road, subject, shares, beyondUnits, portions)));
    }
  }

  /** Sends the portions of a repayment that were not sent before with as many tries. */
  static void sendPortions(Order before, RepaymentStarted started, Pen pen) {
    Repayment repayment = started.repayment();
    for (int i = 0; i < repayment.portions().size(); i++) {
      Repayment.Portion portion = repayment.portions().get(i);
      if (portion.state() == Repayment.State.STARTED
          && !isSent(before, repayment, i, portion.tries())) {
        pen.cause(
            new RefundPayment(
                repayment.id(),
                i,
                portion.capture(),
                portion.amount(),
                Keys.refund(before.id(), repayment.id(), i, portion.tries())));
      }
    }
  }

  /** Asks the gateway what became of an attempt: of one of which that is not known. */
  static void askPayment(AttemptId attempt, Pen pen) {
    pen.order()
        .progress()
        .money()
        .attempt(attempt)
        .ifPresent(
            known ->
                pen.cause(
                    new AskPayment(
                        attempt, known.amount(), Keys.payment(pen.order().id(), attempt))));
  }

  /** Asks the gateway what became of the portions of a repayment of which nobody knows. */
  static void askRefund(RepaymentId repayment, Pen pen) {
    pen.order().progress().money().repayment(repayment).ifPresent(known -> askPortions(known, pen));
  }

  private static void askPortions(Repayment repayment, Pen pen) {
    for (int i = 0; i < repayment.portions().size(); i++) {
      Repayment.Portion portion = repayment.portions().get(i);
      if (portion.state() == Repayment.State.UNKNOWN) {
        pen.cause(
            new AskRefund(
                repayment.id(),
                i,
                portion.amount(),
                Keys.refund(pen.order().id(), repayment.id(), i, portion.tries())));
      }
    }
  }

  static CaptureAt captureAt(Order order) {
    return order.policies().isPresent()
        ? order.policies().get().payment().captureAt()
        : CaptureAt.PLACEMENT;
  }

  private static boolean isSent(Order before, Repayment repayment, int portion, int tries) {
    return before
        .progress()
        .money()
        .repayment(repayment.id())
        .map(known -> known.portions().get(portion).tries() >= tries)
        .orElse(false);
  }
}
