package com.owode.orders.shipping;

/**
 * A carrier's own code as a {@link Scan} can keep it: something, not too long, and nothing in it
 * that breaks a line, a log or an encoding.
 */
final class RawCode {

  private static final int LONGEST = 100;
  private static final int LONGEST_OF_TWO = 49;
  private static final String NOTHING = "(none)";
  private static final char REPLACEMENT = '\uFFFD';

  private RawCode() {}

  static String of(String code) {
    return cut(cleaned(code), LONGEST);
  }

  /** Both, with a slash between them; each is cut only where both together are too long. */
  static String of(String code, String detail) {
    String first = cleaned(code);
    String second = cleaned(detail);
    return first.length() + 1 + second.length() <= LONGEST
        ? first + "/" + second
        : cut(first, LONGEST_OF_TWO) + "/" + cut(second, LONGEST_OF_TWO);
  }

  private static String cleaned(String code) {
    String bare = code.strip();
    if (bare.isEmpty()) {
      return NOTHING;
    }
    // A little more than is kept: what is cut off need not be looked at.
    int looked = Math.min(bare.length(), LONGEST + 1);
    StringBuilder clean = new StringBuilder(looked);
    for (int i = 0; i < looked; i++) {
      char c = bare.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < bare.length()
          && Character.isLowSurrogate(bare.charAt(i + 1))) {
        clean.append(c).append(bare.charAt(++i));
      } else {
        clean.append(isUnsafe(c) ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  /** Never between the two halves of a character. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.FORMAT;
  }
}
