package com.owode.orders.testkit.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text to a number of columns. Counts on the safe side: what may be two columns wide on a
 * terminal counts two, and a mark that takes none counts one.
 */
final class Columns {

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int point) {
    boolean isWide = point >= 0x1100 && !(point >= 0x1E00 && point < 0x2300);
    return isWide ? 2 : 1;
  }

  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** Lines no wider than this, broken between words where there are any. */
  static List<String> broken(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (width(rest) > columns) {
      int cut = cut(rest, columns);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Where to cut: after the last space that fits, else in the middle of a word. */
  private static int cut(String text, int columns) {
    int used = 0;
    int at = 0;
    int afterSpace = 0;
    while (true) {
      int point = text.codePointAt(at);
      if (point == ' ') {
        afterSpace = at;
      }
      used += width(point);
      if (used > columns) {
        return afterSpace > 0 ? afterSpace : at;
      }
      at += Character.charCount(point);
    }
  }
}
