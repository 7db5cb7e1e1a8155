package com.owode.orders.shipping;

import com.owode.orders.guard.Faults;
import com.owode.orders.guard.Guard;

/** How codes of carriers are checked and compared. */
final class Codes {

  private static final int LONGEST = 100;

  private Codes() {}

  /** The letters A to Z in lower case, and no space around: alike in every language. */
  static String folded(String code) {
    String bare = code.strip();
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return folded.toString();
  }

  static void checkName(String name, Faults faults) {
    faults.attempt(() -> Guard.identifier("name of a tracking vocabulary", name));
  }

  /** Whether a host's code can be one; else there is one fault more. The code is not repeated. */
  static boolean isFit(String subject, String code, Faults faults) {
    boolean isPrintable = RawCode.of(code).equals(code.strip());
    boolean isFit = !code.isBlank() && code.length() <= LONGEST && isPrintable;
    faults.unless(
        isFit,
        subject + " is blank, too long or not printable",
        "write 1 to " + LONGEST + " printable characters");
    return isFit;
  }
}
