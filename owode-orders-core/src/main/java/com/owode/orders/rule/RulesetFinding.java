package com.owode.orders.rule;

import java.util.List;

/**
 * Something about the rules of a set that is allowed and can hardly be meant.
 *
 * @param kind what it is
 * @param rules the codes of the rules that it is about, in the order of the set
 */
public record RulesetFinding(Kind kind, List<String> rules) {

  /** What can be found. */
  public enum Kind {
    /** Whatever the facts are, the rule does not apply. */
    NEVER_APPLIES,
    /** Whenever the rule applies, it is broken. */
    NEVER_HOLDS,
    /** Whenever the rule applies, it holds: it stops nothing. */
    NEVER_BROKEN,
    /** Each of the rules can hold, and whatever the facts are, they do not all. */
    CONTRADICTION,
    /** The budget did not suffice, or Java code hides its boundaries. */
    UNDECIDED
  }

  /**
   * Copies the list.
   *
   * @param kind what it is
   * @param rules the codes of the rules that it is about
   */
  public RulesetFinding {
    rules = List.copyOf(rules);
  }

  /**
   * Kind and rules.
   *
   * @return for example {@code CONTRADICTION of [payout.least, payout.most]}
   */
  @Override
  public String toString() {
    return kind + " of " + rules;
  }
}
