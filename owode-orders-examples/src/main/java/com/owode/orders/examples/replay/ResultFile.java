package com.owode.orders.examples.replay;

import com.owode.orders.jackson.OrdersJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of every purchase, as JSON Lines: one row for each. */
final class ResultFile {

  private final JsonMapper mapper = OrdersJson.usual().mapper();
  private final Replay replay;
  private final Optional<Comparison> comparison;

  private ResultFile(Replay replay, Optional<Comparison> comparison) {
    this.replay = replay;
    this.comparison = comparison;
  }

  static void write(Path file, Replay replay, Optional<Comparison> comparison) throws IOException {
    ResultFile result = new ResultFile(replay, comparison);
    try (Writer rows = Files.newBufferedWriter(file)) {
      for (PurchaseRun run : replay.runs()) {
        rows.write(result.mapper.writeValueAsString(result.row(run)) + "\n");
      }
    }
  }

  private ObjectNode row(PurchaseRun run) {
    ObjectNode row = mapper.createObjectNode();
    row.set("purchase", mapper.valueToTree(run.id()));
    if (run.isPlaced()) {
      row.set("status", mapper.valueToTree(Comparison.status(run, replay)));
    } else {
      row.putNull("status");
    }
    comparison
        .map(all -> all.rows().get(run.id()))
        .ifPresent(
            compared -> {
              row.put("key", compared.key().word());
              row.put("verdict", word(compared.verdict()));
            });
    ArrayNode orders = row.putArray("orders");
    Ending.of(run, replay).forEach(ending -> orders.add(order(ending)));
    ArrayNode entries = row.putArray("entries");
    run.notable().forEach(played -> entries.add(entry(played)));
    return row;
  }

  private ObjectNode order(Ending ending) {
    ObjectNode order = mapper.createObjectNode();
    order.set("order", mapper.valueToTree(ending.order()));
    order.set("status", mapper.valueToTree(ending.status()));
    order.set("payment", mapper.valueToTree(ending.payment()));
    order.set("captured", mapper.valueToTree(ending.captured()));
    order.set("returned", mapper.valueToTree(ending.returned()));
    return order;
  }

  private ObjectNode entry(Played played) {
    ObjectNode entry = mapper.createObjectNode();
    entry.put("line", played.entry().line());
    entry.put("event", played.entry().what().word());
    entry.put("outcome", word(played.outcome()));
    ArrayNode codes = entry.putArray("codes");
    played.codes().forEach(codes::add);
    return entry;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
