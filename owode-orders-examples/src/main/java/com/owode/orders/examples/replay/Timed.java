package com.owode.orders.examples.replay;

import java.io.IOException;

/**
 * A replay and how long it took: reading, parsing, deciding, appending and all effects.
 *
 * @param replay the replay
 * @param nanos how long it took
 */
record Timed(Replay replay, long nanos) {

  private static final long SECOND = 1_000_000_000L;

  static Timed run(History history, Faults faults, Progress progress) throws IOException {
    Replay replay = new Replay();
    long start = System.nanoTime();
    history.each(replay::play, faults, progress);
    return new Timed(replay, System.nanoTime() - start);
  }

  /** Entries a second. */
  long rate() {
    return Math.round(replay.tally().all() * (double) SECOND / Math.max(1, nanos));
  }

  long millis() {
    return nanos / (SECOND / 1_000);
  }
}
