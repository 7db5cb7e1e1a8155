package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.model.Units;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read at once is what the tree says; that holds for mutated documents elsewhere. */
class CanonicalReaderTest {

  private static final OrdersJson JSON = OrdersJson.usual();

  private static Object atOnce(OrdersJson json, String document, Class<?> type) {
    byte[] bytes = document.getBytes(UTF_8);
    Object value = json.canonical(bytes, 0, bytes.length, TreeReading.codec(type));
    return value == null ? "read as a tree" : value;
  }

  private static Object asTree(String document, Class<?> type) {
    Reading<?> reading = JSON.readAsTree(document.getBytes(UTF_8), type);
    return reading instanceof Reading.Ok<?> ok ? ok.value() : reading;
  }

  /** All but drafts, which are judged as well, decision tables, and events of a newer type. */
  @Test
  void what_this_library_wrote_is_read_at_once() throws IOException, ClassNotFoundException {
    List<String> others = new ArrayList<>();
    for (String line : GoldenFilesTest.lines("documents.txt")) {
      String document = line.substring(line.indexOf(' ') + 1);
      Class<?> type = Class.forName("com.owode.orders." + line.substring(0, line.indexOf(' ')));
      Object value = atOnce(JSON, document, type);
      if (value.equals("read as a tree")) {
        others.add(line);
      } else {
        assertThat(JSON.write(value)).as(line).asString(UTF_8).isEqualTo(document);
        assertThat(JSON.write(asTree(document, type))).as(line).asString(UTF_8).isEqualTo(document);
      }
    }
    assertThat(others)
        .allMatch(
            line ->
                line.contains("units-gift-wrapped")
                    || line.contains("Draft ")
                    || line.contains("\"table\":{"));
  }

  @Test
  void a_history_is_read_at_once_and_equal_to_what_its_tree_says() throws IOException {
    for (String line : GoldenFilesTest.lines("histories.jsonl")) {
      assertThat(atOnce(JSON, line, OrderHistory.class))
          .isEqualTo(asTree(line, OrderHistory.class));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " {\"amount\":\"1.00\",\"currency\":\"NGN\"}",
        "{\"amount\":\"1.00\", \"currency\":\"NGN\"}",
        "{\"currency\":\"NGN\",\"amount\":\"1.00\"}",
        "{\"amount\":\"1.\\u00300\",\"currency\":\"NGN\"}",
        "{\"amount\":\"1.00\",\"currency\":\"NGN\"}\t"
      })
  void what_another_hand_wrote_is_read_as_a_tree_and_says_the_same(String document) {
    assertThat(atOnce(JSON, document, Money.class)).isEqualTo("read as a tree");
    assertThat(asTree(document, Money.class)).isEqualTo(Money.parse("NGN 1.00"));
  }

  @Test
  void a_document_may_end_with_a_line_break() {
    assertThat(atOnce(JSON, "\"1:1-3\"\r\n", Units.class)).isEqualTo(Units.range(1, 1, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":\"01.00\",\"currency\":\"NGN\"}",
        "{\"amount\":\"-0.00\",\"currency\":\"NGN\"}",
        "{\"amount\":\"1.000\",\"currency\":\"NGN\"}",
        "{\"amount\":\"1.\",\"currency\":\"JPY\"}",
        "{\"amount\":\"\",\"currency\":\"JPY\"}",
        "{\"amount\":\"9223372036854775808\",\"currency\":\"JPY\"}",
        "{\"amount\":\"1\",\"currency\":\"JPY\"",
        "{\"amount\":\"1\",\"currency\":\"JPY\"}}",
        ""
      })
  void what_is_faulty_is_never_read_at_once(String document) {
    assertThat(atOnce(JSON, document, Money.class)).isEqualTo("read as a tree");
    assertThat(asTree(document, Money.class)).isInstanceOf(Reading.Faulty.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "-9223372036854775808", "999999999999999999", "-1", "0"})
  void every_whole_number_is_read_whichever_way(String number) {
    assertThat(JSON.read(number.getBytes(UTF_8), Long.class))
        .isEqualTo(new Reading.Ok<>(Long.parseLong(number)));
  }

  @Test
  void the_limits_hold_for_what_is_read_at_once() {
    String history = "{\"amount\":\"1.00\",\"currency\":\"NGN\"}";
    OrdersJson shallow = JSON.withLimits(ReadLimits.usual().withDepth(1));
    assertThat(atOnce(shallow, history, Money.class)).isEqualTo(Money.parse("NGN 1.00"));
    assertThat(atOnce(shallow, "{\"type\":\"amount\",\"amount\":" + history + "}", Grant.class))
        .isEqualTo("read as a tree");
    assertThat(atOnce(JSON.withLimits(ReadLimits.usual().withBytes(10)), history, Money.class))
        .isEqualTo("read as a tree");
  }

  @Test
  void times_are_written_and_read_as_java_does() {
    for (String text :
        List.of(
            "0000-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999999Z",
            "1970-01-01T00:00:00Z",
            "2024-02-29T23:59:59.5Z",
            "2026-11-02T10:00:00.000001Z",
            "2026-11-02T10:00:00.120Z",
            "9999-12-31T23:59:59.999999999Z",
            "2026-11-02T10:00:00+01:00",
            "2026-11-02t10:00:00z")) {
      Instant expected = Instant.parse(text);
      assertThat(Instants.parse(text)).isEqualTo(expected);
      assertThat(Instants.text(expected)).isEqualTo(expected.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29T10:00:00Z",
        "2026-11-02T24:00:00Z",
        "2026-11-02T10:00:00.Z",
        "2026-11-02T10:00:60Z",
        "2026-11-02T10:60:00Z",
        "2026-11-02T10:00:00.1234567890Z",
        "2026-11-02T10:00:00",
        "-0001-11-02T10:00:00Z",
        "+10000-11-02T10:00:00Z"
      })
  void times_that_are_none_are_refused(String text) {
    assertThat(asTree('"' + text + '"', Instant.class)).isInstanceOf(Reading.Faulty.class);
    assertThat(atOnce(JSON, '"' + text + '"', Instant.class)).isEqualTo("read as a tree");
  }
}
