package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    return truth(fact.value(), other.value(), signs, facts);
  }

  @Override
  MethodHandle straight() {
    Function<? super F, ? extends @Nullable T> reading = fact.value();
    Function<? super F, ? extends @Nullable T> otherReading = other.value();
    int accepting = signs;
    return StraightCode.guarded((F facts) -> truth(reading, otherReading, accepting, facts));
  }

  private static <F, T extends Comparable<? super T>> int truth(
      Function<? super F, ? extends @Nullable T> reading,
      Function<? super F, ? extends @Nullable T> otherReading,
      int signs,
      F facts) {
    T left = reading.apply(facts);
    T right = otherReading.apply(facts);
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
