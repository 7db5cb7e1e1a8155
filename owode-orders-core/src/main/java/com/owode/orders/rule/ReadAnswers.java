package com.owode.orders.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers of a facts object. */
final class ReadAnswers implements Answers {

  private final Object facts;

  private ReadAnswers(Object facts) {
    this.facts = facts;
  }

  static <F> ReadAnswers of(F facts) {
    return new ReadAnswers(facts);
  }

  @Override
  public <T> @Nullable T answer(Fact<?, T> fact) {
    return asked(fact).read(facts);
  }

  @Override
  public Answers part(LiftedCondition<?, ?> lifted) {
    try {
      Object reached = from(lifted).apply(facts);
      return reached == null ? NoAnswers.MISSING : new ReadAnswers(reached);
    } catch (Throwable failure) {
      Truth.unknownBecause(failure);
      return NoAnswers.FAILED;
    }
  }

  /** Answers of one object, or of equal ones. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ReadAnswers answers
        && (answers.facts == facts || answers.facts.equals(facts));
  }

  static boolean isOfSameObject(Answers one, Answers other) {
    return one instanceof ReadAnswers left
        && other instanceof ReadAnswers right
        && left.facts == right.facts;
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @SuppressWarnings("unchecked") // The condition's facts are of the object that is judged.
  private static <T> Fact<Object, T> asked(Fact<?, T> fact) {
    return (Fact<Object, T>) fact;
  }

  @SuppressWarnings("unchecked") // The part is one of the object that is judged.
  private static Function<Object, ? extends @Nullable Object> from(LiftedCondition<?, ?> lifted) {
    return (Function<Object, ? extends @Nullable Object>) lifted.from();
  }
}
