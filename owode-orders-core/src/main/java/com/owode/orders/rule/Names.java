package com.owode.orders.rule;

/**
 * The forms of what is permanent: codes, names and versions. Read by hand: every record of a
 * refusal holds a code for each rule, and patterns took a third of the time of making one.
 */
final class Names {

  private static final int LONGEST = 64;

  private Names() {}

  static String code(String code) {
    if (!isName(code) || code.indexOf('.') < 0) {
      throw new IllegalArgumentException(
          "rule code \""
              + code
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like refund.within-window");
    }
    return code;
  }

  static String obligation(String code) {
    if (!isName(code) || code.indexOf('.') < 0) {
      throw new IllegalArgumentException(
          "obligation code \""
              + code
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like payout.tell-seller");
    }
    return code;
  }

  static String ruleset(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "ruleset name \""
              + name
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and dots");
    }
    return name;
  }

  static String version(String version) {
    if (!isVersion(version)) {
      throw new IllegalArgumentException(
          "version \""
              + version
              + "\" is malformed; use at most 64 letters, digits, dots, hyphens and underscores");
    }
    return version;
  }

  /** Words of lower-case letters, digits and hyphens with dots between them; first a letter. */
  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isLower(text.charAt(0))) {
      return false;
    }
    boolean begins = false;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isInWord = isLower(c) || isDigit(c) || (c == '-' && !begins);
      if (!isInWord && (c != '.' || begins)) {
        return false;
      }
      begins = c == '.';
    }
    return !begins;
  }

  private static boolean isVersion(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAlphanumeric = isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
      if (!isAlphanumeric && (i == 0 || (c != '.' && c != '_' && c != '-'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
