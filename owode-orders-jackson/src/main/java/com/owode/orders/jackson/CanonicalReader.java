package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document that is written just as this library writes it: without spaces, with every field
 * in its place, without escapes. It knows no faults. Whatever is otherwise it leaves to the {@link
 * Tree}, which finds out whether the document is faulty or only written by another hand.
 */
final class CanonicalReader {

  /** What {@link #whole()} gives for what is no whole number; that number itself is rare enough. */
  static final long NO_NUMBER = Long.MIN_VALUE;

  private static final int LONGEST_NAME = 100;

  /** So many digits always fit a {@code long}. */
  private static final int MOST_DIGITS = 18;

  /** How many codecs' last strings are kept; a power of two. */
  private static final int SLOTS = 64;

  private static final char UNREADABLE = '\uFFFD';
  private static final byte[] TAGGED = "{\"type\":".getBytes(ISO_8859_1);
  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private final byte[] bytes;
  private final int end;
  private final int longestText;
  private int at;
  private int levelsLeft;
  private int decimals;
  private final @Nullable Recent[] recent = new Recent[SLOTS];

  private CanonicalReader(byte[] bytes, int from, int end, ReadLimits limits) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.longestText = limits.text();
    this.levelsLeft = limits.depth();
  }

  /** Whether no name and no number of ours is longer than allowed. */
  static boolean suits(ReadLimits limits) {
    return limits.text() >= LONGEST_NAME && limits.number() > MOST_DIGITS;
  }

  /** The value of a document; null when it has to be read as a tree. */
  static <T> @Nullable T read(Codec<T> codec, byte[] bytes, int from, int end, ReadLimits limits) {
    CanonicalReader reader = new CanonicalReader(bytes, from, end, limits);
    try {
      T value = codec.readCanonical(reader);
      return reader.isAtEnd() ? value : null;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
      return null;
    }
  }

  private boolean isAtEnd() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at == end;
  }

  /** Passes the begin of an object or an array. */
  boolean opens(char bracket) {
    return levelsLeft-- > 0 && passes(bracket);
  }

  /** Passes the end of an object or an array. */
  boolean closes(char bracket) {
    levelsLeft++;
    return passes(bracket);
  }

  boolean stands(char expected) {
    return at < end && bytes[at] == expected;
  }

  /** Passes a byte; stays when it is another. */
  boolean passes(char expected) {
    if (at < end && bytes[at] == expected) {
      at++;
      return true;
    }
    return false;
  }

  /** Passes these bytes; stays when they are others. */
  boolean passes(byte[] expected) {
    if (end - at >= expected.length
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length)) {
      at += expected.length;
      return true;
    }
    return false;
  }

  /** Passes the name of a field, and before it the comma that parts it from the last. */
  boolean passesField(boolean first, byte[] name) {
    int begin = at;
    if ((first || passes(',')) && passes(name)) {
      return true;
    }
    at = begin;
    return false;
  }

  boolean passesNull() {
    return passes(NULL);
  }

  /** A string; null when it is none, or one with escapes or bytes that are no characters. */
  @Nullable String text() {
    if (!passes('"')) {
      return null;
    }
    int from = at;
    boolean ascii = true;
    for (int i = from; i < end; i++) {
      byte b = bytes[i];
      if (b == '"') {
        at = i + 1;
        return text(from, i, ascii);
      }
      if (b < ' ') {
        if (b >= 0) {
          return null;
        }
        ascii = false;
      } else if (b == '\\') {
        return null;
      }
    }
    return null;
  }

  private @Nullable String text(int from, int to, boolean ascii) {
    if (to - from > longestText) {
      return null;
    }
    if (ascii) {
      return new String(bytes, from, to - from, ISO_8859_1);
    }
    String text = new String(bytes, from, to - from, UTF_8);
    return text.indexOf(UNREADABLE) < 0 ? text : null;
  }

  /** The type of the object that begins here, which stays to be read; null when it has none. */
  @Nullable String tagAhead() {
    int begin = at;
    String tag = passes(TAGGED) ? text() : null;
    at = begin;
    return tag;
  }

  /** A whole number, or {@link #NO_NUMBER}. */
  long whole() {
    boolean negative = passes('-');
    long number = unpadded();
    if (number <= 0) {
      return number < 0 || negative ? NO_NUMBER : 0;
    }
    return negative ? -number : number;
  }

  /** An amount as one number, without its point; {@link #decimals()} says where that was. */
  long amount() {
    boolean negative = passes('-');
    int from = at;
    long number = unpadded();
    int digits = at - from;
    decimals = 0;
    if (number >= 0 && passes('.')) {
      int point = at;
      long fraction = digits();
      decimals = at - point;
      if (fraction < 0 || digits + decimals > MOST_DIGITS) {
        return NO_NUMBER;
      }
      for (int i = 0; i < decimals; i++) {
        number *= 10;
      }
      number += fraction;
    }
    if (number <= 0) {
      return number < 0 || negative ? NO_NUMBER : 0;
    }
    return negative ? -number : number;
  }

  /** How many digits stood behind the point of the last amount. */
  int decimals() {
    return decimals;
  }

  /** The number that the digits from here on make; -1 when it begins with a zero too many. */
  private long unpadded() {
    int from = at;
    long number = digits();
    return number >= 0 && at - from > 1 && bytes[from] == '0' ? -1 : number;
  }

  /** The number that the digits from here on make; -1 when there are none or too many. */
  private long digits() {
    int from = at;
    long number = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      number = 10 * number + (bytes[at] - '0');
      at++;
    }
    return at == from || at - from > MOST_DIGITS ? -1 : number;
  }

  /**
   * What this codec read last, when the same string stands here again: a document names the same
   * order, policy, currency and time over and over, and equal values may be one.
   */
  @Nullable Object again(Codec<?> codec) {
    Recent last = recent[slot(codec)];
    if (last == null || last.codec != codec || end - at <= last.length) {
      return null;
    }
    int past = at + last.length;
    if (bytes[past - 1] == '"'
        && Arrays.equals(bytes, at, past, bytes, last.from, last.from + last.length)) {
      at = past;
      return last.value;
    }
    return null;
  }

  /** Keeps what a codec made of the string that was read from there on. */
  void keep(Codec<?> codec, int from, Object value) {
    recent[slot(codec)] = new Recent(codec, from, at - from, value);
  }

  int position() {
    return at;
  }

  private static int slot(Codec<?> codec) {
    return System.identityHashCode(codec) & (SLOTS - 1);
  }

  /** A string with its quotation marks, and what it meant to a codec. */
  private record Recent(Codec<?> codec, int from, int length, Object value) {}
}
