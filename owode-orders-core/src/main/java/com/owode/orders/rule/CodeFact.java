package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose answers can only be equal or not: enum constants, open codes, texts.
 *
 * @param <F> the facts object
 * @param <T> the type of the answer
 */
public final class CodeFact<F, T> extends Fact<F, T> {

  private final Class<T> codes;
  private final Function<? super F, ? extends @Nullable T> value;

  CodeFact(
      String name,
      FactType type,
      Class<T> codes,
      Function<? super F, ? extends @Nullable T> value,
      boolean changeable,
      boolean sensitive) {
    super(name, type, changeable, sensitive);
    this.codes = codes;
    this.value = given(name, value);
  }

  /**
   * The class of the answers; for a {@link FactType#CHOICE} its constants are all there are.
   *
   * @return the class
   */
  public Class<T> codes() {
    return codes;
  }

  /**
   * The condition that this fact is equal to a value.
   *
   * @param operand the value
   * @return the condition
   * @throws IllegalArgumentException if the value has no canonical form
   */
  public Condition<F> is(T operand) {
    return new CodeComparison<>(this, Operator.IS, List.of(operand));
  }

  /**
   * The condition that this fact is not equal to a value.
   *
   * @param operand the value
   * @return the condition
   * @throws IllegalArgumentException if the value has no canonical form
   */
  public Condition<F> isNot(T operand) {
    return new CodeComparison<>(this, Operator.IS_NOT, List.of(operand));
  }

  /**
   * The condition that this fact is equal to one of some values.
   *
   * @param operands the values, at least one, each once
   * @return the condition
   * @throws IllegalArgumentException if there are none, if one is there twice, or if one has no
   *     canonical form
   */
  @SafeVarargs
  public final Condition<F> isOneOf(T... operands) {
    List<T> alternatives = new ArrayList<>(operands.length);
    for (T operand : operands) {
      alternatives.add(operand);
    }
    return new CodeComparison<>(this, Operator.IS_ONE_OF, alternatives);
  }

  /**
   * The condition that this fact is equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> is(CodeFact<? super F, T> other) {
    return new CodePairComparison<>(this, Operator.IS, narrowed(other));
  }

  /**
   * The condition that this fact is not equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> isNot(CodeFact<? super F, T> other) {
    return new CodePairComparison<>(this, Operator.IS_NOT, narrowed(other));
  }

  @Override
  public CodeFact<F, T> changeable() {
    return new CodeFact<>(name(), type(), codes, value, true, isSensitive());
  }

  @Override
  public CodeFact<F, T> sensitive() {
    return new CodeFact<>(name(), type(), codes, value, isChangeable(), true);
  }

  Function<? super F, ? extends @Nullable T> value() {
    return value;
  }

  @Override
  @Nullable T read(F facts) {
    return value.apply(facts);
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private CodeFact<F, T> narrowed(CodeFact<? super F, T> other) {
    if (other == null) {
      throw new IllegalArgumentException(
          "fact to compare " + name() + " with is null; give a fact");
    }
    return (CodeFact<F, T>) other;
  }
}
