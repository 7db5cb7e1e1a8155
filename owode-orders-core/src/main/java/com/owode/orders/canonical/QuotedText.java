package com.owode.orders.canonical;

import java.util.Set;
import java.util.TreeSet;

/**
 * A text as the canonical form quotes it, read back.
 *
 * @param value the text
 * @param end the place after its closing quote
 */
public record QuotedText(String value, int end) {

  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  /**
   * Reads a quoted text.
   *
   * @param text a canonical text
   * @param begin the place of the opening quote
   * @return the text and where it ends
   * @throws IllegalArgumentException if there is no quoted text at this place
   */
  public static QuotedText at(String text, int begin) {
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

  /**
   * Reads a set of texts.
   *
   * @param text the whole set: {@code {"a","b"}}
   * @return the texts in their natural order
   * @throws IllegalArgumentException if it is not a set of quoted texts
   */
  public static Set<String> set(String text) {
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
