package com.owode.orders.rule;

import java.util.Optional;

/** A number compared with another number. */
final class NumberPairComparison<F> extends Comparison<F> {

  private final NumberFact<F> fact;
  private final NumberFact<F> other;
  private final int signs;

  NumberPairComparison(NumberFact<F> fact, Operator operator, NumberFact<F> other) {
    super(operator);
    this.fact = fact;
    this.other = other;
    this.signs = operator.signs();
  }

  @Override
  public Fact<F, ?> fact() {
    return fact;
  }

  @Override
  public Optional<Fact<F, ?>> other() {
    return Optional.of(other);
  }

  @Override
  int evaluate(F facts) {
    if (!fact.isKnown(facts) || !other.isKnown(facts)) {
      return Truth.UNKNOWN;
    }
    return accepted(signs, Long.compare(fact.number(facts), other.number(facts)));
  }

  @Override
  int weigh(Answers answers) {
    Long left = answers.answer(fact);
    Long right = answers.answer(other);
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return accepted(signs, Long.compare(left, right));
  }
}
