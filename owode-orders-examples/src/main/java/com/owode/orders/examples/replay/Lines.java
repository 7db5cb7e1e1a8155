package com.owode.orders.examples.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a file of UTF-8, one at a time: however long a line is, little of it is held. */
final class Lines {

  private static final int LONGEST = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final InputStream bytes;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int to;
  private long number;
  private long read;
  private boolean tooLong;

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next line; false when there is none. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean some = false;
    while (from < to || fill()) {
      some = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      take(end);
      if (end < to) {
        from = end + 1;
        break;
      }
      from = end;
    }
    number += some ? 1 : 0;
    return some;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** How many bytes were read so far. */
  long read() {
    return read;
  }

  /**
   * {@return the text of the line, without its end}
   *
   * @throws LineFault when it is no text, or too long
   */
  String text() {
    if (tooLong) {
      throw new LineFault("it is longer than " + LONGEST + " bytes; shorten it");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString()
          .strip();
    } catch (CharacterCodingException malformed) {
      throw new LineFault("it is not UTF-8; encode it so");
    }
  }

  private void take(int end) {
    if (line.size() + (end - from) > LONGEST) {
      tooLong = true;
    } else if (!tooLong) {
      line.write(buffer, from, end - from);
    }
  }

  private boolean fill() throws IOException {
    int got = bytes.read(buffer);
    from = 0;
    to = Math.max(0, got);
    read += to;
    return got > 0;
  }
}
