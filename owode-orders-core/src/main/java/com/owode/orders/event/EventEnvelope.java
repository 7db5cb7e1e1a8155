package com.owode.orders.event;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Originator;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An event as it is stored, for ever.
 *
 * @param id order and version
 * @param event what has happened
 * @param schemaVersion the version of the event's shape, 1 or more
 * @param occurredAt when it happened, by the clock of who told or asked
 * @param recordedAt when it was recorded, by the desk's clock; versions order history, never clocks
 * @param by who asked or told
 * @param command the command that caused it
 * @param cause the event of the same order that it follows from, where it follows from one
 * @param policy the hash of the policies that decided
 * @param metadata what the host adds (trace id, tenant): at most 16 entries of at most 256
 *     characters
 */
public record EventEnvelope(
    EventId id,
    OrderEvent event,
    int schemaVersion,
    Instant occurredAt,
    Instant recordedAt,
    Originator by,
    CommandId command,
    Optional<EventId> cause,
    ContentHash policy,
    Map<String, String> metadata) {

  /** The most entries of metadata. */
  public static final int MOST_METADATA = 16;

  /** The most characters of a value of metadata. */
  public static final int LONGEST_METADATA = 256;

  /**
   * Guards version and metadata.
   *
   * @param id order and version
   * @param event what has happened
   * @param schemaVersion the version of the event's shape
   * @param occurredAt when it happened, by the clock of who told or asked
   * @param recordedAt when it was recorded, by the desk's clock
   * @param by who asked or told
   * @param command the command that caused it
   * @param cause the event of the same order that it follows from, where it follows from one
   * @param policy the hash of the policies that decided
   * @param metadata what the host adds (trace id, tenant)
   * @throws IllegalArgumentException when the version is less than 1, or the metadata is too much
   */
  public EventEnvelope {
    if (schemaVersion < 1) {
      throw Guard.malformed(
          "schema version of event " + id + " is " + schemaVersion, "it must be 1 or more");
    }
    Guard.between("entries of metadata", metadata.size(), 0, MOST_METADATA);
    for (Map.Entry<String, String> entry : metadata.entrySet()) {
      Guard.identifier("key of metadata", entry.getKey());
      Guard.between(
          "length of metadata " + entry.getKey(), entry.getValue().length(), 0, LONGEST_METADATA);
    }
    metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
  }

  /** {@return the kind of the event, which is also its permanent type} */
  public EventKind type() {
    return event.kind();
  }
}
