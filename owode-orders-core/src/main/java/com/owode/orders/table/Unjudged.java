package com.owode.orders.table;

import com.owode.orders.rule.Fact;

/**
 * A column that could not be judged.
 *
 * @param column the column
 * @param reason why
 * @param <F> the facts object
 */
public record Unjudged<F>(Fact<F, ?> column, Reason reason) {

  /** Why a column could not be judged. */
  public enum Reason {
    /** The fact has no answer, or reading it failed. */
    UNREADABLE,
    /** The answer is none of the column's allowed values, or in another currency. */
    NOT_ALLOWED
  }

  /**
   * The name of the fact.
   *
   * @return for example {@code amount}
   */
  @Override
  public String toString() {
    return column.name();
  }
}
