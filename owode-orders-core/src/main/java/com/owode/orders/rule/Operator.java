package com.owode.orders.rule;

/** How a {@link Comparison} compares. */
public enum Operator {
  /** Equal to the operand. */
  IS(0b010),
  /** Not equal to the operand. */
  IS_NOT(0b101),
  /** Greater than the operand, or equal to it. */
  AT_LEAST(0b110),
  /** Less than the operand, or equal to it. */
  AT_MOST(0b011),
  /** Greater than the operand. */
  MORE_THAN(0b100),
  /** Less than the operand. */
  LESS_THAN(0b001),
  /** Equal to one of the operands. */
  IS_ONE_OF(0),
  /** A set that contains at least one of the operands. */
  CONTAINS_ANY_OF(0);

  private final int signs;

  Operator(int signs) {
    this.signs = signs;
  }

  /** One bit for each outcome of a comparison that this operator accepts: less, equal, greater. */
  int signs() {
    return signs;
  }
}
