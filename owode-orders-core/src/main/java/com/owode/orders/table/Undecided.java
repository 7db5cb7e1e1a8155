package com.owode.orders.table;

import java.util.List;

/**
 * A question that the budget of an analysis did not allow to decide: it may be true or not.
 *
 * @param question what was asked
 * @param rows the ids of the rows of which it was asked; empty if of the table
 */
public record Undecided(Finding.Kind question, List<String> rows) {

  /**
   * Copies the list.
   *
   * @param question what was asked
   * @param rows the ids of the rows
   */
  public Undecided {
    rows = List.copyOf(rows);
  }

  /**
   * Question and rows.
   *
   * @return for example {@code UNDECIDED: MASKED of [small]}
   */
  @Override
  public String toString() {
    return "UNDECIDED: " + question + (rows.isEmpty() ? "" : " of " + rows);
  }
}
