package com.owode.orders.rule;

/** What a rule says about some facts. */
public enum Verdict {

  /** The condition is fulfilled. */
  HOLDS(0b00),

  /** The condition is not fulfilled. */
  BROKEN(0b01),

  /** The rule says nothing about these facts. */
  NOT_APPLICABLE(0b10),

  /** A fact that the answer depends on is missing, or reading it failed. Never a pass. */
  NOT_JUDGED(0b11);

  private static final Verdict[] BY_BITS = {HOLDS, BROKEN, NOT_APPLICABLE, NOT_JUDGED};

  private final int bits;

  Verdict(int bits) {
    this.bits = bits;
  }

  /** Two bits; the lower one says that the rule does not let pass. */
  int bits() {
    return bits;
  }

  /** The verdict of two bits. */
  static Verdict ofBits(long bits) {
    return BY_BITS[(int) bits];
  }
}
