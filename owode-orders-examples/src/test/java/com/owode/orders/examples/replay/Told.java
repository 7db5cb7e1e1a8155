package com.owode.orders.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small history of our own, replayed, and what was printed of it. */
final class Told {

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Told(Path folder) {
    this.folder = folder;
  }

  static String purchased(String order, int minute, String paid, String... lines) {
    return entry(order, minute, "purchased")
        + ",\"currency\":\"NGN\",\"buyer\":{\"id\":\"ngozi\"},\"lines\":["
        + String.join(",", lines)
        + "],\"promisedBy\":null,\"payments\":["
        + paid
        + "]}";
  }

  static String line(String seller, int quantity, String price) {
    return "{\"sku\":\"LAMP\",\"seller\":\""
        + seller
        + "\",\"quantity\":"
        + quantity
        + ",\"unitPrice\":\""
        + price
        + "\",\"shippingFee\":\"0\",\"shipBy\":\"2026-03-05T00:00:00Z\"}";
  }

  static String payment(String amount) {
    return "{\"sequence\":1,\"amount\":\"" + amount + "\"}";
  }

  static String step(String order, int minute, String event) {
    return entry(order, minute, event) + "}";
  }

  static String review(String order, int minute, int rating, String text) {
    return entry(order, minute, "reviewed") + ",\"rating\":" + rating + ",\"text\":" + text + "}";
  }

  private static String entry(String order, int minute, String event) {
    return "{\"order\":\""
        + order
        + "\",\"at\":\"2026-03-01T10:"
        + (minute < 10 ? "0" : "")
        + minute
        + ":00Z\",\"event\":\""
        + event
        + "\"";
  }

  /** Replays these lines; what follows the history's name are more arguments. */
  int replay(List<String> lines, String... more) {
    write("history.jsonl", String.join("\n", lines) + "\n");
    return replay(more);
  }

  int replay(String... more) {
    List<String> args = new ArrayList<>(List.of(file("history.jsonl").toString()));
    args.addAll(List.of(more));
    return run(args.toArray(new String[0]));
  }

  int run(String... args) {
    out.reset();
    err.reset();
    return new ReplayCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(args);
  }

  String write(String name, String text) {
    return write(name, text.getBytes(UTF_8));
  }

  String write(String name, byte[] bytes) {
    try {
      return Files.write(file(name), bytes).toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** What was printed, with every run of spaces as one. */
  String out() {
    return out.toString(UTF_8).replaceAll(" +", " ");
  }

  String err() {
    return err.toString(UTF_8);
  }
}
