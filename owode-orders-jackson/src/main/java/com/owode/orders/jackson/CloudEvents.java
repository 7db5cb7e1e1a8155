package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Events as CloudEvents 1.0 in structured JSON, one or a batch, for brokers and for consumers that
 * know nothing of orders. See {@code docs/cloudevents.md}.
 *
 * <p>The data of a CloudEvent is the whole envelope; its attributes repeat what a broker routes by.
 * The {@code type} is {@code com.owode.orders.order-placed.v1} and so on, where the number is the
 * schema version of the event. Same event, same bytes. Immutable.
 */
public final class CloudEvents {

  /** The media type of one event. */
  public static final String MEDIA_TYPE = "application/cloudevents+json";

  /** The media type of a batch. */
  public static final String BATCH_MEDIA_TYPE = "application/cloudevents-batch+json";

  private final URI source;
  private final Optional<URI> dataSchema;
  private final ReadLimits limits;
  private final JsonFactory factory;

  private CloudEvents(URI source, Optional<URI> dataSchema, ReadLimits limits) {
    this.source = source;
    this.dataSchema = dataSchema;
    this.limits = limits;
    this.factory = Parsing.factory(limits);
  }

  /**
   * {@return writing events that come from this source, and reading those of any}
   *
   * @param source which shop or system it is, the same for ever: source and id of an event together
   *     are unique in the world
   * @throws IllegalArgumentException when the URI is empty
   */
  public static CloudEvents from(URI source) {
    if (source.toString().isEmpty()) {
      throw new IllegalArgumentException(
          "source of the events is empty; name the shop, such as https://shop.example/orders");
    }
    return new CloudEvents(source, Optional.empty(), ReadLimits.usual());
  }

  /**
   * {@return the same, naming a schema of the data in every event}
   *
   * @param schema where the JSON Schema of envelopes is published
   */
  public CloudEvents withDataSchema(URI schema) {
    return new CloudEvents(source, Optional.of(schema), limits);
  }

  /**
   * {@return the same with other limits of what is read}
   *
   * @param other the limits; a batch is one document
   */
  public CloudEvents withLimits(ReadLimits other) {
    return new CloudEvents(source, dataSchema, other);
  }

  /**
   * {@return the event as a CloudEvent in UTF-8, without spaces}
   *
   * @param event the event
   */
  public byte[] write(EventEnvelope event) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
      writer().write(event, out);
    }
    return bytes.toByteArray();
  }

  /**
   * {@return the events as a batch in UTF-8, in their order; {@code []} for none}
   *
   * @param events the events
   */
  public byte[] writeBatch(List<EventEnvelope> events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    CloudEventWriter writer = writer();
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartArray();
      for (EventEnvelope event : events) {
        writer.write(event, out);
      }
      out.writeEndArray();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads one CloudEvent: what it says, or all that is wrong with it. Attributes that this library
   * does not know are passed over, as the specification asks.
   *
   * @param document a CloudEvent in UTF-8
   * @return the event, or the faults, with pointers into the document
   */
  public Reading<Received> read(byte[] document) {
    Faults faults = new Faults(limits.faults());
    Optional<Tree> tree = Parsing.tree(factory, document, limits, faults);
    return reading(tree.flatMap(found -> CloudEventReader.read(found, faults)), faults);
  }

  /**
   * Reads a batch: all of its events, or all that is wrong with them. Nothing of a faulty batch is
   * used.
   *
   * @param document a JSON array of CloudEvents in UTF-8
   * @return the events in their order, or the faults, with pointers into the document
   */
  public Reading<List<Received>> readBatch(byte[] document) {
    Faults faults = new Faults(limits.faults());
    Optional<Tree> tree = Parsing.tree(factory, document, limits, faults);
    return reading(tree.map(found -> events(found, faults)), faults);
  }

  private static List<Received> events(Tree tree, Faults faults) {
    List<Received> events = new ArrayList<>();
    if (!(tree instanceof Tree.Arr array)) {
      faults.wrongType(tree, "an array");
      return events;
    }
    for (int i = 0; i < array.items().size() && !faults.isFull(); i++) {
      faults.enter(i);
      CloudEventReader.read(array.items().get(i), faults).ifPresent(events::add);
      faults.leave();
    }
    return List.copyOf(events);
  }

  private static <T> Reading<T> reading(Optional<T> value, Faults faults) {
    return value.isEmpty() || faults.count() > 0
        ? new Reading.Faulty<>(faults.found())
        : new Reading.Ok<>(value.get());
  }

  private CloudEventWriter writer() {
    return new CloudEventWriter(source.toASCIIString(), dataSchema.map(URI::toASCIIString));
  }

  /**
   * An event that was read.
   *
   * @param source where it comes from; the ids of two sources may be the same
   * @param event the event
   */
  public record Received(URI source, EventEnvelope event) {}
}
