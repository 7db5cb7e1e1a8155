package com.owode.orders.table;

/**
 * How much an analysis may cost. It is counted in steps, not in time, so that the same table and
 * budget give the same analysis everywhere.
 *
 * @param steps how often a row may be held against a part of the input space; some millions take a
 *     second
 */
public record Budget(long steps) {

  private static final long STANDARD = 20_000_000;

  /**
   * Checks the steps.
   *
   * @param steps the steps
   * @throws IllegalArgumentException if there are none
   */
  public Budget {
    if (steps < 1) {
      throw new IllegalArgumentException("budget is " + steps + " steps; it must be 1 or more");
    }
  }

  /**
   * Enough for tables of 1,000 rows and 8 columns as people write them; some seconds at most.
   *
   * @return the budget
   */
  public static Budget standard() {
    return new Budget(STANDARD);
  }

  /**
   * A budget.
   *
   * @param steps the steps, at least one
   * @return the budget
   * @throws IllegalArgumentException if there are none
   */
  public static Budget ofSteps(long steps) {
    return new Budget(steps);
  }
}
