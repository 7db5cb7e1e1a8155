package com.owode.orders.desk;

import com.owode.orders.effect.EffectId;
import java.time.Duration;
import java.time.Instant;

/**
 * When an effect is tried again: twice as long after each try, up to a longest wait, less up to
 * half of it. How much less follows from the effect's id, so that many effects that failed together
 * do not come back together, and a test sees the same times each run.
 */
record Backoff(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 30;
  private static final int PARTS = 1 << 10;

  Instant after(Instant now, EffectId effect, int attempt) {
    int doublings = Math.min(attempt - 1, MOST_DOUBLINGS);
    Duration grown = first.multipliedBy(1L << doublings);
    Duration whole = grown.compareTo(longest) < 0 ? grown : longest;
    long parts = 2L * PARTS - spread(effect + "#" + attempt);
    return now.plus(whole.multipliedBy(parts).dividedBy(2L * PARTS));
  }

  /**
   * 0 to 1023, evenly: the hash of a text is the same in every JVM, but its low bits are not even.
   */
  private static int spread(String text) {
    int mixed = text.hashCode() * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & (PARTS - 1);
  }
}
