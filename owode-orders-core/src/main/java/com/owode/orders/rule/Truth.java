package com.owode.orders.rule;

/**
 * Kleene's three truth values as numbers, so that "and" is the minimum, "or" the maximum and "not"
 * the sign: judging allocates nothing and looks nothing up.
 */
final class Truth {

  static final int BROKEN = -1;
  static final int UNKNOWN = 0;
  static final int HOLDS = 1;

  private Truth() {}

  static int of(boolean holds) {
    return holds ? HOLDS : BROKEN;
  }

  static Verdict verdict(int truth) {
    return truth == HOLDS ? Verdict.HOLDS : truth == BROKEN ? Verdict.BROKEN : Verdict.NOT_JUDGED;
  }

  /** Unknown, unless the failure is the machine's own. */
  static int unknownBecause(Throwable failure) {
    if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    return UNKNOWN;
  }
}
