package com.owode.orders.rule;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a whole number, read and compared without boxing.
 *
 * @param <F> the facts object
 */
public final class NumberFact<F> extends Fact<F, Long> {

  private final ToLongFunction<? super F> value;
  private final @Nullable Predicate<? super F> known;

  private final boolean grows;

  NumberFact(
      String name,
      ToLongFunction<? super F> value,
      @Nullable Predicate<? super F> known,
      boolean changeable,
      boolean sensitive,
      boolean grows) {
    super(name, FactType.NUMBER, changeable, sensitive);
    this.value = given(name, value);
    this.grows = grows;
    this.known = known;
  }

  /**
   * This fact, absent where the given test fails.
   *
   * @param test says whether there is an answer
   * @return a copy
   */
  public NumberFact<F> knownWhen(Predicate<? super F> test) {
    return new NumberFact<>(name(), value, test, isChangeable(), isSensitive(), grows);
  }

  /**
   * The condition that this fact is equal to a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> is(long operand) {
    return new NumberComparison<>(this, Operator.IS, operand);
  }

  /**
   * The condition that this fact is equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> is(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.IS, narrowed(other));
  }

  /**
   * The condition that this fact is not equal to a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> isNot(long operand) {
    return new NumberComparison<>(this, Operator.IS_NOT, operand);
  }

  /**
   * The condition that this fact is not equal to another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> isNot(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.IS_NOT, narrowed(other));
  }

  /**
   * The condition that this fact is equal to or greater than a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> atLeast(long operand) {
    return new NumberComparison<>(this, Operator.AT_LEAST, operand);
  }

  /**
   * The condition that this fact is equal to or greater than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> atLeast(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.AT_LEAST, narrowed(other));
  }

  /**
   * The condition that this fact is equal to or less than a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> atMost(long operand) {
    return new NumberComparison<>(this, Operator.AT_MOST, operand);
  }

  /**
   * The condition that this fact is equal to or less than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> atMost(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.AT_MOST, narrowed(other));
  }

  /**
   * The condition that this fact is greater than a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> moreThan(long operand) {
    return new NumberComparison<>(this, Operator.MORE_THAN, operand);
  }

  /**
   * The condition that this fact is greater than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> moreThan(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.MORE_THAN, narrowed(other));
  }

  /**
   * The condition that this fact is less than a number.
   *
   * @param operand what to compare with
   * @return the condition
   */
  public Condition<F> lessThan(long operand) {
    return new NumberComparison<>(this, Operator.LESS_THAN, operand);
  }

  /**
   * The condition that this fact is less than another one.
   *
   * @param other the fact to compare with
   * @return the condition
   */
  public Condition<F> lessThan(NumberFact<? super F> other) {
    return new NumberPairComparison<>(this, Operator.LESS_THAN, narrowed(other));
  }

  /**
   * The condition that this fact lies between two numbers, both included.
   *
   * @param least the least number that is accepted
   * @param most the greatest number that is accepted
   * @return the condition
   * @throws IllegalArgumentException if the range is empty
   */
  public Condition<F> between(long least, long most) {
    if (least > most) {
      throw new IllegalArgumentException(
          "range of " + name() + " from " + least + " to " + most + " is empty; swap its ends");
    }
    return atLeast(least).and(atMost(most));
  }

  @Override
  public NumberFact<F> changeable() {
    return new NumberFact<>(name(), value, known, true, isSensitive(), grows);
  }

  /**
   * This fact, marked as one that who is judged could still change, but only to more: what was
   * given cannot be taken back.
   *
   * @return a copy
   */
  public NumberFact<F> growing() {
    return new NumberFact<>(name(), value, known, true, isSensitive(), true);
  }

  @Override
  public boolean onlyGrows() {
    return grows;
  }

  @Override
  public NumberFact<F> sensitive() {
    return new NumberFact<>(name(), value, known, isChangeable(), true, grows);
  }

  /**
   * Whether there is an answer, asked without boxing.
   *
   * @param facts the facts object
   * @return false where the answer is absent; throws what the function throws
   */
  public boolean isKnown(F facts) {
    return known == null || known.test(facts);
  }

  /**
   * The answer, read without boxing; of no meaning unless it is known.
   *
   * @param facts the facts object
   * @return the answer; throws what the function throws
   */
  public long number(F facts) {
    return value.applyAsLong(facts);
  }

  /** Says whether there is an answer; null where there always is. */
  @Nullable Predicate<? super F> known() {
    return known;
  }

  ToLongFunction<? super F> value() {
    return value;
  }

  @Override
  @Nullable Long read(F facts) {
    return isKnown(facts) ? (Long) number(facts) : null;
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private NumberFact<F> narrowed(NumberFact<? super F> other) {
    if (other == null) {
      throw new IllegalArgumentException(
          "fact to compare " + name() + " with is null; give a fact");
    }
    return (NumberFact<F>) other;
  }
}
