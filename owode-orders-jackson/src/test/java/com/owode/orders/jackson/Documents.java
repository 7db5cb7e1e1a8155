package com.owode.orders.jackson;

import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The golden documents with the types that they are of. */
final class Documents {

  /** Numbers stay as they are written. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<Typed> GOLDEN = read();

  private Documents() {}

  record Typed(Class<?> type, String text) {}

  static List<Typed> golden() {
    return GOLDEN;
  }

  /** Those that are read with a vocabulary. */
  static List<Typed> rules() {
    try {
      return GoldenFilesTest.lines("rules.txt").stream()
          .filter(line -> !line.startsWith("  "))
          .map(GoldenDocument::of)
          .map(
              golden ->
                  new Typed(
                      golden.type().equals("Table") ? DecisionTable.class : Ruleset.class,
                      golden.document()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Typed> read() {
    try {
      List<Typed> documents = new ArrayList<>();
      for (String line : GoldenFilesTest.lines("documents.txt")) {
        int space = line.indexOf(' ');
        documents.add(
            new Typed(
                Class.forName("com.owode.orders." + line.substring(0, space)),
                line.substring(space + 1)));
      }
      for (String line : GoldenFilesTest.lines("histories.jsonl")) {
        documents.add(new Typed(OrderHistory.class, line));
      }
      return List.copyOf(documents);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
