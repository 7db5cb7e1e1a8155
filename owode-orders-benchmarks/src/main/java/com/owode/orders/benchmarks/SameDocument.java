package com.owode.orders.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.owode.orders.jackson.OrderHistory;
import com.owode.orders.jackson.OrdersJson;
import com.owode.orders.jackson.Reading;
import tools.jackson.databind.json.JsonMapper;

/**
 * One history in both forms, each held against the other.
 *
 * @param history the library's
 * @param plain the same in plain records
 * @param document what both are written as
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole, and nobody else's.
record SameDocument(OrderHistory history, PlainHistory plain, byte[] document) {

  static final JsonMapper PLAIN = JsonMapper.builder().build();

  private static final OrdersJson JSON = OrdersJson.usual();

  static SameDocument checked() {
    return of(SampleHistory.completed());
  }

  static SameDocument of(OrderHistory history) {
    byte[] document = JSON.write(history);
    PlainHistory plain = PLAIN.readValue(document, PlainHistory.class);
    requireSame("written by plain Jackson", document, PLAIN.writeValueAsBytes(plain));
    requireSame("written by the module", document, JSON.mapper().writeValueAsBytes(history));
    if (!new Reading.Ok<>(history).equals(JSON.read(document, OrderHistory.class))) {
      throw new IllegalStateException("what the library wrote it reads as something else");
    }
    return new SameDocument(history, plain, document);
  }

  static void requireSame(String what, byte[] document, byte[] other) {
    SameWork.requireEqual(what, new String(document, UTF_8), new String(other, UTF_8));
  }
}
