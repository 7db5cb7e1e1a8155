package com.owode.orders.rule;

/**
 * Something that must be done once a rule has come to a verdict ("tell the seller when the limit is
 * broken"). The engine names it; doing it is the caller's.
 *
 * @param on the verdict that makes it due
 * @param code the permanent code of what must be done: lower-case, dotted, at most 64 characters
 */
public record Obligation(Verdict on, String code) {

  /**
   * Checks the code.
   *
   * @param on the verdict that makes it due
   * @param code the permanent code of what must be done
   * @throws IllegalArgumentException if the code is malformed
   */
  public Obligation {
    Names.obligation(code);
  }

  /**
   * Verdict and code.
   *
   * @return for example {@code payout.tell-seller on BROKEN}
   */
  @Override
  public String toString() {
    return code + " on " + on;
  }
}
