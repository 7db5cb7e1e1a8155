package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

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
    return truth(fact.known(), fact.value(), other.known(), other.value(), signs, facts);
  }

  @Override
  MethodHandle straight() {
    Predicate<? super F> known = fact.known();
    ToLongFunction<? super F> value = fact.value();
    Predicate<? super F> otherKnown = other.known();
    ToLongFunction<? super F> otherValue = other.value();
    int accepting = signs;
    return StraightCode.guarded(
        (F facts) -> truth(known, value, otherKnown, otherValue, accepting, facts));
  }

  private static <F> int truth(
      @Nullable Predicate<? super F> known,
      ToLongFunction<? super F> value,
      @Nullable Predicate<? super F> otherKnown,
      ToLongFunction<? super F> otherValue,
      int signs,
      F facts) {
    boolean isKnown =
        (known == null || known.test(facts)) && (otherKnown == null || otherKnown.test(facts));
    return isKnown
        ? accepted(signs, Long.compare(value.applyAsLong(facts), otherValue.applyAsLong(facts)))
        : Truth.UNKNOWN;
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
