package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that compares a fact with constants or with another fact.
 *
 * @param <F> the facts object
 */
public abstract sealed class Comparison<F> extends Condition<F>
    permits FlagComparison,
        NumberComparison,
        NumberPairComparison,
        OrderedComparison,
        OrderedPairComparison,
        CodeComparison,
        CodePairComparison,
        TextSetComparison {

  private final Operator operator;

  Comparison(Operator operator) {
    super(1);
    this.operator = operator;
  }

  /**
   * The fact that is compared.
   *
   * @return the fact
   */
  public abstract Fact<F, ?> fact();

  /**
   * How it is compared.
   *
   * @return the operator
   */
  public final Operator operator() {
    return operator;
  }

  /**
   * The constants that it is compared with.
   *
   * @return the constants, of the type of the fact (texts for a set of texts); empty if it is
   *     compared with another fact
   */
  public List<Object> operands() {
    return List.of();
  }

  /**
   * The fact that it is compared with.
   *
   * @return the other fact; empty if it is compared with constants
   */
  public Optional<Fact<F, ?>> other() {
    return Optional.empty();
  }

  @Override
  final List<Fact<?, ?>> ownFacts() {
    return other().<List<Fact<?, ?>>>map(other -> List.of(fact(), other)).orElse(List.of(fact()));
  }

  @Override
  final void look(Answers answers, String path, List<Sight> seen) {
    ownFacts().forEach(fact -> seen.add(Sight.of(fact, answers, path)));
  }

  /** Whether the operator accepts what {@code compareTo} said. */
  static int accepted(int signs, int comparison) {
    return Truth.of((signs >> (1 + Integer.signum(comparison)) & 1) == 1);
  }

  @Override
  public final void describe(CanonicalForm form) {
    form.named("comparison").field("fact", fact()).field("operator", operator.name());
    if (other().isPresent()) {
      form.field("other", other().get());
    } else {
      form.field("operands", isListOfAlternatives() ? Set.copyOf(operands()) : operands());
    }
  }

  /** The order in which alternatives were listed means nothing. */
  private boolean isListOfAlternatives() {
    return operator == Operator.IS_ONE_OF || operator == Operator.CONTAINS_ANY_OF;
  }

  /** Checks constants where a condition is built, so that no hash fails later. */
  static <T> List<T> checked(Fact<?, ?> fact, List<? extends T> operands) {
    if (operands.isEmpty()) {
      throw new IllegalArgumentException(
          "comparison of " + fact.name() + " has no values; give at least one");
    }
    for (T operand : operands) {
      if (operand == null) {
        throw new IllegalArgumentException(
            "comparison of " + fact.name() + " has a value that is null; give a value");
      }
      CanonicalForm.of(operand);
    }
    List<T> copy = List.copyOf(operands);
    if (copy.stream().distinct().count() < copy.size()) {
      throw new IllegalArgumentException(
          "comparison of " + fact.name() + " has a value twice; give each value once");
    }
    return copy;
  }
}
