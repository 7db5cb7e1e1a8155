package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.ActorRules.supportOverrides;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/** Rules about money that is asked for. */
final class PaymentRules {

  static final Rule<Standing> PAYMENT_IS_RECEIVED =
      Rule.of(
          "payment.received",
          "the payment is received",
          Fact.<Standing>flag("the money is secured", s -> s.order().isSecured()).isTrue());

  static final Rule<Standing> WE_COLLECT =
      Rule.of(
          "payment.collected-here",
          "the money is collected through the payment gateway",
          Fact.<Standing, PaymentMode>choice(
                  "who collects", PaymentMode.class, s -> s.order().placed().payment())
              .is(PaymentMode.GATEWAY));

  static final Rule<Standing> MONEY_IS_DUE =
      Rule.of(
          "payment.money-due",
          "money is still due",
          Fact.<Standing>number("minor units still due", s -> s.order().balance().minorOpen())
              .moreThan(0));

  private static final NumberFact<Standing> ATTEMPTS =
      Fact.number("payment attempts made", s -> s.order().progress().money().attempts().size());

  private static final NumberFact<Standing> MOST_ATTEMPTS =
      Fact.<Standing>number(
              "payment attempts allowed",
              s -> s.order().policies().map(known -> known.payment().mostAttempts()).orElse(0))
          .knownWhen(s -> s.order().policies().isPresent());

  static final Rule<Standing> ATTEMPTS_ARE_LEFT =
      Rule.of(
          "payment.attempts-left",
          "an attempt is left",
          ATTEMPTS.lessThan(MOST_ATTEMPTS).unless(supportOverrides("payment.attempts-left")));

  static final Rule<Standing> NOTHING_IS_UNKNOWN =
      Rule.of(
          "payment.nothing-unknown",
          "it is known what became of every attempt",
          Fact.<Standing>flag("the outcome of an attempt is unknown", PaymentRules::isUnknown)
              .isFalse());

  static final Rule<Standing> PENDING_HAD_ITS_TIME =
      Rule.of(
          "payment.pending-grace",
          "no attempt is under way within its grace time",
          Fact.<Standing>flag(
                  "an attempt is under way within its grace time", PaymentRules::isUnderWay)
              .knownWhen(s -> s.order().policies().isPresent())
              .isFalse());

  private static final OrderedFact<Standing, Money> RETURNABLE =
      Fact.money("amount that can be given back", s -> s.order().progress().money().free());

  /** What is booked already is granted again without writing anything. */
  private static final Condition<Situation<GrantRefund>> IS_BOOKED =
      Fact.<Situation<GrantRefund>>flag(
              "the refund is booked",
              s ->
                  s.command()
                      .done()
                      .flatMap(refund -> s.order().progress().money().refund(refund))
                      .isPresent())
          .isTrue();

  static final Rule<Situation<GrantRefund>> GRANT_IS_WITHIN_CAPTURED =
      Rule.of(
          "refund.within-captured",
          "it is no more than can be given back",
          Fact.<Situation<GrantRefund>>money("amount to give back", PaymentRules::granted)
              .atMost(RETURNABLE)
              .or(IS_BOOKED));

  static final Rule<Situation<GrantRefund>> GRANT_IS_IN_CURRENCY =
      Rule.of(
          "refund.in-currency",
          "it is in the order's currency",
          Fact.<Situation<GrantRefund>>flag(
                  "it is in the order's currency",
                  s ->
                      !(s.command().grant() instanceof Grant.OfAmount wished)
                          || wished
                              .amount()
                              .getCurrencyUnit()
                              .equals(s.order().placed().currency()))
              .isTrue());

  static final Rule<Situation<GrantRefund>> GRANT_IS_SOMETHING =
      Rule.of(
          "refund.something-returnable",
          "something can be given back for it",
          Fact.<Situation<GrantRefund>>number(
                  "minor units to give back", s -> granted(s).getAmountMinorLong())
              .moreThan(0)
              .or(IS_BOOKED));

  static final Rule<Situation<RetryRefund>> REPAYMENT_HAS_FAILED =
      Rule.of(
          "repayment.failed",
          "the repayment has failed",
          Fact.<Situation<RetryRefund>>flag("the repayment has failed", PaymentRules::hasFailed)
              .isTrue());

  static final Rule<Situation<RetryRefund>> RETRY_IS_WITHIN_CAPTURED =
      Rule.of(
          "refund.within-captured",
          "it is no more than can be given back",
          Fact.<Situation<RetryRefund>>money("amount to send again", PaymentRules::failed)
              .atMost(RETURNABLE));

