package com.owode.orders.rule;

import java.util.Optional;

/** A code that is, or is not, equal to another one. */
final class CodePairComparison<F, T> extends Comparison<F> {

  private final CodeFact<F, T> fact;
  private final CodeFact<F, T> other;
  private final boolean expected;

  CodePairComparison(CodeFact<F, T> fact, Operator operator, CodeFact<F, T> other) {
    super(operator);
    this.fact = fact;
    this.other = other;
    this.expected = operator == Operator.IS;
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
    T left = fact.read(facts);
    T right = other.read(facts);
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(left.equals(right) == expected);
  }

  @Override
  int weigh(Answers answers) {
    T left = answers.answer(fact);
    T right = answers.answer(other);
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(left.equals(right) == expected);
  }
}
