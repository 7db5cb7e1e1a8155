package com.owode.orders.rule;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is true or false, read without boxing.
 *
 * @param <F> the facts object
 */
public final class FlagFact<F> extends Fact<F, Boolean> {

  private final Predicate<? super F> value;
  private final @Nullable Predicate<? super F> known;

  FlagFact(
      String name,
      Predicate<? super F> value,
      @Nullable Predicate<? super F> known,
      boolean changeable,
      boolean sensitive) {
    super(name, FactType.FLAG, changeable, sensitive);
    this.value = given(name, value);
    this.known = known;
  }

  /**
   * This fact, absent where the given test fails.
   *
   * @param test says whether there is an answer
   * @return a copy
   */
  public FlagFact<F> knownWhen(Predicate<? super F> test) {
    return new FlagFact<>(name(), value, test, isChangeable(), isSensitive());
  }

  /**
   * The condition that this fact is true.
   *
   * @return the condition
   */
  public Condition<F> isTrue() {
    return new FlagComparison<>(this, true);
  }

  /**
   * The condition that this fact is false.
   *
   * @return the condition
   */
  public Condition<F> isFalse() {
    return new FlagComparison<>(this, false);
  }

  @Override
  public FlagFact<F> changeable() {
    return new FlagFact<>(name(), value, known, true, isSensitive());
  }

  @Override
  public FlagFact<F> sensitive() {
    return new FlagFact<>(name(), value, known, isChangeable(), true);
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
  public boolean flag(F facts) {
    return value.test(facts);
  }

  /** Says whether there is an answer; null where there always is. */
  @Nullable Predicate<? super F> known() {
    return known;
  }

  Predicate<? super F> value() {
    return value;
  }

  @Override
  @Nullable Boolean read(F facts) {
    return isKnown(facts) ? (Boolean) flag(facts) : null;
  }
}
