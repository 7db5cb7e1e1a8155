package com.owode.orders.examples.replay;

import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Optional;

/** The command {@code replay}. */
public final class ReplayCommand {

  private static final int MALFORMED = 2;

  private final PrintStream out;
  private final PrintStream err;

  /**
   * A command that prints here.
   *
   * @param out what came of it
   * @param err malformed lines, each with its number and the reason
   */
  public ReplayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * {@return the exit code: 0, or 2 when an argument, a file, a line of one or the policy is
   * malformed}
   *
   * @param args what follows the word {@code replay}
   */
  public int run(String... args) {
    try {
      return run(Options.parse(args));
    } catch (LineFault fault) {
      err.print(LineFault.oneLine(fault) + "\n");
    } catch (IOException unreadable) {
      err.print("a file cannot be used: " + LineFault.oneLine(unreadable) + "\n");
    }
    return MALFORMED;
  }

  private int run(Options options) throws IOException {
    options.requireFiles();
    Optional<OrderPolicies> policies = PolicyFile.read(options.policy(), err);
    return policies.isEmpty() ? MALFORMED : run(options, policies.get());
  }

  private int run(Options options, OrderPolicies policies) throws IOException {
    Faults faults = new Faults(err);
    History history = new History(options.history());
    Report report = new Report(out);
    Timed first =
        Timed.run(history, policies, faults, Progress.of(err, Files.size(options.history())));
    report.tell(first.replay());
    Optional<Comparison> comparison = comparison(options, first.replay(), faults);
    comparison.ifPresent(report::tell);
    if (options.result().isPresent()) {
      ResultFile.write(options.result().get(), first.replay(), comparison);
    }
    report.tell(first, Timed.afterStartUp(history, policies));
    variations(options, history, first.replay(), report);
    return faults.count() == 0 ? 0 : MALFORMED;
  }

  private static Optional<Comparison> comparison(Options options, Replay replay, Faults faults)
      throws IOException {
    if (options.key().isEmpty()) {
      return Optional.empty();
    }
    try (InputStream csv = Files.newInputStream(options.key().get())) {
      return Optional.of(Comparison.of(replay, Key.read(csv, faults)));
    }
  }

  private static void variations(Options options, History history, Replay base, Report report)
      throws IOException {
    if (options.twice()) {
      report.tell("Every entry sent twice", Variations.twice(history, base));
    }
    if (options.swap()) {
      report.tell("Adjacent entries of a purchase swapped", Variations.swapped(history, base));
    }
  }
}
