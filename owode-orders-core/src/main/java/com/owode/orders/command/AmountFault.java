package com.owode.orders.command;

/**
 * A fault that only shows when amounts are seen together.
 *
 * @param line the index of the line, or {@link #NO_LINE}
 * @param property what of the line, or of the draft where there is no line
 * @param code what kind of fault
 * @param sentence subject, fact and remedy
 */
record AmountFault(int line, String property, String code, String sentence) {

  static final int NO_LINE = -1;

  boolean isOfALine() {
    return line != NO_LINE;
  }

  DraftFault toFault() {
    return new DraftFault(
        isOfALine() ? DraftFaults.linePath(line, property) : property, code, sentence);
  }
}
