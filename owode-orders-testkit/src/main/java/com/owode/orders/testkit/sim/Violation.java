package com.owode.orders.testkit.sim;

/**
 * Something that must hold, and did not.
 *
 * @param invariant what
 * @param details what was found instead, in ids and figures
 */
public record Violation(Invariant invariant, String details) {

  /** Whether another one is of the same mistake, as far as one can see. */
  boolean isAlike(Violation other) {
    return invariant == other.invariant
        && (invariant != Invariant.NOTHING_THROWS || kind().equals(other.kind()));
  }

  /** Of what was thrown, its class. */
  private String kind() {
    int end = details.indexOf(':');
    return end < 0 ? details : details.substring(0, end);
  }

  @Override
  public String toString() {
    return invariant.text() + " does not hold: " + details;
  }
}
