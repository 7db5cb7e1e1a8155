package com.owode.orders.testkit.sim;

import java.io.PrintStream;

/** What the command line says. */
final class SimulationCommand {

  private static final PrintStream OUT = System.out;

  private SimulationCommand() {}

  static void run(String[] args) {
    Simulation simulation = Simulation.of(Wiring.owode());
    if (args.length == 1) {
      print(simulation.play(Schedule.parse(args[0])));
    } else if (args.length == 2) {
      print(simulation, Long.parseLong(args[0]), Long.parseLong(args[1]));
    } else {
      OUT.println("give a first seed and how many schedules, or one line in quotes to play");
    }
  }

  private static void print(Outcome outcome) {
    outcome.trace().forEach(OUT::println);
    OUT.println(outcome.isSound() ? "all holds" : outcome.violations().toString());
  }

  private static void print(Simulation simulation, long seed, long runs) {
    int threads = Runtime.getRuntime().availableProcessors();
    long begun = System.nanoTime();
    Tally tally = simulation.runs(seed, runs, threads);
    long millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
    OUT.println("seeds " + seed + " to " + (seed + runs - 1) + ": " + tally);
    OUT.println(
        millis
            + " ms on "
            + threads
            + " threads: "
            + runs * 1_000 / millis
            + " schedules a second");
    simulation.failures(tally).forEach(failure -> OUT.println("\n" + failure));
  }
}
