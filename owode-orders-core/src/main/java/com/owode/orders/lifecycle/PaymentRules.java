package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.ActorRules.isOverridden;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RetryFacts;
import com.owode.orders.payment.RetryRules;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.ChecklistRules;
import java.util.Optional;
import org.joda.money.Money;

/** Rules about money that is asked for. */
final class PaymentRules {

  static final Rule<Standing> PAYMENT_IS_RECEIVED =
      ChecklistRules.PAYMENT_IS_RECEIVED.over(standing -> standing.order().isSecured());

  static final Rule<Standing> WE_COLLECT = RetryRules.WE_COLLECT.over(PaymentRules::retry);

  static final Rule<Standing> MONEY_IS_DUE = RetryRules.MONEY_IS_DUE.over(PaymentRules::retry);

  static final Rule<Standing> ATTEMPTS_ARE_LEFT =
      RetryRules.ATTEMPTS_ARE_LEFT.over(PaymentRules::retry);

  static final Rule<Standing> NOTHING_IS_UNKNOWN =
      RetryRules.NOTHING_IS_UNKNOWN.over(PaymentRules::retry);

  static final Rule<Standing> PENDING_HAD_ITS_TIME =
      RetryRules.PENDING_HAD_ITS_TIME.over(PaymentRules::retry);

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

  private static RetryFacts retry(Standing s) {
    return new RetryFacts(
        s.order().policies().map(OrderPolicies::payment),
        s.order().placed().payment(),
        s.order().balance().minorOpen(),
        s.order().progress().money().attempts(),
        isOverridden(s, RetryRules.ATTEMPTS_ARE_LEFT),
        s.facts().at());
  }
}
