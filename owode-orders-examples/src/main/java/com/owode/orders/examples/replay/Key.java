package com.owode.orders.examples.replay;

import com.owode.orders.model.PurchaseId;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The final statuses that the marketplace itself recorded: {@code order,status}. */
final class Key {

  private static final String HEADER = "order,status";

  private Key() {}

  /** Reads all lines; a malformed one is told and skipped. */
  static Map<PurchaseId, KeyStatus> read(InputStream csv, Faults faults) throws IOException {
    Map<PurchaseId, KeyStatus> key = new LinkedHashMap<>();
    Lines lines = new Lines(csv);
    while (lines.next()) {
      try {
        String text = lines.text();
        if (!text.isEmpty() && !(lines.number() == 1 && text.equals(HEADER))) {
          add(text, key);
        }
      } catch (IllegalArgumentException | LineFault malformed) {
        faults.tell("key", lines.number(), malformed);
      }
    }
    return key;
  }

  private static void add(String text, Map<PurchaseId, KeyStatus> key) {
    int comma = text.indexOf(',');
    if (comma < 0 || comma != text.lastIndexOf(',')) {
      throw new LineFault("it has not two columns; write order,status");
    }
    PurchaseId purchase = PurchaseId.of(text.substring(0, comma));
    String word = text.substring(comma + 1);
    KeyStatus status =
        KeyStatus.find(word)
            .orElseThrow(
                () ->
                    new LineFault(
                        "status "
                            + word
                            + " is unknown; known are created, approved, invoiced,"
                            + " processing, shipped, delivered, canceled and unavailable"));
    if (key.putIfAbsent(purchase, status) != null) {
      throw new LineFault("order " + purchase + " is there twice; name it once");
    }
  }
}
