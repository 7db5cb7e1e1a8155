package com.owode.orders.testkit.sim;

/**
 * Something that must hold, and did not.
 *
 * @param invariant what
 * @param details what was found instead, in ids and figures
 */
public record Violation(Invariant invariant, String details) {

  @Override
  public String toString() {
    return invariant.text() + " does not hold: " + details;
  }
}
