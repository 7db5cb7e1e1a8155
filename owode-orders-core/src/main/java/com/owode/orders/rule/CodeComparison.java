package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A code that is, or is not, among some constants. */
final class CodeComparison<F, T> extends Comparison<F> {

  private final CodeFact<F, T> fact;
  private final boolean expected;
  private final List<T> operands;

  CodeComparison(CodeFact<F, T> fact, Operator operator, List<T> operands) {
    super(operator);
    this.fact = fact;
    this.expected = operator != Operator.IS_NOT;
    this.operands = checked(fact, operands);
  }

  @Override
  public Fact<F, ?> fact() {
    return fact;
  }

  @Override
  public List<Object> operands() {
    return List.copyOf(operands);
  }

  @Override
  int evaluate(F facts) {
    return truth(fact.value(), operands, expected, facts);
  }

  @Override
  MethodHandle straight() {
    Function<? super F, ? extends @Nullable T> reading = fact.value();
    List<T> codes = operands;
    boolean wanted = expected;
    return StraightCode.guarded((F facts) -> truth(reading, codes, wanted, facts));
  }

  private static <F, T> int truth(
      Function<? super F, ? extends @Nullable T> reading,
      List<T> operands,
      boolean expected,
      F facts) {
    T value = reading.apply(facts);
    return value == null ? Truth.UNKNOWN : Truth.of(operands.contains(value) == expected);
  }

  @Override
  int weigh(Answers answers) {
    T value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : Truth.of(operands.contains(value) == expected);
  }
}
