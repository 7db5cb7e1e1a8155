package com.owode.orders.rule;

import java.util.Set;
import java.util.TreeSet;

/** A text as the canonical form quotes it, read back; and where it ends. */
record QuotedText(String value, int end) {

  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  static QuotedText at(String text, int begin) {
    if (begin >= text.length() || text.charAt(begin) != '"') {
      throw malformed(begin);
    }
    StringBuilder value = new StringBuilder();
    int i = begin + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      char c = text.charAt(i++);
      if (c != '\\') {
        value.append(c);
      } else if (text.startsWith("u", i) && i + HEX_DIGITS < text.length()) {
        value.append(unicode(text, i + 1));
        i += 1 + HEX_DIGITS;
      } else if (i < text.length()) {
        value.append(text.charAt(i++));
      }
    }
    if (i >= text.length()) {
      throw malformed(begin);
    }
    return new QuotedText(value.toString(), i + 1);
  }

  /** A set of texts: {@code {"a","b"}}. */
  static Set<String> set(String text) {
    Set<String> values = new TreeSet<>();
    int i = 1;
    while (i < text.length() - 1) {
      QuotedText element = at(text, i);
      values.add(element.value);
      i = element.end + 1;
    }
    return values;
  }

  private static char unicode(String text, int begin) {
    try {
      return (char) Integer.parseInt(text.substring(begin, begin + HEX_DIGITS), HEX);
    } catch (NumberFormatException e) {
      throw malformed(begin);
    }
  }

  private static IllegalArgumentException malformed(int at) {
    return new IllegalArgumentException(
        "text of a judgement is malformed at character " + at + "; expected a quoted text");
  }
}
