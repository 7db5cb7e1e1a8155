package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that has an order compared with a constant. */
final class OrderedComparison<F, T extends Comparable<? super T>> extends Comparison<F> {

  private final OrderedFact<F, T> fact;
  private final int signs;
  private final T operand;

  OrderedComparison(OrderedFact<F, T> fact, Operator operator, T operand) {
    super(operator);
    this.fact = fact;
    this.signs = operator.signs();
    this.operand = Comparison.<T>checked(fact, Arrays.asList(operand)).get(0);
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
    return truth(fact.value(), signs, operand, facts);
  }

  @Override
  MethodHandle straight() {
    Function<? super F, ? extends @Nullable T> reading = fact.value();
    int accepting = signs;
    T bound = operand;
    return StraightCode.guarded((F facts) -> truth(reading, accepting, bound, facts));
  }

  private static <F, T extends Comparable<? super T>> int truth(
      Function<? super F, ? extends @Nullable T> reading, int signs, T operand, F facts) {
    T value = reading.apply(facts);
    return value == null ? Truth.UNKNOWN : accepted(signs, value.compareTo(operand));
  }

  @Override
  int weigh(Answers answers) {
    T value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : accepted(signs, value.compareTo(operand));
  }
}
