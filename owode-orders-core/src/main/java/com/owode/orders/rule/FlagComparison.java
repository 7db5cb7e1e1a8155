package com.owode.orders.rule;

import java.util.List;

/** A flag is true, or is false. */
final class FlagComparison<F> extends Comparison<F> {

  private final FlagFact<F> fact;
  private final boolean expected;

  FlagComparison(FlagFact<F> fact, boolean expected) {
    super(Operator.IS);
    this.fact = fact;
    this.expected = expected;
  }

  @Override
  public Fact<F, ?> fact() {
    return fact;
  }

  @Override
  public List<Object> operands() {
    return List.of(expected);
  }

  @Override
  int evaluate(F facts) {
    if (!fact.isKnown(facts)) {
      return Truth.UNKNOWN;
    }
    return Truth.of(fact.flag(facts) == expected);
  }

  @Override
  int weigh(Answers answers) {
    Boolean value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : Truth.of(value == expected);
  }
}
