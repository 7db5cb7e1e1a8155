package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CloudEvents SDK for Java and this module read what the other has written. */
class CloudEventsSdkTest {

  private static final CloudEvents OURS =
      CloudEventsTest.EVENTS.withDataSchema(URI.create("https://shop.example/envelope.json"));
  private static final JsonFormat SDK = new JsonFormat();

  static Stream<EventEnvelope> events() {
    return CloudEventsTest.ofEveryKind().stream();
  }

  @Test
  void there_is_an_event_of_every_kind() {
    assertThat(events().map(EventEnvelope::type).distinct())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(EventKind.values()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void the_sdk_reads_what_we_write(EventEnvelope event) {
    guardSame(SDK.deserialize(OURS.write(event)), event);
  }

  @ParameterizedTest
  @MethodSource("events")
  void we_read_what_the_sdk_writes(EventEnvelope event) {
    assertThat(OURS.read(SDK.serialize(bySdk(event))))
        .isEqualTo(new Reading.Ok<>(new CloudEvents.Received(CloudEventsTest.SHOP, event)));
  }

  @Test
  void batches_are_read_both_ways() throws IOException {
    // This SDK has no call for batches: it offers its events to Jackson 2, which knows arrays.
    JsonMapper sdk =
        JsonMapper.builder().addModule(JsonFormat.getCloudEventJacksonModule()).build();
    List<EventEnvelope> all = events().toList();
    List<CloudEvent> read = List.of(sdk.readValue(OURS.writeBatch(all), CloudEvent[].class));
    assertThat(read).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      guardSame(read.get(i), all.get(i));
    }
    byte[] written =
        sdk.writeValueAsBytes(
            all.stream().map(CloudEventsSdkTest::bySdk).toArray(CloudEvent[]::new));
    assertThat(OURS.readBatch(written))
        .isEqualTo(
            new Reading.Ok<>(
                all.stream()
                    .map(event -> new CloudEvents.Received(CloudEventsTest.SHOP, event))
                    .toList()));
  }

  @Test
  void the_media_types_are_those_of_the_sdk() {
    assertThat(CloudEvents.MEDIA_TYPE).isEqualTo(JsonFormat.CONTENT_TYPE);
    assertThat(SDK.deserializableContentTypes()).contains(CloudEvents.MEDIA_TYPE);
  }

  private static void guardSame(CloudEvent read, EventEnvelope event) {
    assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V1);
    assertThat(read.getId()).isEqualTo(event.id().toString());
    assertThat(read.getSource()).isEqualTo(CloudEventsTest.SHOP);
    assertThat(read.getType()).isEqualTo("com.owode.orders." + tag(event) + ".v1");
    assertThat(read.getSubject()).isEqualTo("1001");
    assertThat(Objects.requireNonNull(read.getTime()).toInstant()).isEqualTo(event.occurredAt());
    assertThat(read.getDataContentType()).isEqualTo("application/json");
    assertThat(read.getDataSchema()).hasToString("https://shop.example/envelope.json");
    assertThat(read.getExtensionNames())
        .isEqualTo(Set.of("recordedtime", "commandid", "causationid", "policyhash", "traceparent"));
    assertThat(read.getExtension("recordedtime")).isEqualTo(event.recordedAt().toString());
    assertThat(read.getExtension("commandid")).isEqualTo("c-7");
    assertThat(read.getExtension("causationid")).isEqualTo("1001:1");
    assertThat(read.getExtension("policyhash")).isEqualTo(event.policy().toString());
    assertThat(read.getExtension("traceparent")).isEqualTo("00-0af7-b7ad-01");
    byte[] data = Objects.requireNonNull(read.getData()).toBytes();
    assertThat(OrdersJson.usual().read(data, EventEnvelope.class))
        .isEqualTo(new Reading.Ok<>(event));
  }

  private static String tag(EventEnvelope event) {
    return event.type() == EventKind.UNRECOGNISED ? "units-gift-wrapped" : event.type().tag();
  }

  private static CloudEvent bySdk(EventEnvelope event) {
    return CloudEventBuilder.v1()
        .withId(event.id().toString())
        .withSource(CloudEventsTest.SHOP)
        .withType("com.owode.orders." + tag(event) + ".v1")
        .withSubject("1001")
        .withTime(event.occurredAt().atOffset(ZoneOffset.ofHours(1)))
        .withExtension("sampledrate", 30)
        .withData(
            "application/json", new String(OrdersJson.usual().write(event), UTF_8).getBytes(UTF_8))
        .build();
  }
}
