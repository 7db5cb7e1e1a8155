package com.owode.orders.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose answers have an order: money, decimal numbers, instants, durations and dates.
 *
 * @param <F> the facts object
 * @param <T> the type of the answer
 */
public final class OrderedFact<F, T extends Comparable<? super T>> extends Fact<F, T> {

  private final Function<? super F, ? extends @Nullable T> value;

  OrderedFact(
      String name,
      FactType type,
      Function<? super F, ? extends @Nullable T> value,
      boolean changeable,
      boolean sensitive) {
    super(name, type, changeable, sensitive);
    this.value = given(name, value);
  }

  /**
   * The condition that this fact is equal to a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> is(T operand) {
    return new OrderedComparison<>(this, Operator.IS, operand);
  }

  /**
   * The condition that this fact is equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> is(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.IS, narrowed(other));
  }

  /**
   * The condition that this fact is not equal to a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> isNot(T operand) {
    return new OrderedComparison<>(this, Operator.IS_NOT, operand);
  }

  /**
   * The condition that this fact is not equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> isNot(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.IS_NOT, narrowed(other));
  }

  /**
   * The condition that this fact is equal to or greater than a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> atLeast(T operand) {
    return new OrderedComparison<>(this, Operator.AT_LEAST, operand);
  }

  /**
   * The condition that this fact is equal to or greater than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> atLeast(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.AT_LEAST, narrowed(other));
  }

  /**
   * The condition that this fact is equal to or less than a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> atMost(T operand) {
    return new OrderedComparison<>(this, Operator.AT_MOST, operand);
  }

  /**
   * The condition that this fact is equal to or less than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> atMost(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.AT_MOST, narrowed(other));
  }

  /**
   * The condition that this fact is greater than a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> moreThan(T operand) {
    return new OrderedComparison<>(this, Operator.MORE_THAN, operand);
  }

  /**
   * The condition that this fact is greater than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> moreThan(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.MORE_THAN, narrowed(other));
  }

  /**
   * The condition that this fact is less than a value.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> lessThan(T operand) {
    return new OrderedComparison<>(this, Operator.LESS_THAN, operand);
  }

  /**
   * The condition that this fact is less than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> lessThan(OrderedFact<? super F, T> other) {
    return new OrderedPairComparison<>(this, Operator.LESS_THAN, narrowed(other));
  }

  /**
   * The condition that this fact lies between two values, both included.
   *
   * @param least the least value that is accepted
   * @param most the greatest value that is accepted
   * @return the condition
   * @throws IllegalArgumentException if the range is empty
   */
  public Condition<F> between(T least, T most) {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "range of " + name() + " from " + least + " to " + most + " is empty; swap its ends");
    }
    return atLeast(least).and(atMost(most));
  }

  @Override
  public OrderedFact<F, T> changeable() {
    return new OrderedFact<>(name(), type(), value, true, isSensitive());
  }

  @Override
  public OrderedFact<F, T> sensitive() {
    return new OrderedFact<>(name(), type(), value, isChangeable(), true);
  }

  Function<? super F, ? extends @Nullable T> value() {
    return value;
  }

  @Override
  @Nullable T read(F facts) {
    return value.apply(facts);
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private OrderedFact<F, T> narrowed(OrderedFact<? super F, T> other) {
    if (other == null) {
      throw new IllegalArgumentException(
          "fact to compare " + name() + " with is null; give a fact");
    }
    return (OrderedFact<F, T>) other;
  }
}
