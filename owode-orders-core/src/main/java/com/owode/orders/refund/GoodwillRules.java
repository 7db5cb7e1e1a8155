package com.owode.orders.refund;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;

/** The rules that every discount with an apology is judged by (guide row G20). */
public final class GoodwillRules {

  private static final NumberFact<GoodwillFacts> PERCENT =
      Fact.number("per cent off the next order", facts -> facts.policy().percentOff());
  private static final FlagFact<GoodwillFacts> REASON_NAMED =
      Fact.flag(
          "reason named by the policy", facts -> facts.policy().reasons().contains(facts.reason()));
  private static final NumberFact<GoodwillFacts> CAP =
      Fact.number(
          "minor units that the discount can take off", facts -> facts.cap().getAmountMinorLong());
  private static final NumberFact<GoodwillFacts> DISCOUNTS =
      Fact.number("discounts of the case", GoodwillFacts::discounts);

  /** The policy gives discounts at all. */
  public static final Rule<GoodwillFacts> DISCOUNT_IS_OFFERED =
      Rule.of("goodwill.offered", "the policy gives discounts", PERCENT.moreThan(0));

  /** The reason is one that the policy apologises for with a discount. */
  public static final Rule<GoodwillFacts> REASON_IS_NAMED =
      Rule.of(
          "goodwill.reason-named",
          "the policy gives a discount for the reason",
          REASON_NAMED.isTrue());

  /** The cap leaves something of the discount. */
  public static final Rule<GoodwillFacts> CAP_LEAVES_SOMETHING =
      Rule.of("goodwill.something-off", "the cap of the discount is something", CAP.moreThan(0));

  /** A case brings one discount. */
  public static final Rule<GoodwillFacts> FIRST_OF_THE_CASE =
      Rule.of("goodwill.first", "the case has brought no discount yet", DISCOUNTS.is(0));

  /** All of them. */
  public static final Ruleset<GoodwillFacts> RULES =
      Ruleset.<GoodwillFacts>named("goodwill", "1")
          .requireAll(DISCOUNT_IS_OFFERED, REASON_IS_NAMED, CAP_LEAVES_SOMETHING, FIRST_OF_THE_CASE)
          .build();

  private GoodwillRules() {}
}
