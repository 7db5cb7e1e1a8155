package com.owode.orders.rule;

import java.util.List;

/** A number compared with a constant. */
final class NumberComparison<F> extends Comparison<F> {

  private final NumberFact<F> fact;
  private final int signs;
  private final long operand;

  NumberComparison(NumberFact<F> fact, Operator operator, long operand) {
    super(operator);
    this.fact = fact;
    this.signs = operator.signs();
    this.operand = operand;
  }

  @Override
  public Fact<F, ?> fact() {
    return fact;
  }

  @Override
  public List<Object> operands() {
    return List.of(operand);
  }

  @Override
  int evaluate(F facts) {
    if (!fact.isKnown(facts)) {
      return Truth.UNKNOWN;
    }
    return accepted(signs, Long.compare(fact.number(facts), operand));
  }

  @Override
  int weigh(Answers answers) {
    Long value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : accepted(signs, Long.compare(value, operand));
  }
}
