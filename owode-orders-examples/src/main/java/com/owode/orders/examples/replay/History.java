package com.owode.orders.examples.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A history on disk, read entry by entry. */
final class History {

  private final Path file;
  private final EntryReader reader = new EntryReader();

  History(Path file) {
    this.file = file;
  }

  /** Gives each entry to the replay; a malformed line is told and skipped. */
  void each(Consumer<Entry> use, Faults faults, Progress progress) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      Lines lines = new Lines(bytes);
      while (lines.next()) {
        try {
          String text = lines.text();
          if (!text.isEmpty()) {
            use.accept(reader.read(lines.number(), text));
          }
        } catch (LineFault | IllegalArgumentException | ArithmeticException malformed) {
          faults.tell("history", lines.number(), malformed);
        }
        progress.at(lines.read());
      }
    } finally {
      progress.done();
    }
  }
}
