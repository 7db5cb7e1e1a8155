package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Whatever a document holds, reading it gives a value or faults: never an exception, a stack that
 * is too small or a hang. And what is read from a broken document is as good as any other value.
 */
class MutatedDocumentsTest {

  private static final OrdersJson JSON = OrdersJson.usual();
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

  private long accepted;
  private long refused;
  private long slowest;

  @Test
  void a_mutated_document_is_read_or_faulty_and_nothing_else() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread small = new Thread(null, this::tryAll, "small-stack", SMALL_STACK);
    small.setUncaughtExceptionHandler((thread, what) -> thrown.set(what));
    small.start();
    small.join();
    System.out.println(
        "mutated documents: "
            + accepted
            + " accepted, "
            + refused
            + " refused, slowest "
            + slowest / 1_000
            + " us");
    assertThat(thrown.get()).isNull();
    assertThat(accepted + refused).isEqualTo(TRIES);
    assertThat(accepted).as("accepted").isPositive();
    assertThat(refused).as("refused").isGreaterThan(TRIES / 2L);
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
    long begin = System.nanoTime();
    try {
      if (like.read(document) instanceof Reading.Ok<?> ok) {
        accepted++;
        assertThat(like.read(JSON.write(ok.value()))).isInstanceOf(Reading.Ok.class);
      } else {
        refused++;
      }
    } catch (RuntimeException | Error what) {
      throw new AssertionError(like.type() + " " + new String(document, UTF_8), what);
    }
    slowest = Math.max(slowest, System.nanoTime() - begin);
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
          switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(mutated, from);
            case 1 -> flipped(mutated, from, random);
            case 2 -> replaced(mutated, from, to, new byte[0]);
            case 3 -> replaced(mutated, to, to, Arrays.copyOfRange(mutated, from, to));
            case 4 -> replaced(mutated, from, to, poison(random));
            default -> poisonedValue(mutated, from, random);
          };
    }
    return mutated;
  }

  private static byte[] poison(SplittableRandom random) {
    return POISON.get(random.nextInt(POISON.size())).getBytes(UTF_8);
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
