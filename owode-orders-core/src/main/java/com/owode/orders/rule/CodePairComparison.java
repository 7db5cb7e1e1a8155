package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    return truth(fact.value(), other.value(), expected, facts);
  }

  @Override
  MethodHandle straight() {
    Function<? super F, ? extends @Nullable T> reading = fact.value();
    Function<? super F, ? extends @Nullable T> otherReading = other.value();
    boolean wanted = expected;
    return StraightCode.guarded((F facts) -> truth(reading, otherReading, wanted, facts));
  }

  private static <F, T> int truth(
      Function<? super F, ? extends @Nullable T> reading,
      Function<? super F, ? extends @Nullable T> otherReading,
      boolean expected,
      F facts) {
    T left = reading.apply(facts);
    T right = otherReading.apply(facts);
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
