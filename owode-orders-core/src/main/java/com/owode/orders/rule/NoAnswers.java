package com.owode.orders.rule;

import org.jspecify.annotations.Nullable;

/** The answers about a part that is not there, or that could not be reached. */
enum NoAnswers implements Answers {
  MISSING,
  FAILED;

  @Override
  public <T> @Nullable T answer(Fact<?, T> fact) {
    if (this == FAILED) {
      throw new IllegalStateException("the part of fact " + fact.name() + " cannot be reached");
    }
    return null;
  }

  @Override
  public Answers part(LiftedCondition<?, ?> lifted) {
    return this;
  }
}
