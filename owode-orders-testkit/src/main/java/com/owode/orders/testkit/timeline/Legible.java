package com.owode.orders.testkit.timeline;

/**
 * Makes text from outside legible: what is invisible, moves the writing or cannot be encoded
 * becomes visible as its number. The ranges are written out, because what a JDK knows of Unicode
 * differs from one to the next and the story must not.
 */
final class Legible {

  /** First and last code point of each range that is not shown as it is, ascending. */
  private static final int[] UNFIT = {
    0x0000, 0x001F, // C0 controls, line ends included
    0x007F, 0x009F, // DEL and C1 controls
    0x00AD, 0x00AD, // soft hyphen
    0x0600, 0x0605, // Arabic number signs
    0x061C, 0x061C, // Arabic letter mark
    0x06DD, 0x06DD,
    0x070F, 0x070F,
    0x0890, 0x0891,
    0x08E2, 0x08E2,
    0x115F, 0x1160, // Hangul fillers
    0x17B4, 0x17B5,
    0x180B, 0x180F,
    0x2000, 0x200B, // spaces that look like others, or like none
    0x200E, 0x200F, // marks of direction; the joiners before them are letters of some scripts
    0x2028, 0x202F, // line ends, bidi embeddings and overrides
    0x205F, 0x206F, // bidi isolates and invisible operators
    0x2800, 0x2800, // empty braille
    0x3164, 0x3164,
    0xD800, 0xDFFF, // surrogates that are alone: the others have been read as pairs
    0xE000, 0xF8FF, // private use
    0xFDD0, 0xFDEF, // no characters
    0xFEFF, 0xFEFF, // byte order mark
    0xFFA0, 0xFFA0,
    0xFFF0, 0xFFFF, // interlinear marks, replacement characters, no characters
    0x110BD, 0x110BD,
    0x110CD, 0x110CD,
    0x13430, 0x1345F,
    0x1BCA0, 0x1BCA3,
    0x1D173, 0x1D17A,
    0xE0000, 0x10FFFF, // tags, private use, no characters
  };

  private Legible() {}

  /** The text; each code point that is unfit as {@code \\u{202E}}, a backslash doubled. */
  static String of(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(legible, point));
    return legible.toString();
  }

  private static void append(StringBuilder legible, int point) {
    if (point == '\\') {
      legible.append("\\\\");
    } else if (isUnfit(point)) {
      legible.append("\\u{").append(hex(point)).append('}');
    } else {
      legible.appendCodePoint(point);
    }
  }

  private static String hex(int point) {
    String digits = Integer.toHexString(point);
    StringBuilder upper = new StringBuilder("0".repeat(Math.max(0, 4 - digits.length())));
    digits.chars().forEach(one -> upper.append((char) (one >= 'a' ? one - 'a' + 'A' : one)));
    return upper.toString();
  }

  private static boolean isUnfit(int point) {
    for (int range = 0; range < UNFIT.length; range += 2) {
      if (point >= UNFIT[range] && point <= UNFIT[range + 1]) {
        return true;
      }
    }
    return isNoCharacter(point);
  }

  private static boolean isNoCharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE;
  }
}
