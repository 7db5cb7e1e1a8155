package com.owode.orders.testkit.sim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The cells that a {@link DirectedSearch} has reached, as they are written in a file beside this.
 */
final class Reachable {

  /** As many lines as there are pairs of a status and a command. */
  static final Cells CELLS = Cells.parse(text());

  private Reachable() {}

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(Reachable.class.getResourceAsStream("reachable-cells.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the list of reachable cells cannot be read", unreadable);
    }
  }
}
