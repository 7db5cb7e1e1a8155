package com.owode.orders.testkit.sim;

/** The median of many small numbers. */
final class Median {

  private static final int MOST = 1_000;

  private final long[] counts = new long[MOST + 1];
  private long all;

  /** Numbers of a thousand and more are taken for a thousand. */
  void add(int number) {
    counts[Math.min(number, MOST)]++;
    all++;
  }

  void addAll(Median other) {
    for (int i = 0; i <= MOST; i++) {
      counts[i] += other.counts[i];
    }
    all += other.all;
  }

  /** The lower one of two; 0 of none. */
  int value() {
    long seen = 0;
    for (int number = 0; number < MOST; number++) {
      seen += counts[number];
      if (seen * 2 >= all) {
        return number;
      }
    }
    return MOST;
  }
}
