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

  private static final String NOT_AGAIN =
      "played again, all holds: something of the wiring does not always do the same";

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

  Run run(Schedule schedule, boolean isTraced, Witness witness) {
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
   * @throws IllegalArgumentException when there are fewer
   */
  public Tally runs(long first, long count, int threads) {
    atLeast(0, "count of schedules", count);
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
   * @throws IllegalArgumentException when it has faults, or there is no thread
   */
  public Tally exhaust(Schedule lifecycle, int threads) {
    if (!lifecycle.faults().faults().isEmpty()) {
      throw new IllegalArgumentException(
          "lifecycle "
              + lifecycle
              + " has faults already; take them out, every placement of them is played");
    }
    Placements placements = Placements.of(lifecycle, this);
    return all(placements.parts(), threads, placements::play);
  }

  /** A part of a work: into a tally of its thread. */
  private interface Part {

    void play(long place, Tally own);
  }

  private static void atLeast(long least, String what, long given) {
    if (given < least) {
      throw new IllegalArgumentException(what + " is " + given + "; give " + least + " or more");
    }
  }

  private Tally all(long count, int threads, Part part) {
    atLeast(1, "number of threads", threads);
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
                  playOrFail(part, place, own, failed);
                }
              },
              "simulation-" + i);
      workers.add(thread);
      thread.start();
    }
    workers.forEach(Simulation::join);
    if (failed.get() != null) {
      throw new IllegalStateException(
          "the simulation itself has failed: " + failed.get().getMessage(), failed.get());
    }
    Tally whole = new Tally();
    tallies.forEach(whole::addAll);
    return whole;
  }

  /** What the simulation itself throws names what was played. */
  private static void playOrFail(
      Part part, long place, Tally own, AtomicReference<Throwable> failed) {
    try {
      part.play(place, own);
    } catch (RuntimeException | Error thrown) {
      failed.compareAndSet(
          null, new IllegalStateException("schedule " + place + " of those asked for", thrown));
    }
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
      failures.add(failure(tally.seedsOfUnsound().get(i), tally.unsound().get(i)));
    }
    return failures;
  }

  /** What does not fail when it is played again, is told as it was found. */
  private Failure failure(Optional<Long> seed, Outcome found) {
    Schedule failing = found.schedule();
    return play(failing, false).isSound()
        ? new Failure(seed, failing, failing, found.violations(), List.of(NOT_AGAIN))
        : failure(seed, failing);
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
    Violation broken = outcome.violations().get(0);
    Schedule shrunk = Shrinking.of(failing, shorter -> breaks(shorter, broken));
    Outcome again = play(shrunk);
    return new Failure(seed, failing, shrunk, again.violations(), again.trace());
  }

  private boolean breaks(Schedule schedule, Violation broken) {
    return play(schedule, false).violations().stream().anyMatch(broken::isAlike);
  }

  /**
   * Does what a command line says, on as many threads as there are processors, and prints the
   * figures, the time, and each failure with its line. A team that has parts of its own calls it
   * from a {@code main} of its own, so that its lines are played with them.
   *
   * @param args the first seed and how many schedules; or one line, which is played and its trace
   *     printed; or {@code exhaustive} and names of {@linkplain #exhaust lifecycles}, all without
   *     one; or {@code reachable}, for the list of cells that can be reached
   * @return the status to exit with: 0 when all held, 1 when something did not, 2 when the line
   *     cannot be read
   */
  public int command(String... args) {
    return new SimulationCommand(this).run(List.of(args));
  }

  /**
   * Does what a command line says with what ships with the library, and exits with 1 when something
   * did not hold that must.
   *
   * @param args see {@link #command}
   */
  public static void main(String[] args) {
    int status = of(Wiring.owode()).command(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
