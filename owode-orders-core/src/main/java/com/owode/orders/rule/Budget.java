package com.owode.orders.rule;

/** How many more times a rule may be judged again. */
final class Budget {

  private int left;

  Budget(int budget) {
    if (budget < 1) {
      throw new IllegalArgumentException(
          "budget of a search is " + budget + "; it must be 1 or more");
    }
    this.left = budget;
  }

  /** False when there is nothing left. */
  boolean spend() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  boolean isSpent() {
    return left == 0;
  }
}
