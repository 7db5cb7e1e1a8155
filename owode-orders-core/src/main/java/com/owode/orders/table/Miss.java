package com.owode.orders.table;

import com.owode.orders.rule.Fact;

/**
 * A row that does not match.
 *
 * @param row the row
 * @param column the first column whose cell does not accept the answer; if there is none, the first
 *     that could not be judged
 * @param judged false if the column could not be judged
 * @param <F> the facts object
 */
public record Miss<F>(Row<F> row, Fact<F, ?> column, boolean judged) {

  /**
   * The row and the column that keeps it from matching.
   *
   * @return for example {@code small: amount is not "at most NGN 5000.00"}
   */
  @Override
  public String toString() {
    return row
        + ": "
        + column.name()
        + (judged ? " is not " : " could not be judged by ")
        + "\""
        + row.cell(column)
        + "\"";
  }
}
