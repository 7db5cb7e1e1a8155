package com.owode.orders.rule;

import org.jspecify.annotations.Nullable;

/**
 * Where a condition gets the answers of its facts from: a facts object, what was recorded of one,
 * or what could still become of one.
 */
interface Answers {

  /** The answer, null where there is none; throws where reading it failed. */
  <T> @Nullable T answer(Fact<?, T> fact);

  /** The answers about a part; those of a part that cannot be reached are missing, or fail. */
  Answers part(LiftedCondition<?, ?> lifted);
}
