package com.owode.orders.table;

/**
 * What a table says when several rows match, with the meaning of DMN 1.5 (OMG formal/24-01-01),
 * "Hit policy": 8.2.10 in its table of contents, 8.2.11 in its text, and 10.3.2.10.
 *
 * <p>By the same section an aggregation is for tables with one output. In every policy a table of
 * which no row matches says nothing: {@link Decided.Outcome#NO_ROW}.
 */
public enum HitPolicy {
  /** At most one row matches; two are a fault of the table, {@link Decided.Outcome#NOT_UNIQUE}. */
  UNIQUE,
  /** The first row that matches, in the order of the table. */
  FIRST,
  /**
   * The row whose outputs rank highest: by the first output that has priorities, then by the next.
   * The order of the rows means nothing: rows of one rank that say different things in outputs
   * without priorities are a fault of the table, {@link Decided.Outcome#ROWS_DISAGREE}.
   */
  PRIORITY,
  /** All rows that match say the same; else it is {@link Decided.Outcome#ROWS_DISAGREE}. */
  ANY,
  /** The outputs of all rows that match, in the order of the table. */
  COLLECT,
  /** The sum of the outputs of all rows that match. */
  COLLECT_SUM,
  /** The smallest output of all rows that match. */
  COLLECT_MIN,
  /** The greatest output of all rows that match. */
  COLLECT_MAX,
  /** The number of the outputs of all rows that match, equal ones included. */
  COLLECT_COUNT;

  /** Whether the row that comes first in the order of this policy speaks for all. */
  boolean isOrdered() {
    return this == FIRST || this == PRIORITY;
  }

  /** Whether the outputs of one column are made into one value. */
  boolean isAggregation() {
    return compareTo(COLLECT) > 0;
  }

  /**
   * Whether one row speaks, and not all that match.
   *
   * @return false for the policies that collect
   */
  public boolean isSingleHit() {
    return compareTo(COLLECT) < 0;
  }
}
