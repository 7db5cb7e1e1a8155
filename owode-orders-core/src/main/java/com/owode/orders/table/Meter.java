package com.owode.orders.table;

/** Counts the steps of an analysis. No single question gets more than a quarter of what is left. */
final class Meter {

  private long left;
  private long leftOfQuestion;

  Meter(Budget budget) {
    this.left = budget.steps();
  }

  /** Begins a question that may use all that is left: one whose cost is known and small. */
  void beginCheap() {
    leftOfQuestion = left;
  }

  /** Begins a question that might never end. */
  void beginHard() {
    leftOfQuestion = (left + 3) / 4;
  }

  /** Pays for some steps; false if they cannot be paid for. */
  boolean pay(long steps) {
    if (steps > leftOfQuestion) {
      leftOfQuestion = 0;
      return false;
    }
    left -= steps;
    leftOfQuestion -= steps;
    return true;
  }
}
