package com.owode.orders.message;

/**
 * What a text may be before its values are in it.
 *
 * @param longest the most chars
 * @param oneLine whether line breaks are refused
 * @param type how it will be shown
 */
record TextLimits(int longest, boolean oneLine, ContentType type) {

  void check(String source, TextFaults faults) {
    if (!SafeText.isVisible(source)) {
      faults.add(0, "the text is blank; write one");
    }
    if (source.length() > longest) {
      faults.add(
          longest,
          "the text is "
              + source.length()
              + " characters long; at most "
              + longest
              + " are allowed");
    }
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      if (SafeText.isSurrogate(c) || (!isLineBreak(c) && isControl(c)) || (oneLine && c == '\n')) {
        faults.add(i, "character U+" + hex(c) + " is not allowed here; remove it");
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isLineBreak(int c) {
    return c == '\n';
  }

  private static boolean isControl(int c) {
    return SafeText.isBreak(c) || SafeText.isDropped(c);
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits.toUpperCase(java.util.Locale.ROOT);
  }
}
