package com.owode.orders.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines and holds one at a time; of a line that is too long, nothing.
 */
final class LineBytes {

  private static final int FIRST_SIZE = 16_384;

  /** The longest array that every JVM makes. */
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  /** What a line may have besides its own bytes: its line break. */
  private static final int BREAK = 2;

  private final InputStream in;
  private final int longest;
  private byte[] bytes;
  private int filled;
  private int from;
  private int end;
  private int next;
  private boolean tooLong;
  private long number;

  LineBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = Math.min(longest, LARGEST - BREAK);
    this.bytes = new byte[Math.min(FIRST_SIZE, this.longest) + BREAK];
  }

  /** Goes to the next line that is not blank; false when there is none. */
  boolean next() throws IOException {
    do {
      if (!nextOfAny()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** Where the line ends, without its line break. */
  int end() {
    return end;
  }

  /** Whether the line is longer than allowed, so that it was passed over. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Which line of the stream this is, from 1. */
  long number() {
    return number;
  }

  private boolean nextOfAny() throws IOException {
    from = next;
    tooLong = false;
    number++;
    int at = from;
    while (true) {
      while (at < filled) {
        if (bytes[at] == '\n') {
          endsAt(at);
          next = at + 1;
          return true;
        }
        at++;
      }
      makeRoom();
      at = filled;
      int read = in.read(bytes, filled, bytes.length - filled);
      if (read < 0) {
        endsAt(filled);
        next = filled;
        return tooLong || end > from;
      }
      filled += read;
    }
  }

  private void endsAt(int at) {
    end = at > from && bytes[at - 1] == '\r' ? at - 1 : at;
    tooLong |= end - from > longest;
  }

  /** What is there of the line goes to the front, or away, and more follows behind it. */
  private void makeRoom() {
    int length = filled - from;
    if (tooLong || length >= longest + BREAK) {
      tooLong = true;
      length = 0;
    }
    System.arraycopy(bytes, from, bytes, 0, length);
    from = 0;
    filled = length;
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * length, longest + (long) BREAK));
    }
  }

  private boolean isBlank() {
    for (int i = from; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return !tooLong;
  }
}
