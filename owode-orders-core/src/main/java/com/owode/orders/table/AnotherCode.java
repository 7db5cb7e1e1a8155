package com.owode.orders.table;

/**
 * In a {@link Witness}, a code that no cell of the column names: open codes have no end, but only
 * the host can make one.
 */
public enum AnotherCode {
  /** Any code that the column does not name. */
  THAN_ALL_NAMED;

  /**
   * In words.
   *
   * @return {@code another code}
   */
  @Override
  public String toString() {
    return "another code";
  }
}
