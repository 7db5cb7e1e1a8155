package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who means harm. The timeout is not a measure but an end to what hangs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileDocumentsTest {

  private static final OrdersJson JSON = OrdersJson.usual();

  private static List<Fault> faults(OrdersJson json, byte[] document, Class<?> type) {
    Reading<?> reading = json.read(document, type);
    assertThat(reading).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) reading).faults();
  }

  private static List<Fault> faults(String document, Class<?> type) {
    return faults(JSON, document.getBytes(UTF_8), type);
  }

  private static List<String> codes(List<Fault> faults) {
    return faults.stream().map(Fault::code).distinct().toList();
  }

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
  }

  private static String grant(String amount) {
    return "{\"type\":\"amount\",\"amount\":{\"amount\":" + amount + ",\"currency\":\"NGN\"}}";
  }

  @Test
  void a_hundred_megabytes_of_brackets_are_refused_by_their_length() {
    byte[] brackets = new byte[100_000_000];
    Arrays.fill(brackets, (byte) '[');
    assertThat(codes(faults(JSON, brackets, OrderEvent.class))).containsExactly("json.limit");
  }

  @Test
  void a_document_full_of_brackets_is_refused_by_their_depth() {
    OrdersJson deepest = JSON.withLimits(ReadLimits.usual().withDepth(200));
    for (String open : List.of("[", "{\"a\":", "{\"type\":\"all\",\"a\":[")) {
      String document = open.repeat(3_900_000 / open.length());
      assertThat(codes(faults(document, OrderEvent.class))).containsExactly("json.limit");
      assertThat(codes(faults(deepest, document.getBytes(UTF_8), OrderEvent.class)))
          .containsExactly("json.limit");
    }
  }

  @Test
  void the_deepest_level_is_read_and_the_one_below_it_is_not() {
    OrdersJson json = JSON.withLimits(ReadLimits.usual().withDepth(32));
    String deepest = "{\"type\":\"later\",\"in\":" + "[".repeat(31) + "1" + "]".repeat(31) + "}";
    assertThat(json.read(deepest.getBytes(UTF_8), OrderEvent.class)).isInstanceOf(Reading.Ok.class);
    String deeper = "{\"type\":\"later\",\"in\":" + "[".repeat(32) + "1" + "]".repeat(32) + "}";
    assertThat(codes(faults(json, deeper.getBytes(UTF_8), OrderEvent.class)))
        .containsExactly("json.limit");
  }

  @Test
  void a_string_is_read_up_to_the_limit_and_no_further() {
    String longest = "x".repeat(ReadLimits.usual().text());
    assertThat(JSON.read(('"' + longest + '"').getBytes(UTF_8), String.class))
        .isEqualTo(new Reading.Ok<>(longest));
    assertThat(codes(faults('"' + longest + "x\"", String.class))).containsExactly("json.limit");
    assertThat(codes(faults('"' + longest + "\\u0078\"", String.class)))
        .containsExactly("json.limit");
    assertThat(codes(faults("{\"" + longest + "xxx\":1}", OrderEvent.class)))
        .containsExactly("json.limit");
  }

  /** A limit is what may come, not what is taken beforehand. */
  @Test
  void a_limit_of_a_gigabyte_costs_nothing_until_somebody_uses_it() {
    OrdersJson wide =
        JSON.withLimits(new ReadLimits(Integer.MAX_VALUE, 32, Integer.MAX_VALUE, 40, 200));
    assertThat(wide.read("\"A\"".getBytes(UTF_8), OrderId.class))
        .isEqualTo(new Reading.Ok<>(OrderId.of("A")));
    assertThat(wide.lines(new ByteArrayInputStream("\"A\"".getBytes(UTF_8)), OrderId.class))
        .containsExactly(new JsonLine<>(1, new Reading.Ok<>(OrderId.of("A"))));
  }

  @Test
  void a_number_of_a_million_digits_is_refused_before_it_is_one() {
    String digits = "9".repeat(1_000_000);
    for (String number : List.of(digits, '-' + digits, "0." + digits, "1e" + digits)) {
      assertThat(codes(faults(number, Long.class))).containsExactly("json.limit");
    }
    assertThat(codes(faults(grant('"' + digits + '"'), Grant.class))).containsExactly("json.limit");
    assertThat(codes(faults(grant('"' + digits.substring(0, 90_000) + '"'), Grant.class)))
        .containsExactly("json.money");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1E-999999999", "1e400", "1.5", "9999999999999999999999"})
  void a_number_that_is_no_whole_one_is_never_worked_out(String number) {
    assertThat(codes(faults(number, Long.class))).containsExactly("json.type");
    assertThat(codes(faults(number, Integer.class))).containsExactly("json.type");
    assertThat(codes(faults(grant(number), Grant.class))).containsExactly("json.money");
    assertThat(codes(faults(grant('"' + number + '"'), Grant.class))).containsExactly("json.money");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "-Infinity", "Infinity", "+1", "01", ".5", "1.", "0x1", "1e", "--1"})
  void what_only_javascript_takes_for_a_number_is_no_json(String number) {
    assertThat(codes(faults(number, Long.class))).containsExactly("json.syntax");
  }

  @Test
  void other_encodings_are_refused_with_and_without_a_byte_order_mark() {
    String document = "{\"type\":\"all\"}";
    for (Charset charset :
        List.of(UTF_16, UTF_16LE, Charset.forName("UTF-32"), Charset.forName("UTF-32LE"))) {
      for (String mark : List.of("", "\uFEFF")) {
        byte[] encoded = (mark + document).getBytes(charset);
        assertThat(codes(faults(JSON, encoded, OrderEvent.class)))
            .as(charset + " " + mark.length())
            .containsExactly("json.syntax");
      }
    }
    assertThat(JSON.read("\uFEFF\"A\"".getBytes(UTF_8), OrderId.class))
        .isEqualTo(new Reading.Ok<>(OrderId.of("A")));
  }

  /** Overlong forms, halves of pairs, beyond the last character, cut off, and Latin 1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00c0\u00af",
        "\u00c1\u0081",
        "\u00e0\u0080\u00af",
        "\u00f0\u0080\u0080\u00af",
        "\u00ed\u00a0\u0080",
        "\u00ed\u00b0\u0080",
        "\u00f4\u0090\u0080\u0080",
        "\u00f8\u0088\u0080\u0080\u0080",
        "\u00e2\u0082",
        "\u0080",
        "\u00ff",
        "\u00e9"
      })
  void bytes_that_are_no_utf_8_are_refused(String latin) {
    byte[] document = ('"' + latin + '"').getBytes(ISO_8859_1);
    assertThat(codes(faults(JSON, document, String.class))).containsExactly("json.syntax");
  }

  @Test
  void a_replacement_character_that_was_sent_is_one() {
    assertThat(JSON.read("\"\uFFFD\"".getBytes(UTF_8), String.class))
        .isEqualTo(new Reading.Ok<>("\uFFFD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00\"", "\"\\udc00\\ud800\"", "\"a\\ud800b\""})
  void half_a_character_is_refused(String document) {
    assertThat(codes(faults(document, String.class))).containsExactly("json.syntax");
    assertThat(codes(faults("{\"type\":" + document + "}", OrderEvent.class)))
        .containsExactly("json.syntax");
    assertThat(JSON.read("\"\\ud83d\\ude00\"".getBytes(UTF_8), String.class))
        .isEqualTo(new Reading.Ok<>("\ud83d\ude00"));
  }

  @Test
  void a_null_byte_is_refused_raw_and_is_no_part_of_an_id_escaped() {
    assertThat(codes(faults("\"A\0\"", OrderId.class))).containsExactly("json.syntax");
    assertThat(codes(faults("\0\"A\"", OrderId.class))).containsExactly("json.syntax");
    assertThat(codes(faults("\"A\"\0", OrderId.class))).containsExactly("json.syntax");
    assertThat(codes(faults("\"A\\u0000\"", OrderId.class))).containsExactly("json.form");
  }

  @Test
  void a_field_that_comes_twice_is_seen_however_it_is_escaped() {
    String twice = "{\"amount\":\"1.00\",\"\\u0061mount\":\"2.00\",\"currency\":\"NGN\"}";
    assertThat(codes(faults(twice, Money.class))).containsExactly("json.duplicate-field");
    assertThat(codes(faults("{\"type\":\"later\",\"a\":1,\"\\u0061\":2}", OrderEvent.class)))
        .containsExactly("json.duplicate-field");
  }

  /** Runs of units are kept as runs: two thousand million units cost no more than one. */
  @Test
  void a_run_of_units_costs_no_memory_by_its_length() {
    assertThat(JSON.read("\"1:1-2147483646\"".getBytes(UTF_8), Units.class))
        .isEqualTo(new Reading.Ok<>(Units.range(1, 1, Integer.MAX_VALUE - 1)));
    assertThat(codes(faults("\"1:1-2147483647\"", Units.class))).containsExactly("json.value");
    assertThat(
            codes(
                faults(
                    "{\"currency\":\"NGN\",\"each\":[{\"units\":\"1:1-2147483646\","
                        + "\"minorEach\":9223372036854775807}]}",
                    Shares.class)))
        .containsExactly("json.value");
  }

  @Test
  void units_in_many_pieces_take_time_by_their_number() {
    String pieces = many(12_000, i -> "1:" + (24_000 - 2 * i));
    assertThat(JSON.read(('"' + pieces + '"').getBytes(UTF_8), Units.class))
        .isInstanceOfSatisfying(
            Reading.Ok.class, ok -> assertThat(((Units) ok.value()).count()).isEqualTo(12_000));
  }

  @Test
  void a_hundred_thousand_unknown_fields_take_time_by_their_number() {
    String document = "{\"type\":\"order-placed\"," + many(100_000, i -> "\"f" + i + "\":1") + "}";
    List<Fault> found = faults(document, OrderEvent.class);
    assertThat(found).hasSize(ReadLimits.usual().faults());
    assertThat(codes(found)).containsExactly("json.unknown-field");
    assertThat(codes(faults(document, OrderDraft.class))).contains("json.unknown-field");
    assertThat(codes(faults(document, Money.class))).contains("json.unknown-field");
  }

  @Test
  void a_hundred_thousand_fields_of_the_same_name_take_time_by_their_number() {
    String document = "{\"type\":\"order-placed\"," + many(100_000, i -> "\"at\":1") + "}";
    List<Fault> found = faults(document, OrderEvent.class);
    assertThat(found).hasSize(ReadLimits.usual().faults());
    assertThat(codes(found)).containsExactly("json.duplicate-field");
    assertThat(codes(faults(document, OrderDraft.class))).contains("json.duplicate-field");
    assertThat(codes(faults(document, Money.class))).contains("json.duplicate-field");
  }

  @Test
  void a_hundred_thousand_entries_of_metadata_take_time_by_their_number() throws Exception {
    String event = new String(StreamedEvents.block(), UTF_8).lines().findFirst().orElseThrow();
    String entries = "\"metadata\":{" + many(100_000, i -> "\"k" + i + "\":\"v\"") + "}";
    assertThat(codes(faults(event.replace("\"metadata\":{}", entries), EventEnvelope.class)))
        .containsExactly("json.value");
  }

  /** All of them have one hash in Java, so that a table of them is a list. */
  @Test
  void names_that_are_made_to_collide_take_time_by_their_number() {
    String collisions =
        many(
            65_536,
            i ->
                '"'
                    + String.format(Locale.ROOT, "%16s", Integer.toBinaryString(i))
                        .replace(' ', '0')
                        .replace("0", "Aa")
                        .replace("1", "BB")
                    + "\":1");
    assertThat(codes(faults('{' + collisions + '}', OrderDraft.class)))
        .contains("json.unknown-field");
    assertThat(codes(faults("{\"type\":\"later\"," + collisions + '}', Grant.class)))
        .containsExactly("json.unknown-type");
  }

  @Test
  void a_hundred_thousand_faulty_lines_of_a_draft_take_time_by_their_number() {
    String draft = "{\"colour\":1,\"lines\":[" + many(100_000, i -> "{\"sku\":" + i + "}") + "]}";
    assertThat(faults(draft, OrderDraft.class)).hasSize(ReadLimits.usual().faults());
    String sound = "{\"lines\":[" + many(100_000, i -> "{\"sku\":\"A\"}") + "]}";
    assertThat(faults(sound, OrderDraft.class).size()).isBetween(1, ReadLimits.usual().faults());
  }

  /** Much smaller in bytes than as objects: such a document is refused, not held. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "[]", "{}", "{\"a\":1}", "null", "\"\"", "[[]]"})
  void many_small_values_do_not_fill_the_memory(String value) {
    int count = 3_900_000 / (value.length() + 1);
    String document = "{\"type\":\"later\",\"a\":[" + many(count, i -> value) + "]}";
    assertThat(codes(faults(document, OrderEvent.class))).containsExactly("json.limit");
  }

  @Test
  void no_class_is_ever_named_by_a_document() {
    for (String name : List.of("@class", "@type", "class", "$type")) {
      assertThat(
              codes(
                  faults(
                      "{\"type\":\"pack\",\"" + name + "\":\"java.lang.Runtime\"}",
                      OrderRequest.class)))
          .contains("json.unknown-field");
    }
    assertThat(codes(faults("{\"type\":\"com.owode.orders.command.Pack\"}", OrderRequest.class)))
        .containsExactly("json.unknown-type");
  }

  @Test
  void an_answer_names_no_more_of_a_document_than_a_sentence_takes() {
    String tag = "x".repeat(90_000);
    List<Fault> found = faults("{\"type\":\"" + tag + "\"}", Grant.class);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).sentence().length()).isLessThan(500);
    String name = "n".repeat(90_000);
    assertThat(faults("{\"" + name + "\":1}", Money.class).get(0).pointer().length())
        .isLessThan(500);
  }
}
