package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed question about a facts object: the only thing that a condition can look at.
 *
 * <p>A fact is absent when its function answers null; reading it fails when the function throws.
 * Either way nothing escapes, and what depends on the fact cannot be judged. Functions must be pure
 * and quick: a fact is asked again when a judgement is explained.
 *
 * <p>The name is what explanations call the fact ("age of the seller"), and part of every hash.
 *
 * @param <F> the facts object that is asked
 * @param <T> the type of the answer
 */
public abstract sealed class Fact<F, T> implements Canonical
    permits FlagFact, NumberFact, OrderedFact, CodeFact, TextSetFact {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9 ._'-]{0,79}");

  private final String name;
  private final FactType type;
  private final boolean changeable;
  private final boolean sensitive;

  Fact(String name, FactType type, boolean changeable, boolean sensitive) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "fact name \""
              + name
              + "\" is malformed; use at most 80 letters, digits, spaces, dots, hyphens and "
              + "apostrophes, beginning with a lower-case letter");
    }
    this.name = name;
    this.type = type;
    this.changeable = changeable;
    this.sensitive = sensitive;
  }

  /**
   * A fact that is true or false.
   *
   * @param name what explanations call it
   * @param value how it is read
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> FlagFact<F> flag(String name, Predicate<? super F> value) {
    return new FlagFact<>(name, value, null, false, false);
  }

  /**
   * A whole number, read without boxing.
   *
   * @param name what explanations call it
   * @param value how it is read
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> NumberFact<F> number(String name, ToLongFunction<? super F> value) {
    return new NumberFact<>(name, value, null, false, false, false);
  }

  /**
   * A decimal number; 2.5 and 2.50 are the same.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> OrderedFact<F, BigDecimal> decimal(
      String name, Function<? super F, ? extends @Nullable BigDecimal> value) {
    return new OrderedFact<>(name, FactType.DECIMAL, value, false, false);
  }

  /**
   * An amount of money; a comparison with another currency cannot be judged.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> OrderedFact<F, Money> money(
      String name, Function<? super F, ? extends @Nullable Money> value) {
    return new OrderedFact<>(name, FactType.MONEY, value, false, false);
  }

  /**
   * A point on the time line.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> OrderedFact<F, Instant> instant(
      String name, Function<? super F, ? extends @Nullable Instant> value) {
    return new OrderedFact<>(name, FactType.INSTANT, value, false, false);
  }

  /**
   * A length of time.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> OrderedFact<F, Duration> duration(
      String name, Function<? super F, ? extends @Nullable Duration> value) {
    return new OrderedFact<>(name, FactType.DURATION, value, false, false);
  }

  /**
   * A calendar date.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> OrderedFact<F, LocalDate> date(
      String name, Function<? super F, ? extends @Nullable LocalDate> value) {
    return new OrderedFact<>(name, FactType.DATE, value, false, false);
  }

  /**
   * One of the constants of an enum.
   *
   * @param name what explanations call it
   * @param choices the enum
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @param <E> the enum
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F, E extends Enum<E>> CodeFact<F, E> choice(
      String name, Class<E> choices, Function<? super F, ? extends @Nullable E> value) {
    return new CodeFact<>(name, FactType.CHOICE, choices, value, false, false);
  }

  /**
   * An open code: a small immutable value with {@code equals}, a canonical form, and a {@code
   * toString} that is the code.
   *
   * @param name what explanations call it
   * @param codes the class of the code
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @param <T> the class of the code
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F, T> CodeFact<F, T> code(
      String name, Class<T> codes, Function<? super F, ? extends @Nullable T> value) {
    return new CodeFact<>(name, FactType.CODE, codes, value, false, false);
  }

  /**
   * A text.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> CodeFact<F, String> text(
      String name, Function<? super F, ? extends @Nullable String> value) {
    return new CodeFact<>(name, FactType.TEXT, String.class, value, false, false);
  }

  /**
   * A set of texts.
   *
   * @param name what explanations call it
   * @param value how it is read; null is absent
   * @param <F> the facts object
   * @return the fact
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <F> TextSetFact<F> textSet(
      String name, Function<? super F, ? extends @Nullable Set<String>> value) {
    return new TextSetFact<>(name, value, false, false, false);
  }

  /**
   * Reads a component that is an {@link Optional}: empty is absent.
   *
   * <p>Example: {@code Fact.instant("delivered at", Fact.ifPresent(Parcel::deliveredAt))}.
   *
   * @param value how the optional is read
   * @param <F> the facts object
   * @param <T> the type of the answer
   * @return the function that the factories of this class take
   */
  public static <F, T> Function<F, @Nullable T> ifPresent(
      Function<? super F, ? extends Optional<? extends T>> value) {
    return facts -> value.apply(facts).orElse(null);
  }

  /**
   * The name of this fact.
   *
   * @return for example {@code age of the seller}
   */
  public final String name() {
    return name;
  }

  /**
   * The type of the answer.
   *
   * @return the type
   */
  public final FactType type() {
    return type;
  }

  /**
   * Whether who is judged could still change the answer. Who they are and what is past cannot.
   *
   * @return true if {@link #changeable()} was called
   */
  public final boolean isChangeable() {
    return changeable;
  }

  /**
   * Whether the answer is kept out of explanations.
   *
   * @return true if {@link #sensitive()} was called
   */
  public final boolean isSensitive() {
    return sensitive;
  }

  /**
   * Whether the answer could only become more: what was given cannot be taken back.
   *
   * @return true if {@code growing()} was called
   */
  public boolean onlyGrows() {
    return false;
  }

  /**
   * This fact, marked as one that who is judged could still change ("photos given").
   *
   * @return a copy
   */
  public abstract Fact<F, T> changeable();

  /**
   * This fact, marked as one whose answer explanations must not show.
   *
   * @return a copy
   */
  public abstract Fact<F, T> sensitive();

  /**
   * Asks this fact.
   *
   * @param facts the facts object
   * @return the answer; empty if it is absent or reading it failed
   */
  public final Optional<T> of(F facts) {
    try {
      return Optional.ofNullable(read(facts));
    } catch (Throwable failure) {
      Truth.unknownBecause(failure);
      return Optional.empty();
    }
  }

  /** The function of a fact, which must be there. */
  static <R> R given(String name, R value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "fact " + name + " has no function; say how it is read from the facts object");
    }
    return value;
  }

  /** The answer, null if absent; throws what the function throws. */
  abstract @Nullable T read(F facts);

  @Override
  public final void describe(CanonicalForm form) {
    form.named("fact")
        .field("name", name)
        .field("type", type.name())
        .fieldUnless("changeable", changeable, false)
        .fieldUnless("only-grows", onlyGrows(), false)
        .fieldUnless("sensitive", sensitive, false);
  }

  /**
   * Name and type.
   *
   * @return for example {@code amount (MONEY)}
   */
  @Override
  public final String toString() {
    return name + " (" + type + ")";
  }
}
