package com.owode.orders.rule;

import java.util.Optional;

/** A value that has an order compared with another one. */
final class OrderedPairComparison<F, T extends Comparable<? super T>> extends Comparison<F> {

  private final OrderedFact<F, T> fact;
  private final OrderedFact<F, T> other;
  private final int signs;

  OrderedPairComparison(OrderedFact<F, T> fact, Operator operator, OrderedFact<F, T> other) {
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
    T left = fact.read(facts);
    T right = other.read(facts);
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return accepted(signs, left.compareTo(right));
  }

  @Override
  int weigh(Answers answers) {
    T left = answers.answer(fact);
    T right = answers.answer(other);
    if (left == null || right == null) {
      return Truth.UNKNOWN;
    }
    return accepted(signs, left.compareTo(right));
  }
}
