package com.owode.orders.message;

import java.util.List;

/** What a text from outside becomes before it is printed: one line, visible, balanced. */
final class SafeText {

  static final int FIRST_STRONG_ISOLATE = 0x2068;
  static final int POP_ISOLATE = 0x2069;
  private static final int REPLACEMENT = 0xFFFD;
  private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

  private SafeText() {}

  /**
   * One line of text: line breaks and tabs become a space; control characters, bidi embeddings and
   * noncharacters go; lone surrogates become U+FFFD; no space at either end.
   */
  static String oneLine(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isBreak(c)) {
        gap = true;
      } else if (!isDropped(c)) {
        if (gap && out.length() > 0 && out.charAt(out.length() - 1) != ' ' && c != ' ') {
          out.append(' ');
        }
        gap = false;
        out.appendCodePoint(isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return out.toString().strip();
  }

  static boolean isVisible(String raw) {
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (!isBreak(c) && !isDropped(c) && shows(isSurrogate(c) ? REPLACEMENT : c)) {
        return true;
      }
    }
    return false;
  }

  static boolean anyIsVisible(List<String> raw) {
    for (int i = 0; i < raw.size(); i++) {
      if (isVisible(raw.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Characters that end a line or a field, somewhere. */
  static boolean isBreak(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || c == 0x0B
        || c == 0x0C
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  static boolean isDropped(int c) {
    return Character.isISOControl(c)
        || isBidiControl(c)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean shows(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.FORMAT, Character.CONTROL -> false;
      default -> BLANK_LETTERS.indexOf(c) < 0 && !Graphemes.extend(c);
    };
  }

  /** Isolated where it runs against the direction of the text around it, untouched otherwise. */
  static String isolated(String line, boolean rightToLeft) {
    if (!turns(line, rightToLeft)) {
      return line;
    }
    return new StringBuilder()
        .appendCodePoint(FIRST_STRONG_ISOLATE)
        .append(line)
        .appendCodePoint(POP_ISOLATE)
        .toString();
  }

  private static boolean turns(String line, boolean rightToLeft) {
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (rightToLeft ? isLeft(c) : isRight(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeft(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRight(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  static String html(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
