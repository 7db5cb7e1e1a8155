package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.owode.orders.event.EventEnvelope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads a stream of events of any length: made on the way, or from a file that it wrote before. */
final class StreamedEvents {

  private StreamedEvents() {}

  /**
   * Prints how many lines were sound and how many were faulty.
   *
   * @param arguments {@code made} or {@code file}, and how often the block of lines is repeated
   */
  public static void main(String[] arguments) throws IOException {
    Repeated events = new Repeated(block(), Integer.parseInt(arguments[1]));
    long[] counts = arguments[0].equals("file") ? fromFile(events) : read(events);
    System.out.println(counts[0] + " sound, " + counts[1] + " faulty");
  }

  /** The events of the golden histories as lines. */
  static byte[] block() throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    OrdersJson.usual().writeLines(events(), block);
    return block.toByteArray();
  }

  static List<EventEnvelope> events() throws IOException {
    List<EventEnvelope> events = new ArrayList<>();
    try (InputStream histories =
        Objects.requireNonNull(
            OrdersJson.class.getResourceAsStream("/golden/v1/histories.jsonl"))) {
      OrdersJson.usual()
          .lines(histories, OrderHistory.class)
          .map(line -> ((Reading.Ok<OrderHistory>) line.reading()).value())
          .forEach(history -> events.addAll(history.events()));
    }
    return events;
  }

  private static long[] read(InputStream in) {
    long[] counts = new long[2];
    OrdersJson.usual()
        .lines(in, EventEnvelope.class)
        .forEach(line -> counts[line.reading() instanceof Reading.Ok ? 0 : 1]++);
    return counts;
  }

  private static long[] fromFile(InputStream events) throws IOException {
    Path file = Files.createTempFile("events", ".jsonl");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        events.transferTo(out);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in);
      }
    } finally {
      Files.delete(file);
    }
  }

  /** The same bytes over and over; between them a torn line and, once, one that is far too long. */
  private static final class Repeated extends InputStream {

    private static final byte[] TORN = "{\"id\":\"1001:1\",\"event\n".getBytes(UTF_8);

    private final byte[] block;
    private long left;
    private int at;
    private int tooLong = 3 * ReadLimits.usual().bytes();

    Repeated(byte[] events, int times) {
      this.block = new byte[events.length + TORN.length];
      System.arraycopy(events, 0, block, 0, events.length);
      System.arraycopy(TORN, 0, block, events.length, TORN.length);
      this.left = times;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (tooLong > 0) {
        int count = Math.min(length, tooLong);
        Arrays.fill(into, offset, offset + count, (byte) (tooLong == count ? '\n' : '['));
        tooLong -= count;
        return count;
      }
      if (left == 0) {
        return -1;
      }
      int count = Math.min(length, block.length - at);
      System.arraycopy(block, at, into, offset, count);
      at += count;
      if (at == block.length) {
        at = 0;
        left--;
      }
      return count;
    }
  }
}
