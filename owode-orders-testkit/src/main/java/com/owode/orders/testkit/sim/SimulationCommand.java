package com.owode.orders.testkit.sim;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** What the command line says. */
final class SimulationCommand {

  private static final int ALL_HOLDS = 0;
  private static final int BROKEN = 1;
  private static final int UNREADABLE = 2;
  private static final PrintStream OUT = System.out;
  private static final long BLOCK = 500_000;
  private static final String EXHAUSTIVE = "exhaustive";
  private static final String REACHABLE = "reachable";
  private static final List<String> NAMES = Lifecycles.BY_NAME.keySet().stream().sorted().toList();

  private final Simulation simulation;
  private int status = ALL_HOLDS;

  SimulationCommand(Simulation simulation) {
    this.simulation = simulation;
  }

  /** The status to exit with. */
  int run(List<String> args) {
    try {
      obey(args);
    } catch (IllegalArgumentException unreadable) {
      OUT.println(unreadable.getMessage());
      status = UNREADABLE;
    }
    return status;
  }

  private void obey(List<String> args) {
    if (!args.isEmpty() && args.get(0).equals(EXHAUSTIVE)) {
      exhaust(args.subList(1, args.size()));
    } else if (args.equals(List.of(REACHABLE))) {
      OUT.print(DirectedSearch.with(simulation).all().text());
    } else if (args.size() == 1) {
      play(Schedule.parse(args.get(0)));
    } else if (args.size() == 2) {
      seeds(number("first seed", args.get(0)), number("count of schedules", args.get(1)));
    } else {
      throw new IllegalArgumentException(
          "give a first seed and how many schedules; or one line in quotes to play; or "
              + EXHAUSTIVE
              + " and names of lifecycles in quotes, all without one; or "
              + REACHABLE
              + " for the list of cells. Lifecycles are "
              + NAMES);
    }
  }

  private static long number(String what, String given) {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          what + " is \"" + given + "\"; give a whole number, such as 1", none);
    }
  }

  private void exhaust(List<String> names) {
    if (!Lifecycles.BY_NAME.keySet().containsAll(names)) {
      throw new IllegalArgumentException(
          "the lifecycles given are " + names + "; there are " + NAMES);
    }
    for (String name : names.isEmpty() ? NAMES : names) {
      Schedule lifecycle = Objects.requireNonNull(Lifecycles.BY_NAME.get(name));
      failures(timed(name, threads -> simulation.exhaust(lifecycle, threads)));
    }
  }

  private void play(Schedule schedule) {
    Outcome outcome = simulation.play(schedule);
    outcome.trace().forEach(OUT::println);
    OUT.println(outcome.isSound() ? "all holds" : outcome.violations().toString());
    status = outcome.isSound() ? status : BROKEN;
  }

  private void seeds(long first, long count) {
    if (count < 1) {
      throw new IllegalArgumentException("count of schedules is " + count + "; give 1 or more");
    }
    timed(
        "seeds " + first + " to " + (first + count - 1),
        threads -> inBlocks(first, count, threads));
  }

  /** A long run tells on its way how it goes, so that it says something if it is cut off. */
  private Tally inBlocks(long first, long count, int threads) {
    Tally whole = new Tally();
    while (whole.schedules() < count) {
      long next = first + whole.schedules();
      Tally block = simulation.runs(next, Math.min(BLOCK, count - whole.schedules()), threads);
      whole.addAll(block);
      if (whole.schedules() < count) {
        OUT.println("so far " + whole);
      }
      failures(block);
    }
    return whole;
  }

  private void failures(Tally tally) {
    for (Failure failure : simulation.failures(tally)) {
      OUT.println("\n" + failure);
      status = BROKEN;
    }
  }

  private static Tally timed(String what, IntFunction<Tally> work) {
    int threads = Runtime.getRuntime().availableProcessors();
    long begun = System.nanoTime();
    Tally tally = work.apply(threads);
    long millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
    OUT.println(what + ": " + tally);
    OUT.println(
        millis
            + " ms on "
            + threads
            + " threads: "
            + tally.schedules() * 1_000 / millis
            + " schedules a second");
    return tally;
  }
}
