package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import java.lang.invoke.MethodHandle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that some facts fulfil or not, as data: it can be judged, explained, hashed and walked.
 *
 * <p>Truth has three values by Kleene's logic: where a fact is missing, "and" is still broken by
 * another part that is broken, and "or" still holds by another part that holds; otherwise the
 * condition cannot be judged.
 *
 * @param <F> the facts object
 */
public abstract sealed class Condition<F> implements Canonical
    permits Comparison, Compound, StatedCondition, LiftedCondition {

  /** Deep enough for every policy; keeps walking and judging far from the end of the stack. */
  static final int DEEPEST = 40;

  private final int depth;

  Condition(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "condition is nested deeper than " + DEEPEST + " levels; split it into several rules");
    }
    this.depth = depth;
  }

  /**
   * A condition in Java code, where comparisons do not suffice.
   *
   * <p>It can read the facts that it declares and no others: reading another one makes it
   * impossible to judge. What it computes is invisible to the hash, so it is hashed by name and
   * version: change the version with the code.
   *
   * @param name what it states, as words that follow "it must hold that" ("the route is served")
   * @param version the version of the code
   * @param reads the facts that it reads, at least one
   * @param test the code; must be pure
   * @param <F> the facts object
   * @return the condition
   * @throws IllegalArgumentException if name or version is malformed, or no fact is declared
   */
  public static <F> Condition<F> stated(
      String name,
      String version,
      List<? extends Fact<? super F, ?>> reads,
      Predicate<? super FactReader<F>> test) {
    return new StatedCondition<>(name, version, reads, test);
  }

  /**
   * This condition and another one.
   *
   * @param other the other condition
   * @return the condition that holds when both hold
   */
  public final Condition<F> and(Condition<? super F> other) {
    return Compound.of(Compound.Kind.ALL, this, narrowed(other));
  }

  /**
   * This condition or another one.
   *
   * @param other the other condition
   * @return the condition that holds when one of them holds
   */
  public final Condition<F> or(Condition<? super F> other) {
    return Compound.of(Compound.Kind.ANY, this, narrowed(other));
  }

  /**
   * This condition, except where another one holds: the same truth as {@code or}, said otherwise.
   *
   * @param exception the condition that excuses from this one
   * @return the condition that holds when this one or the exception holds
   */
  public final Condition<F> unless(Condition<? super F> exception) {
    return Compound.of(Compound.Kind.UNLESS, this, narrowed(exception));
  }

  /**
   * The opposite of this condition.
   *
   * @return the condition that holds when this one is broken, and is unknown when this one is
   */
  public final Condition<F> not() {
    return Compound.not(this);
  }

  /**
   * This condition about a part of a larger facts object.
   *
   * @param part what the part is called ("seller"); its facts are called "seller's age" then
   * @param from how the part is reached; a part that is null or cannot be reached is missing
   * @param <G> the larger facts object
   * @return the condition on the larger object
   * @throws IllegalArgumentException if the name of the part is malformed
   */
  public final <G> Condition<G> over(String part, Function<? super G, ? extends F> from) {
    return LiftedCondition.named(part, this, from);
  }

  /**
   * Judges this condition alone.
   *
   * @param facts the facts object
   * @return HOLDS, BROKEN or NOT_JUDGED; nothing is thrown
   */
  public final Verdict judge(F facts) {
    return Truth.verdict(test(facts));
  }

  /**
   * The conditions that this one is composed of.
   *
   * @return the parts in order; empty for a comparison
   */
  public List<Condition<?>> parts() {
    return List.of();
  }

  /**
   * Shows this condition and all its parts, outer ones first.
   *
   * @param visitor is shown each
   */
  public final void walk(Consumer<? super Condition<?>> visitor) {
    visitor.accept(this);
    parts().forEach(part -> part.walk(visitor));
  }

  /**
   * The facts that this condition can look at.
   *
   * @return each once, in order of first mention
   */
  public final List<Fact<?, ?>> facts() {
    Set<Fact<?, ?>> found = new LinkedHashSet<>();
    walk(condition -> found.addAll(condition.ownFacts()));
    return List.copyOf(found);
  }

  /** The truth; a failure while evaluating is unknown and goes no further. */
  final int test(F facts) {
    try {
      return evaluate(facts);
    } catch (Throwable failure) {
      return Truth.unknownBecause(failure);
    }
  }

  /** The truth; may throw what reading a fact throws. */
  abstract int evaluate(F facts);

  /**
   * The truth as {@link StraightCode}: takes the facts object, returns what {@link #test} does. It
   * may keep functions and constants, and no condition or fact, because HotSpot does not take what
   * a field of those holds for constant.
   */
  abstract MethodHandle straight();

  /** The truth by answers from elsewhere; may throw what getting an answer throws. */
  abstract int weigh(Answers answers);

  /** The truth by answers from elsewhere; a failure is unknown and goes no further. */
  final int testBy(Answers answers) {
    try {
      return weigh(answers);
    } catch (Throwable failure) {
      return Truth.unknownBecause(failure);
    }
  }

  /** The facts that this condition reads itself, without its parts. */
  abstract List<Fact<?, ?>> ownFacts();

  /** Tells every fact of this condition and its parts to the given list. */
  abstract void look(Answers answers, String path, List<Sight> seen);

  final int depth() {
    return depth;
  }

  @SuppressWarnings("unchecked") // A condition only ever consumes facts objects.
  static <F> Condition<F> narrowed(Condition<? super F> condition) {
    if (condition == null) {
      throw new IllegalArgumentException("condition is null; give a condition");
    }
    return (Condition<F>) condition;
  }

  /**
   * What must hold, in English.
   *
   * @return for example {@code amount is at most NGN 500,000.00}
   */
  @Override
  public final String toString() {
    return Languages.english().condition(this, "");
  }
}
