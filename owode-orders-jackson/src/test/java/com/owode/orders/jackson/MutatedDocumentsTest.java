package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a document holds, reading it gives a value or faults: never an exception, a stack that
 * is too small or a hang. And what is read from a broken document is as good as any other value.
 */
class MutatedDocumentsTest {

  private static final OrdersJson JSON = OrdersJson.usual();
  private static final JsonMapper MAPPER = JSON.mapper();
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("UTF-32"));
  private static final int SMALL_STACK = 256 * 1024;
  private static final int TRIES = Math.max(20_000, 50 * Integer.getInteger("owode.tries", 200));
  private static final List<String> POISON =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e400",
          "1E-400",
          "NaN",
          "9223372036854775808",
          "2147483648",
          "\"\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"java.lang.Runtime\"",
          "{}",
          "[]",
          "[[]]",
          "{\"type\":\"all\"}",
          "{\"amount\":\"1e9\",\"currency\":\"NGN\"}",
          "{\"amount\":1.5}",
          "\"9:9-9999999999\"",
          "\"PT-1S\"",
          "\"-999999999-01-01T00:00:00Z\"",
          "\"XXX\"",
          "9".repeat(60),
          "[".repeat(300),
          "{\"a\":".repeat(300));

  /** Longer than this no document may take; a busy machine is given some more tries. */
  private static final long LONGEST_NANOS = 100_000_000;

  private static final int MORE_TRIES = 50;

  private final Map<String, Long> counts = new TreeMap<>();
  private long slowest;

  @Test
  void a_mutated_document_is_read_or_faulty_and_nothing_else() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread small = new Thread(null, this::tryAll, "small-stack", SMALL_STACK);
    small.setUncaughtExceptionHandler((thread, what) -> thrown.set(what));
    small.start();
    small.join();
    System.out.println(
        "mutated documents: " + counts + ", slowest " + slowest / 1_000 + " us of its best try");
    assertThat(thrown.get()).isNull();
    assertThat(count("accepted") + count("refused")).isEqualTo(TRIES);
    assertThat(count("accepted at once")).as("accepted at once").isPositive();
    assertThat(count("refused")).as("refused").isGreaterThan(TRIES / 2L);
    assertThat(counts.keySet())
        .contains(
            "refused json.syntax",
            "refused json.limit",
            "refused json.type",
            "refused json.value",
            "refused json.money",
            "refused json.missing-field",
            "refused json.unknown-field",
            "refused json.duplicate-field",
            "refused json.unknown-type");
  }

  private void tryAll() {
    SplittableRandom random = new SplittableRandom(20_261_124);
    List<GoldenDocument> documents = documents();
    for (int i = 0; i < TRIES; i++) {
      GoldenDocument document = documents.get(random.nextInt(documents.size()));
      tryOne(mutated(document.document().getBytes(UTF_8), random), document);
    }
  }

  private void tryOne(byte[] document, GoldenDocument like) {
    try {
      Reading<?> reading = readInTime(document, like);
      if (!like.needsWords()) {
        compareAtOnce(document, like.named());
        compareLine(document, like.named(), reading);
        compareMapper(document, like.named(), reading);
      }
      if (reading instanceof Reading.Ok<?> ok) {
        count("accepted", 1);
        assertThat(like.read(JSON.write(ok.value()))).isInstanceOf(Reading.Ok.class);
      } else {
        count("refused", 1);
        ((Reading.Faulty<?>) reading)
            .faults().stream()
                .map(Fault::code)
                .distinct()
                .forEach(code -> count("refused " + code, 1));
      }
    } catch (RuntimeException | Error what) {
      throw new AssertionError(like.type() + " " + new String(document, UTF_8), what);
    }
  }

  private long count(String outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  private void count(String outcome, int more) {
    counts.merge(outcome, (long) more, Long::sum);
  }

  private Reading<?> readInTime(byte[] document, GoldenDocument like) {
    long best = Long.MAX_VALUE;
    for (int left = MORE_TRIES; left >= 0; left--) {
      long begin = System.nanoTime();
      Reading<?> reading = like.read(document);
      best = Math.min(best, System.nanoTime() - begin);
      if (best <= LONGEST_NANOS) {
        slowest = Math.max(slowest, best);
        return reading;
      }
    }
    throw new AssertionError("read in " + best / 1_000_000 + " ms at best");
  }

  /** As a line it is the same, unless it is several lines. */
  private static void compareLine(byte[] document, Class<?> type, Reading<?> reading) {
    List<? extends JsonLine<?>> lines =
        JSON.lines(new ByteArrayInputStream(document), type).toList();
    if (lines.size() == 1 && lines.get(0).number() == 1) {
      assertThat(lines.get(0).reading().getClass()).isEqualTo(reading.getClass());
    }
  }

  /** Inside a value of ours the mapper throws one exception; around it Jackson has its own. */
  private static void compareMapper(byte[] document, Class<?> type, Reading<?> reading) {
    try {
      Object value = MAPPER.readValue(document, type);
      if (reading instanceof Reading.Ok<?> ok) {
        assertThat(JSON.write(value)).isEqualTo(JSON.write(ok.value()));
      }
    } catch (OrdersJsonException faulty) {
      assertThat(reading).isInstanceOf(Reading.Faulty.class);
      assertThat(faulty.faults()).isNotEmpty();
    } catch (JacksonException before) {
      assertThat(reading).isInstanceOf(Reading.Faulty.class);
    }
  }

  /** What is read at once is what the tree says. */
  private void compareAtOnce(byte[] document, Class<?> type) {
    Codec<Object> codec = TreeReading.codec(type);
    Object value = JSON.canonical(document, 0, document.length, codec);
    if (value != null) {
      count("accepted at once", 1);
      assertThat(JSON.readAsTree(document, type))
          .isInstanceOfSatisfying(
              Reading.Ok.class,
              ok -> assertThat(JSON.write(value)).isEqualTo(JSON.write(ok.value())));
    }
  }

  private static List<GoldenDocument> documents() {
    try {
      List<GoldenDocument> documents = new ArrayList<>();
      GoldenFilesTest.lines("documents.txt")
          .forEach(line -> documents.add(GoldenDocument.of(line)));
      GoldenFilesTest.lines("histories.jsonl")
          .forEach(line -> documents.add(new GoldenDocument("jackson.OrderHistory", line)));
      for (String line : GoldenFilesTest.lines("rules.txt")) {
        if (!line.startsWith("  ")) {
          documents.addAll(Collections.nCopies(10, GoldenDocument.of(line)));
        }
      }
      return documents;
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static byte[] mutated(byte[] document, SplittableRandom random) {
    byte[] mutated = document;
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      int from = random.nextInt(mutated.length + 1);
      int to = Math.min(mutated.length, from + random.nextInt(12));
      mutated =
          switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(mutated, from);
            case 1 -> flipped(mutated, from, random);
            case 2 -> replaced(mutated, from, to, new byte[0]);
            case 3 -> replaced(mutated, to, to, Arrays.copyOfRange(mutated, from, to));
            case 4 -> replaced(mutated, from, to, poison(random));
            case 5 -> doubled(mutated, from);
            case 6 -> encoded(mutated, random);
            default -> poisonedValue(mutated, from, random);
          };
    }
    return mutated;
  }

  private static byte[] poison(SplittableRandom random) {
    return POISON.get(random.nextInt(POISON.size())).getBytes(UTF_8);
  }

  /** The field that follows comes once more. */
  private static byte[] doubled(byte[] document, int from) {
    String text = new String(document, UTF_8);
    int begin = text.indexOf(",\"", Math.min(from, text.length()));
    int end = begin < 0 ? -1 : text.indexOf(',', begin + 1);
    return end < 0
        ? document
        : (text.substring(0, end) + text.substring(begin, end) + text.substring(end))
            .getBytes(UTF_8);
  }

  private static byte[] encoded(byte[] document, SplittableRandom random) {
    return new String(document, UTF_8).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
  }

  private static byte[] flipped(byte[] document, int at, SplittableRandom random) {
    byte[] flipped = document.clone();
    if (at < flipped.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** The value of a field becomes another, so that the document stays JSON. */
  private static byte[] poisonedValue(byte[] document, int from, SplittableRandom random) {
    String text = new String(document, UTF_8);
    int colon = text.indexOf(':', Math.min(from, text.length()));
    int end = colon + 1;
    while (colon >= 0 && end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return colon < 0
        ? document
        : (text.substring(0, colon + 1)
                + POISON.get(random.nextInt(POISON.size()))
                + text.substring(end))
            .getBytes(UTF_8);
  }

  private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
    byte[] replaced = new byte[document.length - (to - from) + by.length];
    System.arraycopy(document, 0, replaced, 0, from);
    System.arraycopy(by, 0, replaced, from, by.length);
    System.arraycopy(document, to, replaced, from + by.length, document.length - to);
    return replaced;
  }
}
