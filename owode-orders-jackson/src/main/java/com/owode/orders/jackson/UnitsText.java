package com.owode.orders.jackson;

import com.owode.orders.model.Units;
import java.util.ArrayList;
import java.util.List;

/** Units as text: {@code line:first-last} or {@code line:unit}, parted by commas. */
final class UnitsText {

  private static final int MOST_DIGITS = 10;

  private UnitsText() {}

  static Units parse(String text) {
    if (text.isEmpty()) {
      return Units.none();
    }
    List<Units.Range> ranges = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      ranges.add(range(text, from, to));
      from = to + 1;
    }
    return Units.of(ranges);
  }

  private static Units.Range range(String text, int from, int to) {
    int colon = digits(text, from, to);
    int dash = digits(text, colon + 1, to);
    int last = dash < to ? dash + 1 : colon + 1;
    if (!isNumber(from, colon)
        || !isNumber(colon + 1, dash)
        || text.charAt(colon) != ':'
        || (dash < to && text.charAt(dash) != '-')
        || !isNumber(last, to)
        || digits(text, last, to) < to) {
      throw new IllegalArgumentException(
          "units "
              + Faults.shown(text.substring(from, to))
              + " are malformed; write line:first-last such as 1:1-3");
    }
    return new Units.Range(
        number(text, from, colon), number(text, colon + 1, dash), number(text, last, to));
  }

  /** Where the digits that begin here end. */
  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static boolean isNumber(int from, int to) {
    return to > from && to - from <= MOST_DIGITS;
  }

  /** Numbers beyond an int are the largest, which no range takes. */
  private static int number(String text, int from, int to) {
    return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(text, from, to, 10));
  }
}