  /** Another repayment may have taken from a capture what this one would take again. */
  static final Rule<Situation<RetryRefund>> CAPTURE_HAS_ROOM =
      Rule.of(
          "refund.capture-has-room",
          "the captures it was sent from still have the money",
          Fact.<Situation<RetryRefund>>flag(
                  "the captures still have the money",
                  s -> repayment(s).map(s.order().progress().money()::hasRoomFor).orElse(true))
              .isTrue());

  static final Rule<Situation<RetryRefund>> RETRY_IS_WITHIN_UNITS =
      Rule.of(
          "refund.within-units",
          "no unit is given back beyond what it cost",
          Fact.<Situation<RetryRefund>>flag(
                  "a unit was given back by another road", PaymentRules::isGivenBackElsewhere)
              .isFalse());

  private PaymentRules() {}

  /** What a grant gives back: the amount named, or all that is left of the units named. */
  static Money granted(Situation<GrantRefund> s) {
    if (s.command().grant() instanceof Grant.OfAmount wished) {
      return wished.amount();
    }
    return grantedShares(s).total();
  }

  /** What a grant gives back for which unit. */
  static Shares grantedShares(Situation<GrantRefund> s) {
    Shares returnable = s.order().balance().returnable();
    if (s.command().grant() instanceof Grant.OfUnits wished) {
      return returnable.of(wished.units().from(returnable.units()));
    }
    Shares owed = s.order().balance().owedBack().shares();
    Shares others = returnable.minus(owed);
    Money left = granted(s).minus(fromSurplus(s));
    Money forOwed = least(left, owed.total());
    return owed.spread(forOwed).plus(others.spread(least(left.minus(forOwed), others.total())));
  }

  /**
   * What of an amount is taken from what nobody owed: that goes back first, and takes nothing from
   * any unit. What is owed for cancelled units comes next, before anything that is kept.
   */
  private static Money fromSurplus(Situation<GrantRefund> s) {
    Balance balance = s.order().balance();
    Money beyond = balance.surplus().minus(balance.owedBack().shares().total());
    Money free = least(beyond, s.order().progress().money().free());
    return least(granted(s), free);
  }

  private static Money least(Money one, Money other) {
    return one.isGreaterThan(other) ? other : one;
  }

  /** Whether what failed of a repayment is still there to be sent again. */
  static boolean canBeSentAgain(Order order, Repayment failed) {
    var money = order.progress().money();
    return !failed.failed().isGreaterThan(money.free())
        && !isGivenBackElsewhere(order, failed)
        && money.hasRoomFor(failed);
  }

  private static Optional<Repayment> repayment(Situation<RetryRefund> s) {
    return s.order().progress().money().repayment(s.command().repayment());
  }

  private static boolean hasFailed(Situation<RetryRefund> s) {
    return repayment(s).map(known -> known.state() == Repayment.State.FAILED).orElse(false);
  }

  private static Money failed(Situation<RetryRefund> s) {
    return repayment(s)
        .map(Repayment::failed)
        .orElseGet(() -> Money.zero(s.order().placed().currency()));
  }

  private static boolean isGivenBackElsewhere(Situation<RetryRefund> s) {
    return repayment(s).map(failed -> isGivenBackElsewhere(s.order(), failed)).orElse(false);
  }

  private static boolean isGivenBackElsewhere(Order order, Repayment failed) {
    Shares free = order.progress().goods().charged();
    for (Repayment other : order.progress().money().repayments()) {
      if (!other.id().equals(failed.id())) {
        free = free.minus(other.activeShares());
      }
    }
    return failed.shares().minus(free).minorTotal() > 0;
  }

  private static boolean isUnknown(Standing s) {
    for (Attempt attempt : s.order().progress().money().attempts()) {
      if (attempt.state() == Attempt.State.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderWay(Standing s) {
    Duration grace =
        s.order().policies().map(known -> known.payment().pendingGrace()).orElse(Duration.ZERO);
    Instant now = s.facts().at();
    for (Attempt attempt : s.order().progress().money().attempts()) {
      boolean waits =
          attempt.state() == Attempt.State.PENDING || attempt.state() == Attempt.State.STARTED;
      if (waits && now.isBefore(attempt.since().plus(grace))) {
        return true;
      }
    }
    return false;
  }
}
