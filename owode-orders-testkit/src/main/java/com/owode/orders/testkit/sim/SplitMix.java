package com.owode.orders.testkit.sim;

import java.util.List;

/**
 * Random numbers that a seed determines, alike on every JDK: SplitMix64 of Steele, Lea and Flood,
 * "Fast splittable pseudorandom number generators" (OOPSLA 2014), with its fixed golden gamma. A
 * choice below a bound is the high 32 bits times the bound, shifted down; its bias, less than one
 * in a million for the bounds used here, is accepted. Not for use by several threads.
 */
final class SplitMix {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix(long seed) {
    this.state = seed;
  }

  long next() {
    state += GOLDEN_GAMMA;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Others, which fall the same whatever becomes of these. */
  SplitMix split() {
    return new SplitMix(next());
  }

  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  boolean onceIn(int times) {
    return below(times) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
