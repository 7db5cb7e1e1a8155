package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A set of texts that contains one of some texts. */
final class TextSetComparison<F> extends Comparison<F> {

  private final TextSetFact<F> fact;
  private final List<String> operands;

  TextSetComparison(TextSetFact<F> fact, List<String> operands) {
    super(Operator.CONTAINS_ANY_OF);
    this.fact = fact;
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
    return truth(fact.value(), operands, facts);
  }

  @Override
  MethodHandle straight() {
    Function<? super F, ? extends @Nullable Set<String>> reading = fact.value();
    List<String> texts = operands;
    return StraightCode.guarded((F facts) -> truth(reading, texts, facts));
  }

  private static <F> int truth(
      Function<? super F, ? extends @Nullable Set<String>> reading,
      List<String> operands,
      F facts) {
    Set<String> value = reading.apply(facts);
    return value == null ? Truth.UNKNOWN : Truth.of(containsAny(value, operands));
  }

  private static boolean containsAny(Set<String> value, List<String> operands) {
    for (int i = 0; i < operands.size(); i++) {
      if (value.contains(operands.get(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  int weigh(Answers answers) {
    Set<String> value = answers.answer(fact);
    return value == null ? Truth.UNKNOWN : Truth.of(containsAny(value, operands));
  }
}
