package com.owode.orders.payment;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;

/** The rules that another attempt to pay is judged by (guide row G12). */
public final class RetryRules {

  private static final NumberFact<RetryFacts> ATTEMPTS =
      Fact.number("payment attempts made", facts -> facts.attempts().size());
  private static final NumberFact<RetryFacts> MOST_ATTEMPTS =
      Fact.<RetryFacts>number(
              "payment attempts allowed",
              facts -> facts.policy().map(PaymentPolicy::mostAttempts).orElse(0))
          .knownWhen(facts -> facts.policy().isPresent());

  /** The money is not collected by the host. */
  public static final Rule<RetryFacts> WE_COLLECT =
      Rule.of(
          "payment.collected-here",
          "the money is collected through the payment gateway",
          Fact.choice("who collects", PaymentMode.class, RetryFacts::collects)
              .is(PaymentMode.GATEWAY));

  /** There is something to pay. */
  public static final Rule<RetryFacts> MONEY_IS_DUE =
      Rule.of(
          "payment.money-due",
          "money is still due",
          Fact.number("minor units still due", RetryFacts::minorOpen).moreThan(0));

  /** The policy lets the buyer try again, or support does. */
  public static final Rule<RetryFacts> ATTEMPTS_ARE_LEFT =
      Rule.of(
          "payment.attempts-left",
          "an attempt is left",
          ATTEMPTS
              .lessThan(MOST_ATTEMPTS)
              .unless(Fact.flag("support overrides this rule", RetryFacts::overridden).isTrue()));

  /** No money may still come of an attempt about which nobody knows. */
  public static final Rule<RetryFacts> NOTHING_IS_UNKNOWN =
      Rule.of(
          "payment.nothing-unknown",
          "it is known what became of every attempt",
          Fact.flag("the outcome of an attempt is unknown", RetryFacts::isUnknown).isFalse());

  /** What is under way has had the time that the policy gives it. */
  public static final Rule<RetryFacts> PENDING_HAD_ITS_TIME =
      Rule.of(
          "payment.pending-grace",
          "no attempt is under way within its grace time",
          Fact.<RetryFacts>flag(
                  "an attempt is under way within its grace time", RetryFacts::isUnderWay)
              .knownWhen(facts -> facts.policy().isPresent())
              .isFalse());

  /** All of them. */
  public static final Ruleset<RetryFacts> RULES =
      Ruleset.<RetryFacts>named("payment-retry", "1")
          .requireAll(
              WE_COLLECT, MONEY_IS_DUE, ATTEMPTS_ARE_LEFT, NOTHING_IS_UNKNOWN, PENDING_HAD_ITS_TIME)
          .build();

  private RetryRules() {}
}
