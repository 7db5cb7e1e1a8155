package com.owode.orders.testkit.fake;

import com.owode.orders.command.OrderReport;
import com.owode.orders.port.NotSentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Counts the calls of ports and store, and lets go wrong what its script says. All fakes of a shop
 * share one. Safe for use by several threads; which of them makes the first call is theirs to say.
 */
public final class FaultInjector {

  /** Somebody who sees every call. */
  public interface Watcher {

    /**
     * A call is about to be made.
     *
     * @param point which
     * @param number the how-manieth since the script was played
     * @param what what it is about: the effect, the append, the report, or what else it is given
     * @param strike what will go wrong
     */
    void called(FaultPoint point, int number, Object what, Strike strike);

    /**
     * A call was done, whether or not its caller will know.
     *
     * @param point which
     * @param strike what has gone wrong, or will after it
     * @param what what it is about
     * @param answer what it has brought
     */
    default void done(FaultPoint point, Strike strike, Object what, Object answer) {}

    /**
     * A port is about to tell by itself: the call is a {@link FaultPoint#WEBHOOK}.
     *
     * @param report what it will tell, if nothing goes wrong
     */
    default void delivering(OrderReport report) {}
  }

  private final TestClock clock;
  private final Map<FaultPoint, Integer> counts = new EnumMap<>(FaultPoint.class);
  private final List<Fault> fired = new ArrayList<>();
  private final List<Strike> strikes = new ArrayList<>();
  private final AtomicBoolean isMeanwhile = new AtomicBoolean();
  private FaultScript script = FaultScript.none();
  private volatile Watcher watcher = FaultInjector::nobodyWatches;
  private volatile Runnable meanwhile = FaultInjector::nobodyWorks;

  private FaultInjector(TestClock clock) {
    this.clock = clock;
  }

  /**
   * {@return one by which nothing goes wrong yet}
   *
   * @param clock the clock that faults of time move
   */
  public static FaultInjector with(TestClock clock) {
    return new FaultInjector(clock);
  }

  /**
   * Lets go wrong from now on what a script says, and nothing else. Calls are counted anew.
   *
   * @param next the script
   */
  public synchronized void play(FaultScript next) {
    script = next;
    counts.clear();
  }

  /** Lets nothing go wrong from now on. */
  public synchronized void stop() {
    script = FaultScript.none();
  }

  /**
   * Says what another process does while one stands still; without, there is no other.
   *
   * @param work what it does, on the thread of the one that stands still
   */
  public synchronized void meanwhile(Runnable work) {
    meanwhile = work;
  }

  /**
   * Has somebody see every call from now on.
   *
   * @param sees who
   */
  public synchronized void watch(Watcher sees) {
    watcher = sees;
  }

  /**
   * {@return the faults that have struck, in the order in which they did; also {@linkplain #inVain
   * in vain}}
   */
  public synchronized List<Fault> fired() {
    return List.copyOf(fired);
  }

  /**
   * {@return the faults that have struck a call and changed nothing: a port remembers what it has
   * answered under a key, and a fault of the answer comes too late}
   */
  public synchronized List<Fault> inVain() {
    List<Fault> inVain = new ArrayList<>();
    for (Strike strike : strikes) {
      for (Fault fault : strike.faults()) {
        if (!strike.isHeeded(fault)) {
          inVain.add(fault);
        }
      }
    }
    return List.copyOf(inVain);
  }

  /**
   * {@return how many calls there were since the script was played}
   *
   * @param point of which kind
   */
  public synchronized int count(FaultPoint point) {
    return counts.getOrDefault(point, 0);
  }

  synchronized void delivering(OrderReport report) {
    watcher.delivering(report);
  }

  /**
   * Makes a call, and lets go wrong what is to go wrong with it.
   *
   * @param point which call
   * @param what what it is about, for those who watch
   * @param call does it; faults of the answer are its own to heed
   * @param <T> the type of the answer
   * @return the answer
   * @throws NotSentException when the script says that nothing is sent
   * @throws TimedOutException when the script says that no answer comes
   * @throws Crash when the script says that the process dies
   */
  public <T> T at(FaultPoint point, Object what, Function<Strike, T> call) {
    Strike strike = begin(point, what);
    if (strike.faults().isEmpty()) {
      return done(point, what, strike, call);
    }
    String where = point.word() + "#" + strike.faults().get(0).number();
    before(strike, where);
    T answer = done(point, what, strike, call);
    after(strike, where);
    return answer;
  }

  private <T> T done(FaultPoint point, Object what, Strike strike, Function<Strike, T> call) {
    T answer = call.apply(strike);
    watcher.done(point, strike, what, answer);
    return answer;
  }

  private static void nobodyWorks() {}

  private static void nobodyWatches(FaultPoint point, int number, Object what, Strike strike) {}

  private synchronized Strike begin(FaultPoint point, Object what) {
    int number = counts.merge(point, 1, Integer::sum);
    Strike strike = strike(point, number);
    if (strike.isStriking()) {
      fired.addAll(strike.faults());
      strikes.add(strike);
    }
    watcher.called(point, number, what, strike);
    return strike;
  }

  private Strike strike(FaultPoint point, int number) {
    List<Fault> faults = script.faults();
    List<Fault> found = List.of();
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      if (fault.number() == number && fault.point() == point) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(fault);
      }
    }
    return found.isEmpty() ? Strike.NONE : new Strike(found);
  }

  private void before(Strike strike, String where) {
    if (strike.has(FaultKind.JUMP)) {
      clock.jump(strike.by(FaultKind.JUMP));
    }
    if (strike.has(FaultKind.STALL)) {
      standStill(strike.by(FaultKind.STALL));
    }
    if (strike.has(FaultKind.MEANWHILE)) {
      standStill(Duration.ZERO);
    }
    if (strike.has(FaultKind.CRASH_BEFORE)) {
      throw new Crash(where);
    }
    if (strike.has(FaultKind.NOT_SENT)) {
      throw new NotSentException("the script says that " + where + " is not sent");
    }
    if (strike.has(FaultKind.TIMEOUT) || strike.has(FaultKind.FAIL)) {
      throw new TimedOutException(where);
    }
  }

  private void after(Strike strike, String where) {
    if (strike.has(FaultKind.STALL_AFTER)) {
      standStill(strike.by(FaultKind.STALL_AFTER));
    }
    if (strike.has(FaultKind.CRASH_AFTER)) {
      throw new Crash(where);
    }
    if (strike.has(FaultKind.TIMEOUT_AFTER_SUCCESS) || strike.has(FaultKind.REPLY_LOST)) {
      throw new TimedOutException(where);
    }
  }

  /** The other process does not stand still for a third, nor for two at once. */
  private void standStill(Duration time) {
    clock.standStill(time);
    if (isMeanwhile.compareAndSet(false, true)) {
      try {
        meanwhile.run();
      } finally {
        isMeanwhile.set(false);
      }
    }
  }
}
