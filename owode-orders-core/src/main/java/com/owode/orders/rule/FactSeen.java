package com.owode.orders.rule;

/**
 * A fact as a rule saw it.
 *
 * @param name the name of the fact ("seller's age" for a fact of a part)
 * @param type the type of the answer
 * @param state whether there was an answer
 * @param value the answer as text without any locale ({@code NGN 700000.00}, ISO 8601 for dates and
 *     times, the canonical form of a set); empty unless the state is KNOWN, and where it was masked
 * @param changeable whether who is judged could still change it
 * @param sensitive whether it must not be shown
 */
public record FactSeen(
    String name, FactType type, State state, String value, boolean changeable, boolean sensitive) {

  /** Whether a fact had an answer. */
  public enum State {
    /** It had. */
    KNOWN,
    /** There is none. */
    MISSING,
    /** Reading it failed. */
    FAILED,
    /** A condition in Java code asked for it without having declared it, and was refused. */
    UNDECLARED
  }

  /**
   * This fact without its answer where it is sensitive.
   *
   * @return a copy, or this fact where it is not sensitive
   */
  public FactSeen masked() {
    return sensitive ? new FactSeen(name, type, state, "", changeable, true) : this;
  }

  /**
   * Name, state and value; the value of a sensitive fact is left out.
   *
   * @return for example {@code amount KNOWN NGN 700000.00}
   */
  @Override
  public String toString() {
    return name + " " + state + (sensitive || value.isEmpty() ? "" : " " + value);
  }
}
