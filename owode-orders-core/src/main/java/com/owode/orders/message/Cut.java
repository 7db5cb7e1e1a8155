package com.owode.orders.message;

import java.util.function.Predicate;

/**
 * Cuts a whole text that does not fit: between characters, never inside a link, isolates closed.
 */
final class Cut {

  private static final String LINK = "https://";

  private Cut() {}

  static String to(String text, String mark, Predicate<String> fits) {
    if (fits.test(text)) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits.test(cut(text, middle, mark))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(text, low, mark);
  }

  private static String cut(String text, int limit, String mark) {
    String kept = text.substring(0, beforeLink(text, Graphemes.cut(text, limit))).stripTrailing();
    long open = kept.codePoints().filter(c -> c == SafeText.FIRST_STRONG_ISOLATE).count();
    long closed = kept.codePoints().filter(c -> c == SafeText.POP_ISOLATE).count();
    return kept
        + Character.toString(SafeText.POP_ISOLATE).repeat((int) Math.max(0, open - closed))
        + mark;
  }

  /** Half a link leads somewhere else: it goes as a whole. */
  private static int beforeLink(String text, int cut) {
    int link = text.lastIndexOf(LINK, cut);
    boolean inside =
        link >= 0
            && cut < text.length()
            && !Character.isWhitespace(text.charAt(cut))
            && text.substring(link, cut).chars().noneMatch(Character::isWhitespace);
    return inside ? link : cut;
  }
}
