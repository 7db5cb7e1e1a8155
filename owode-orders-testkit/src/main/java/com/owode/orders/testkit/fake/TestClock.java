package com.owode.orders.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that goes when it is told to, and does on the way what is due: synchronous, on the thread
 * that tells it, so that a test never waits. It goes forward only; a fault in the clock itself is a
 * {@link #jump}.
 */
public final class TestClock implements InstantSource {

  /** Two hooks that make work for each other at one moment end here. */
  private static final int MOST_AT_ONCE = 10_000;

  /** Something that happens by itself when its time has come. */
  public interface Hook {

    /** {@return when something is due next; empty when nothing is} */
    Optional<Instant> nextDue();

    /**
     * Does what is due.
     *
     * @param now the time that it has become
     */
    void fire(Instant now);
  }

  private final List<Hook> hooks = new CopyOnWriteArrayList<>();
  private volatile Instant now;
  private volatile Duration set = Duration.ZERO;

  private TestClock(Instant begin) {
    this.now = begin;
  }

  /**
   * {@return a clock that stands at a time}
   *
   * @param begin the time
   */
  public static TestClock at(Instant begin) {
    return new TestClock(begin);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /**
   * Has something happen by itself from now on.
   *
   * @param hook what; asked in the order in which hooks came, of those that are due at one time
   */
  public void hook(Hook hook) {
    hooks.add(hook);
  }

  /**
   * Lets time pass, and does what becomes due, each at its time.
   *
   * @param time how long, nothing or more
   * @throws IllegalArgumentException when it is negative
   */
  public void pass(Duration time) {
    passTo(now.plus(time));
  }

  /**
   * Lets time pass until then, and does what becomes due, each at its time. What throws leaves the
   * clock where it was due.
   *
   * @param then until when, now or later
   * @throws IllegalArgumentException when it is earlier
   * @throws IllegalStateException when what is due never ends
   */
  public void passTo(Instant then) {
    if (then.isBefore(now)) {
      throw new IllegalArgumentException(
          "the clock is at " + now + " and would go back to " + then + "; use jump to set it back");
    }
    int atOnce = 0;
    for (Hook first = first(then); first != null; first = first(then)) {
      Instant due = first.nextDue().orElse(now);
      atOnce = due.isAfter(now) ? 0 : atOnce + 1;
      if (atOnce > MOST_AT_ONCE) {
        throw new IllegalStateException("what is due at " + now + " never ends");
      }
      now = due.isAfter(now) ? due : now;
      first.fire(now);
    }
    now = then.isAfter(now) ? then : now;
  }

  /** {@return when something is due next by itself; empty when nothing is} */
  public Optional<Instant> nextDue() {
    return hooks.stream().flatMap(hook -> hook.nextDue().stream()).min(Instant::compareTo);
  }

  /**
   * Sets the clock, as a fault of the machine does: no time passes, and nothing is done on the way.
   *
   * @param time how far, negative to set it back
   */
  public synchronized void jump(Duration time) {
    now = now.plus(time);
    set = set.plus(time);
  }

  /** Lets time pass in which nobody does anything: what becomes due waits. */
  synchronized void standStill(Duration time) {
    now = now.plus(time);
  }

  /** {@return the time that it would be had the clock never jumped: that of others} */
  public Instant trueTime() {
    return now.minus(set);
  }

  /** The earliest that is due until then; among equals the one that came first. */
  private @org.jspecify.annotations.Nullable Hook first(Instant then) {
    Hook first = null;
    Instant earliest = then;
    for (Hook hook : hooks) {
      Optional<Instant> due = hook.nextDue();
      if (due.isPresent()
          && (first == null ? !due.get().isAfter(then) : due.get().isBefore(earliest))) {
        first = hook;
        earliest = due.get();
      }
    }
    return first;
  }

  /** {@return the time that it is} */
  @Override
  public String toString() {
    return "clock at " + now;
  }
}
