package com.owode.orders.testkit.sim;

import com.owode.orders.payment.CaptureAt;
import com.owode.orders.policy.OrderPolicies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A marketplace that is struck by faults: buyers, a seller, support, a bank, a courier, and two
 * processes on one store, interleaved on one thread. Each schedule is determined by its line, and
 * each line of a seed by the seed, on every JDK.
 *
 * <pre>{@code
 * Simulation simulation = Simulation.of(Wiring.owode());
 * Outcome outcome = simulation.run(42);
 * Tally tally = simulation.runs(1, 10_000, 2);
 * }</pre>
 */
public final class Simulation {

  private final Wiring wiring;
  private final Set<Invariant> ignored;
  private final Map<CaptureAt, OrderPolicies> policies = new EnumMap<>(CaptureAt.class);

  private Simulation(Wiring wiring, Set<Invariant> ignored) {
    this.wiring = wiring;
    this.ignored = ignored;
    for (CaptureAt when : CaptureAt.values()) {
      policies.put(
          when,
          wiring.policies.toBuilder(wiring.policies.version() + "-" + policies.size())
              .payment(wiring.policies.payment().toBuilder().captureAt(when).build())
              .build());
    }
  }

  /**
   * {@return a simulation of processes that are made of this}
   *
   * @param wiring a team's own, or ours
   */
  public static Simulation of(Wiring wiring) {
    return new Simulation(wiring, Set.of());
  }

  /** One that does not look at an invariant: to see what else would have found a mistake. */
  Simulation without(Invariant invariant) {
    return new Simulation(wiring, Set.of(invariant));
  }

  /**
   * {@return the schedule of a seed}
   *
   * @param seed any number
   */
  public static Schedule schedule(long seed) {
    return ScheduleMaker.of(seed);
  }

  /** {@return the guide's lifecycles, without any fault} */
  public static List<Schedule> lifecycles() {
    return Lifecycles.ALL;
  }

  /**
   * {@return what came of the schedule of a seed, with a trace}
   *
   * @param seed any number
   */
  public Outcome run(long seed) {
    return play(schedule(seed));
  }

  /**
   * {@return what came of a schedule, with a trace}
   *
   * @param schedule the schedule, such as one that a failure has printed
   */
  public Outcome play(Schedule schedule) {
    return play(schedule, true);
  }

  private Outcome play(Schedule schedule, boolean isTraced) {
    return play(schedule, isTraced, (point, what, strike, underWay) -> {});
  }

  Outcome play(Schedule schedule, boolean isTraced, Witness witness) {
    return run(schedule, isTraced, witness).play();
  }

  private Run run(Schedule schedule, boolean isTraced, Witness witness) {
    return new Run(
        schedule,
        wiring,
        Objects.requireNonNull(policies.get(schedule.scene().captureAt())),
        ignored,
        isTraced,
        witness);
  }

  /** Whether processes remember nothing between steps. */
  boolean isForgetful() {
    return wiring.isForgetful;
  }

  /** Whether all holds in the schedule of a seed. */
  boolean isSound(long seed) {
    return play(schedule(seed), false).isSound();
  }

  /** What does not hold in a schedule. */
  List<Violation> violations(Schedule schedule) {
    return play(schedule, false).violations();
  }

  /** Plays a schedule before a witness, until its last step. */
  void watch(Schedule schedule, Witness witness) {
    run(schedule, false, witness).playSteps();
  }

  /** The calls that a schedule makes until its last step. */
  CallLog calls(Schedule schedule) {
    CallLog calls = new CallLog();
    watch(schedule, calls);
    return calls;
  }

  /**
   * {@return what came of the schedules of many seeds}
   *
   * @param first the first seed
   * @param count how many, 0 or more; the seeds follow each other
   * @param threads on how many threads, 1 or more
   */
  public Tally runs(long first, long count, int threads) {
    return all(
        count,
        threads,
        (place, own) -> {
          long seed = first + place;
          own.add(Optional.of(seed), play(schedule(seed), false, own.struck()::struck));
        });
  }

  /**
   * {@return what came of every placement of up to two faults on a lifecycle: of every kind that
   * can strike at a call, at every call until the last step; the second one strikes the same call
   * as the first or a later one, retries of what the first one has hindered included}
   *
   * <p>When the wiring is {@linkplain Wiring.Builder#forgetful forgetful}, what goes on alike is
   * played once: a schedule ends where, with no fault left to come, exactly the same was done to
   * the world as in one that is played to its end.
   *
   * @param lifecycle a schedule without faults
   * @param threads on how many threads, 1 or more
   */
  public Tally exhaust(Schedule lifecycle, int threads) {
    Placements placements = Placements.of(lifecycle, this);
    return all(placements.parts(), threads, placements::play);
  }

  /** A part of a work: into a tally of its thread. */
  private interface Part {

    void play(long place, Tally own);
  }

  private Tally all(long count, int threads, Part part) {
    AtomicLong next = new AtomicLong();
    AtomicReference<Throwable> failed = new AtomicReference<>();
    List<Tally> tallies = new ArrayList<>();
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Tally own = new Tally();
      tallies.add(own);
      Thread thread =
          new Thread(
              () -> {
                for (long place = next.getAndIncrement();
                    place < count && failed.get() == null;
                    place = next.getAndIncrement()) {
                  part.play(place, own);
                }
              },
              "simulation-" + i);
      thread.setUncaughtExceptionHandler((where, why) -> failed.set(why));
      workers.add(thread);
      thread.start();
    }
    workers.forEach(Simulation::join);
    if (failed.get() != null) {
      throw new IllegalStateException("the simulation itself has failed", failed.get());
    }
    Tally whole = new Tally();
    tallies.forEach(whole::addAll);
    return whole;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the simulation was interrupted", interrupted);
    }
  }

  /**
   * {@return the failures of a tally, each shrunk to the shortest schedule that fails in the same
   * way; the first five at most}
   *
   * @param tally what came of many schedules
   */
  public List<Failure> failures(Tally tally) {
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < tally.unsound().size(); i++) {
      failures.add(failure(tally.seedsOfUnsound().get(i), tally.unsound().get(i).schedule()));
    }
    return failures;
  }

  /**
   * {@return a failure, shrunk to the shortest schedule that fails in the same way}
   *
   * @param seed the seed of the schedule, if it came of one
   * @param failing a schedule in which something does not hold
   * @throws IllegalArgumentException when all holds in it
   */
  public Failure failure(Optional<Long> seed, Schedule failing) {
    Outcome outcome = play(failing, false);
    if (outcome.isSound()) {
      throw new IllegalArgumentException("all holds in " + failing + "; there is no failure");
    }
    Invariant broken = outcome.violations().get(0).invariant();
    Schedule shrunk = Shrinking.of(failing, shorter -> breaks(shorter, broken));
    Outcome again = play(shrunk);
    return new Failure(seed, failing, shrunk, again.violations(), again.trace());
  }

  private boolean breaks(Schedule schedule, Invariant invariant) {
    return play(schedule, false).violations().stream()
        .anyMatch(violation -> violation.invariant() == invariant);
  }

  /**
   * Runs schedules of seeds that follow each other, on as many threads as there are processors, and
   * prints the figures, the time, and each failure with its line.
   *
   * @param args the first seed and how many schedules; or one line, which is played and its trace
   *     printed; or {@code exhaustive} and names of {@linkplain #exhaust lifecycles}, all without
   *     one
   */
  public static void main(String[] args) {
    SimulationCommand.run(args);
  }
}
