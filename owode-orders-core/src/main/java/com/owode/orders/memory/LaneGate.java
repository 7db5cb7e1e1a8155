package com.owode.orders.memory;

import com.owode.orders.port.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Whether and how fast the effects of one kind may be claimed. */
final class LaneGate {

  private static final Duration MADE_UP_FOR = Duration.ofSeconds(1);

  private volatile boolean isPaused;
  private volatile Optional<Rate> rate = Optional.empty();
  private Instant next = Instant.MIN;

  boolean isPaused() {
    return isPaused;
  }

  Optional<Rate> rate() {
    return rate;
  }

  void pause(boolean paused) {
    isPaused = paused;
  }

  /** What was unused before is not made up for: the rate begins now. */
  synchronized void throttle(Optional<Rate> most, Instant at) {
    rate = most;
    next = at;
  }

  /** Claims as many as may pass now; without a rate, nobody waits for anybody. */
  <T> List<T> pass(Instant now, int limit, IntFunction<List<T>> claiming) {
    if (isPaused) {
      return List.of();
    }
    Optional<Rate> most = rate;
    return most.isEmpty()
        ? claiming.apply(limit)
        : passEvenly(most.get().interval(), now, limit, claiming);
  }

  private synchronized <T> List<T> passEvenly(
      Duration interval, Instant now, int limit, IntFunction<List<T>> claiming) {
    Instant from = begin(interval, now);
    int room = 0;
    for (Instant at = from; room < limit && !at.isAfter(now); at = at.plus(interval)) {
      room++;
    }
    List<T> claimed = room == 0 ? List.of() : claiming.apply(room);
    next = from.plus(interval.multipliedBy(claimed.size()));
    return claimed;
  }

  /**
   * When the next one may pass. A clock that was set back must not close the gate for as long: no
   * more than an interval is ever waited.
   */
  private Instant begin(Duration interval, Instant now) {
    Instant unused = now.minus(MADE_UP_FOR);
    Instant longest = now.plus(interval);
    if (next.isBefore(unused)) {
      return unused;
    }
    return next.isAfter(longest) ? longest : next;
  }
}
