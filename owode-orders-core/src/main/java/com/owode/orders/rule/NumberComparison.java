package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

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
    return truth(fact.known(), fact.value(), signs, operand, facts);
  }

  @Override
  MethodHandle straight() {
    Predicate<? super F> known = fact.known();
    ToLongFunction<? super F> value = fact.value();
    int accepting = signs;
    long bound = operand;
    return StraightCode.guarded((F facts) -> truth(known, value, accepting, bound, facts));
  }

  private static <F> int truth(
      @Nullable Predicate<? super F> known,
      ToLongFunction<? super F> value,
      int signs,
      long operand,
      F facts) {
    return known == null || known.test(facts)
        ? accepted(signs, Long.compare(value.applyAsLong(facts), operand))
        : Truth.UNKNOWN;
  }

  @Override
  int weigh(Answers answers) {
    Long value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : accepted(signs, Long.compare(value, operand));
  }
}
