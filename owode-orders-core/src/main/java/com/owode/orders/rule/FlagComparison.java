package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    return truth(fact.known(), fact.value(), expected, facts);
  }

  @Override
  MethodHandle straight() {
    Predicate<? super F> known = fact.known();
    Predicate<? super F> value = fact.value();
    boolean wanted = expected;
    return StraightCode.guarded((F facts) -> truth(known, value, wanted, facts));
  }

  private static <F> int truth(
      @Nullable Predicate<? super F> known, Predicate<? super F> value, boolean expected, F facts) {
    return known == null || known.test(facts)
        ? Truth.of(value.test(facts) == expected)
        : Truth.UNKNOWN;
  }

  @Override
  int weigh(Answers answers) {
    Boolean value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : Truth.of(value == expected);
  }
}
