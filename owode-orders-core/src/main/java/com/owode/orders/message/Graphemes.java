package com.owode.orders.message;

/**
 * Where a text may be cut: never inside a character as people see it. Written out here, because the
 * answer of the JDK's own iterators differs between its versions.
 */
final class Graphemes {

  private static final int JOINER = 0x200D;

  private Graphemes() {}

  /** The largest cut at or before the limit that tears no character apart. */
  static int cut(String text, int limit) {
    int cut = Math.min(limit, text.length());
    while (cut > 0 && cut < text.length() && tears(text, cut)) {
      cut--;
    }
    return cut;
  }

  /** At most {@code limit} chars of the text, the mark included if something had to go. */
  static String shorten(String text, int limit, String mark) {
    if (text.length() <= limit) {
      return text;
    }
    return text.substring(0, cut(text, Math.max(0, limit - mark.length()))).stripTrailing() + mark;
  }

  private static boolean tears(String text, int cut) {
    if (Character.isLowSurrogate(text.charAt(cut))
        && Character.isHighSurrogate(text.charAt(cut - 1))) {
      return true;
    }
    int after = text.codePointAt(cut);
    int before = text.codePointBefore(cut);
    return extend(after)
        || after == JOINER
        || before == JOINER
        || (before == '\r' && after == '\n')
        || (isFlag(before) && isFlag(after) && flagsBefore(text, cut) % 2 == 1);
  }

  /** Combining marks, variation selectors, skin tones, tags: they belong to what precedes them. */
  static boolean extend(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default ->
          (c >= 0xFE00 && c <= 0xFE0F)
              || (c >= 0x1F3FB && c <= 0x1F3FF)
              || (c >= 0xE0020 && c <= 0xE007F);
    };
  }

  private static boolean isFlag(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static int flagsBefore(String text, int cut) {
    int flags = 0;
    for (int i = cut; i > 0 && isFlag(text.codePointBefore(i)); i -= 2) {
      flags++;
    }
    return flags;
  }
}
