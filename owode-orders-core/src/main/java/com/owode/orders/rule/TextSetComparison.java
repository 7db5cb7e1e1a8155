package com.owode.orders.rule;

import java.util.List;
import java.util.Set;

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
    Set<String> value = fact.read(facts);
    return value == null ? Truth.UNKNOWN : Truth.of(containsAny(value));
  }

  private boolean containsAny(Set<String> value) {
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
    return value == null ? Truth.UNKNOWN : Truth.of(containsAny(value));
  }
}
