package com.owode.orders.testkit.sim;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** What the command line says. */
final class SimulationCommand {

  private static final PrintStream OUT = System.out;
  private static final long BLOCK = 500_000;
  private static final String EXHAUSTIVE = "exhaustive";
  private static final String REACHABLE = "reachable";
  private static final List<String> NAMES = Lifecycles.BY_NAME.keySet().stream().sorted().toList();

  private SimulationCommand() {}

  static void run(String[] args) {
    Simulation simulation = Simulation.of(Wiring.owode());
    if (args.length > 0 && args[0].equals(EXHAUSTIVE)) {
      exhaust(simulation, List.of(args).subList(1, args.length));
    } else if (args.length == 1 && args[0].equals(REACHABLE)) {
      OUT.print(DirectedSearch.with(simulation).all().text());
    } else if (args.length == 1) {
      print(simulation.play(Schedule.parse(args[0])));
    } else if (args.length == 2) {
      print(simulation, Long.parseLong(args[0]), Long.parseLong(args[1]));
    } else {
      OUT.println(
          "give a first seed and how many schedules; or one line in quotes to play; or "
              + EXHAUSTIVE
              + " and names of lifecycles in quotes, all without one; or "
              + REACHABLE
              + " for the list of cells. Lifecycles are "
              + NAMES);
    }
  }

  private static void exhaust(Simulation simulation, List<String> names) {
    if (!Lifecycles.BY_NAME.keySet().containsAll(names)) {
      OUT.println("there are the lifecycles " + NAMES);
      return;
    }
    for (String name : names.isEmpty() ? NAMES : names) {
      Schedule lifecycle = Objects.requireNonNull(Lifecycles.BY_NAME.get(name));
      timed(name, simulation, threads -> simulation.exhaust(lifecycle, threads));
    }
  }

  private static void print(Outcome outcome) {
    outcome.trace().forEach(OUT::println);
    OUT.println(outcome.isSound() ? "all holds" : outcome.violations().toString());
  }

  private static void print(Simulation simulation, long seed, long runs) {
    timed(
        "seeds " + seed + " to " + (seed + runs - 1),
        simulation,
        threads -> inBlocks(simulation, seed, runs, threads));
  }

  /** A long run tells on its way how it goes, so that it says something if it is cut off. */
  private static Tally inBlocks(Simulation simulation, long seed, long runs, int threads) {
    Tally whole = new Tally();
    while (whole.schedules() < runs) {
      long first = seed + whole.schedules();
      Tally block = simulation.runs(first, Math.min(BLOCK, runs - whole.schedules()), threads);
      whole.addAll(block);
      if (whole.schedules() < runs) {
        OUT.println("so far " + whole);
        simulation.failures(block).forEach(failure -> OUT.println("\n" + failure));
      }
    }
    return whole;
  }

  private static void timed(String what, Simulation simulation, IntFunction<Tally> work) {
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
    simulation.failures(tally).forEach(failure -> OUT.println("\n" + failure));
  }
}
