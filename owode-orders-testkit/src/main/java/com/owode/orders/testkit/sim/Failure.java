package com.owode.orders.testkit.sim;

import java.util.List;
import java.util.Optional;

/**
 * A schedule in which something did not hold that must, with the shortest one that was found to
 * fail in the same way.
 *
 * @param seed the seed of the schedule; empty when it came of no seed
 * @param original the schedule
 * @param shrunk the shortest one that was found
 * @param violations what did not hold in the shortest one
 * @param trace what happened in the shortest one
 */
public record Failure(
    Optional<Long> seed,
    Schedule original,
    Schedule shrunk,
    List<Violation> violations,
    List<String> trace) {

  /**
   * Copies the lists.
   *
   * @param seed the seed of the schedule; empty when it came of no seed
   * @param original the schedule
   * @param shrunk the shortest one that was found
   * @param violations what did not hold in the shortest one
   * @param trace what happened in the shortest one
   */
  public Failure {
    violations = List.copyOf(violations);
    trace = List.copyOf(trace);
  }

  /** {@return seed, what did not hold, the line to play again, and what happens in it} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    seed.ifPresent(from -> text.append("seed ").append(from).append(": "));
    violations.forEach(violation -> text.append(violation).append('\n'));
    text.append("play again: ").append(shrunk).append('\n');
    trace.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.append("found as: ").append(original).toString();
  }
}
