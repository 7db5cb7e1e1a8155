package com.owode.orders.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A page of the documents, parts of which are written by a test: each stands between {@code <!--
 * name: written by a test -->} and {@code <!-- end of name -->}; all else is written by hand.
 */
final class DocPage {

  /** How the written parts are renewed. */
  static final String RENEW =
      "mvn -B test -pl owode-orders-core -Dtest='*DocTest' -Dowode.docs=renew";

  private final Path file;
  private String text;

  private DocPage(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The page as it should be: as it is, or renewed where that was asked for. */
  static DocPage of(String name, Map<String, String> parts) {
    Path file = Path.of("..", "docs", name);
    try {
      DocPage page = new DocPage(file, Files.readString(file));
      if ("renew".equals(System.getProperty("owode.docs"))) {
        parts.forEach(page::renew);
        Files.writeString(file, page.text);
      }
      return page;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What stands between the markers. */
  String part(String name) {
    return text.substring(begin(name), end(name)).strip();
  }

  /** The rows of a table, without its head: the cells of each, stripped. */
  static List<List<String>> rows(String table) {
    return table
        .lines()
        .skip(2)
        .map(
            line -> List.of(line.substring(1, line.length() - 1).strip().split(" *(?<!\\\\)\\| *")))
        .toList();
  }

  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The head of a table. */
  static String head(List<String> cells) {
    return row(cells) + "|" + "---|".repeat(cells.size()) + "\n";
  }

  private void renew(String name, String content) {
    text =
        text.substring(0, begin(name))
            + "\n"
            + content.strip()
            + "\n\n"
            + text.substring(end(name));
  }

  private int begin(String name) {
    String marker = "<!-- " + name + ": written by a test -->\n";
    return found(marker, text.indexOf(marker)) + marker.length();
  }

  private int end(String name) {
    String marker = "<!-- end of " + name + " -->";
    return found(marker, text.indexOf(marker));
  }

  private int found(String marker, int place) {
    if (place < 0) {
      throw new AssertionError(file + " has no line " + marker.strip() + "; put it back");
    }
    return place;
  }
}
