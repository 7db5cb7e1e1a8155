package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventsTest {

  static final URI SHOP = URI.create("https://shop.example/orders");
  static final CloudEvents EVENTS = CloudEvents.from(SHOP);

  private static final EventEnvelope CONFIRMED =
      envelope(new OrderConfirmed(Specimens.THEN), Map.of("traceparent", "00-0af7-b7ad-01"));

  static EventEnvelope envelope(OrderEvent event, Map<String, String> metadata) {
    return new EventEnvelope(
        new EventId(OrderId.of("1001"), 2),
        event,
        event instanceof Unrecognised stranger ? stranger.schemaVersion() : 1,
        Specimens.THEN,
        Specimens.THEN.plusMillis(250),
        (Originator) Specimens.all(Originator.class).get(0),
        CommandId.of("c-7"),
        Optional.of(new EventId(OrderId.of("1001"), 1)),
        ContentHash.parse("sha-256:" + "0".repeat(64)),
        metadata);
  }

  /** One of every kind of event. */
  static List<EventEnvelope> ofEveryKind() {
    // The SDK makes doubles of numbers, so that the zero at the end of 1.50 would not survive it.
    Unrecognised plain =
        new Unrecognised("units-gift-wrapped", 1, "{\"type\":\"units-gift-wrapped\",\"n\":1.5}");
    return Specimens.all(OrderEvent.class).stream()
        .map(event -> event instanceof Unrecognised ? plain : event)
        .map(event -> envelope((OrderEvent) event, Map.of("traceparent", "00-0af7-b7ad-01")))
        .toList();
  }

  private static String confirmed() {
    return new String(EVENTS.write(CONFIRMED), UTF_8);
  }

  private static List<Tuple> faults(String document) {
    assertThat(EVENTS.read(document.getBytes(UTF_8))).isInstanceOf(Reading.Faulty.class);
    return ((Reading.Faulty<?>) EVENTS.read(document.getBytes(UTF_8)))
        .faults().stream().map(fault -> tuple(fault.pointer(), fault.code())).toList();
  }

  @Test
  void an_event_is_written_with_its_attributes_before_its_envelope() {
    assertThat(confirmed())
        .isEqualTo(
            "{\"specversion\":\"1.0\",\"id\":\"1001:2\",\"source\":\"https://shop.example/orders\","
                + "\"type\":\"com.owode.orders.order-confirmed.v1\",\"subject\":\"1001\","
                + "\"time\":\"2026-11-02T10:00:00Z\",\"datacontenttype\":\"application/json\","
                + "\"recordedtime\":\"2026-11-02T10:00:00.250Z\",\"commandid\":\"c-7\","
                + "\"causationid\":\"1001:1\",\"policyhash\":\"sha-256:"
                + "0".repeat(64)
                + "\",\"traceparent\":\"00-0af7-b7ad-01\",\"data\":"
                + new String(OrdersJson.usual().write(CONFIRMED), UTF_8)
                + "}");
  }

  @Test
  void a_schema_of_the_data_is_named_where_the_host_publishes_one() {
    CloudEvents named = EVENTS.withDataSchema(URI.create("https://shop.example/envelope.json"));
    assertThat(named.write(CONFIRMED))
        .asString(UTF_8)
        .contains(",\"dataschema\":\"https://shop.example/envelope.json\",");
    assertThat(named.read(named.write(CONFIRMED)))
        .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(SHOP, CONFIRMED)));
  }

  @Test
  void metadata_is_an_attribute_only_where_name_and_value_may_be_one() {
    EventEnvelope told =
        envelope(
            new OrderConfirmed(Specimens.THEN),
            Map.of(
                "tenant", "lagos",
                "trace-id", "7",
                "Tenant", "x",
                "type", "forged",
                "data", "forged",
                "commandid", "forged",
                "line", "a\nb",
                "averyverylongnameindeed", "x"));
    String written = new String(EVENTS.write(told), UTF_8);
    assertThat(written.substring(0, written.indexOf("\"data\":")))
        .contains("\"tenant\":\"lagos\"")
        .doesNotContain("trace-id", "Tenant", "forged", "\"line\"", "averyvery");
    assertThat(EVENTS.read(written.getBytes(UTF_8)))
        .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(SHOP, told)));
  }

  @Test
  void every_kind_of_event_is_read_back_equal_alone_and_in_a_batch() {
    List<EventEnvelope> all = ofEveryKind();
    for (EventEnvelope event : all) {
      assertThat(EVENTS.read(EVENTS.write(event)))
          .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(SHOP, event)));
    }
    assertThat(EVENTS.readBatch(EVENTS.writeBatch(all)))
        .isEqualTo(
            new Reading.Ok<>(
                all.stream().map(event -> new CloudEvents.Received(SHOP, event)).toList()));
    assertThat(EVENTS.writeBatch(List.of())).asString(UTF_8).isEqualTo("[]");
    assertThat(EVENTS.readBatch("[]".getBytes(UTF_8))).isEqualTo(new Reading.Ok<>(List.of()));
  }

  @Test
  void an_event_of_a_newer_type_keeps_its_type_and_its_version() {
    EventEnvelope newer =
        envelope(
            new Unrecognised("units-gift wrapped", 3, "{\"type\":\"units-gift wrapped\"}"),
            Map.of());
    assertThat(EVENTS.write(newer))
        .asString(UTF_8)
        .contains("\"type\":\"com.owode.orders.units-gift+wrapped.v3\"");
    assertThat(EVENTS.read(EVENTS.write(newer)))
        .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(SHOP, newer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"specversion\":\"1.0\", | | /specversion | json.missing-field",
        "\"specversion\":\"1.0\" | \"specversion\":\"0.3\" | /specversion | cloudevents.version",
        "\"specversion\":\"1.0\" | \"specversion\":1.0 | /specversion | json.type",
        "\"id\":\"1001:2\",\"s | \"s | /id | json.missing-field",
        "\"id\":\"1001:2\",\"s | \"id\":\"\",\"s | /id | cloudevents.attribute",
        "\"id\":\"1001:2\",\"s | \"id\":\"1001:3\",\"s | /id | cloudevents.contradiction",
        "\"source\":\"https | \"source\":\"ht tp | /source | cloudevents.attribute",
        "\"source\":\"https://shop.example/orders\", | | /source | json.missing-field",
        "\"type\":\"com.owode | \"type\":\"com.other | /type | cloudevents.type",
        "confirmed.v1 | confirmed.v2 | /type | cloudevents.contradiction",
        "\"subject\":\"1001\" | \"subject\":\"1002\" | /subject | cloudevents.contradiction",
        "\"time\":\"2026 | \"time\":\"2025 | /time | cloudevents.contradiction",
        "\"time\":\"2026-11-02T10:00:00Z | \"time\":\"2026-11-02 | /time | cloudevents.attribute",
        "application/json | application/xml | /datacontenttype | cloudevents.content",
        "application/json | application/jsonx | /datacontenttype | cloudevents.content",
        "\"data\":{ | \"data_base64\":\"e30=\",\"data\":{ | /data_base64 | cloudevents.content",
        "\"data\":{ | \"other\":{ | /data | json.missing-field",
        "\"data\":{ | \"data\":null,\"other\":{ | /data | json.missing-field",
        "\"data\":{ | \"id\":\"1\",\"data\":{ | /id | json.duplicate-field",
        "\"schemaVersion\":1 | \"schemaVersion\":\"1\" | /data/schemaVersion | json.type"
      })
  void what_is_wrong_with_a_cloudevent_is_told_with_a_pointer(
      String sound, String faulty, String pointer, String code) {
    String document = confirmed().replace(sound, faulty == null ? "" : faulty);
    assertThat(document).isNotEqualTo(confirmed());
    assertThat(faults(document)).containsExactly(tuple(pointer, code));
  }

  @Test
  void all_faults_of_a_batch_are_told_at_once() {
    String batch = "[" + confirmed().replace("\"1.0\"", "\"0.3\"") + ",7," + confirmed() + ",{}]";
    Reading<List<CloudEvents.Received>> reading = EVENTS.readBatch(batch.getBytes(UTF_8));
    assertThat(((Reading.Faulty<?>) reading).faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(
            tuple("/0/specversion", "cloudevents.version"),
            tuple("/1", "json.type"),
            tuple("/3/specversion", "json.missing-field"),
            tuple("/3/id", "json.missing-field"),
            tuple("/3/source", "json.missing-field"),
            tuple("/3/type", "json.missing-field"));
    assertThat(EVENTS.readBatch("{}".getBytes(UTF_8)))
        .isEqualTo(
            new Reading.Faulty<>(
                List.of(new Fault("", "json.type", "it is an object; it must be an array"))));
  }

  @Test
  void attributes_that_are_unknown_null_or_told_in_other_words_do_no_harm() {
    String document =
        confirmed()
            .replace("\"subject\":\"1001\"", "\"subject\":null,\"sampledrate\":30,\"x\":true")
            .replace("application/json", "application/vnd.shop+JSON; charset=utf-8")
            .replace("\"time\":\"2026-11-02T10:00:00Z\"", "\"time\":\"2026-11-02T11:00:00+01:00\"");
    assertThat(EVENTS.read(document.getBytes(UTF_8)))
        .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(SHOP, CONFIRMED)));
  }

  @Test
  void a_batch_is_within_the_limits_of_one_document() {
    CloudEvents small = EVENTS.withLimits(ReadLimits.usual().withBytes(1));
    assertThat(((Reading.Faulty<?>) small.readBatch(EVENTS.writeBatch(List.of()))).faults())
        .extracting(Fault::code)
        .containsExactly("json.limit");
  }

  @Test
  void a_source_says_something() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudEvents.from(URI.create("")))
        .withMessage(
            "source of the events is empty; name the shop, such as https://shop.example/orders");
  }
}
