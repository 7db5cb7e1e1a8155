package com.owode.orders.testkit.jqwik;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;

/**
 * What the rulesets and tables of {@link OrderArbitraries} judge: facts that say nothing of any
 * trade, for tests of what works with any ruleset or table.
 *
 * @param number a number
 * @param other another number
 * @param flag whether something holds
 */
public record Specimen(long number, long other, boolean flag) {

  /** The number, which who asks can change. */
  public static final NumberFact<Specimen> NUMBER =
      Fact.<Specimen>number("number", Specimen::number).changeable();

  /** The other number. */
  public static final NumberFact<Specimen> OTHER = Fact.number("other", Specimen::other);

  /** Whether something holds. */
  public static final FlagFact<Specimen> FLAG = Fact.flag("flag", Specimen::flag);
}
