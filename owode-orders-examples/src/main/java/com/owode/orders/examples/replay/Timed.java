package com.owode.orders.examples.replay;

import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A replay and how long it took: reading, parsing, deciding, appending and all effects.
 *
 * @param replay the replay
 * @param nanos how long it took
 */
record Timed(Replay replay, long nanos) {

  private static final long SECOND = 1_000_000_000L;
  private static final long STARTING_UP = 15 * SECOND;
  private static final int MOST_RUNS = 60;

  static Timed run(History history, OrderPolicies policies, Faults faults, Progress progress)
      throws IOException {
    Replay replay = new Replay(policies);
    long start = System.nanoTime();
    history.each(replay::play, faults, progress);
    return new Timed(replay, System.nanoTime() - start);
  }

  /**
   * Replays the file again and again, each time in an empty shop, while the machine still learns to
   * run it; the median of the later half of the runs is what counts, since a single run may be
   * disturbed by others.
   */
  static Timed afterStartUp(History history, OrderPolicies policies) throws IOException {
    List<Timed> runs = new ArrayList<>();
    long start = System.nanoTime();
    do {
      runs.add(run(history, policies, Faults.untold(), Progress.none()));
    } while (runs.size() < MOST_RUNS && System.nanoTime() - start < STARTING_UP);
    List<Timed> later = new ArrayList<>(runs.subList(runs.size() / 2, runs.size()));
    later.sort(Comparator.comparingLong(Timed::nanos));
    return later.get(later.size() / 2);
  }

  /** Entries a second. */
  long rate() {
    return Math.round(replay.tally().all() * (double) SECOND / Math.max(1, nanos));
  }

  long millis() {
    return nanos / (SECOND / 1_000);
  }
}
