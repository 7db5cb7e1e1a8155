package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Unrecognised;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an envelope as a CloudEvent.
 *
 * @param source the source of all events
 * @param dataSchema the schema of the data, where one is named
 */
record CloudEventWriter(String source, Optional<String> dataSchema) {

  static final String VERSION = "1.0";
  static final String TYPE_PREFIX = "com.owode.orders.";
  static final String CONTENT_TYPE = "application/json";

  static final Codec<Object> ENVELOPE = Codecs.cast(Codecs.all().of(EventEnvelope.class));

  /** Neither may metadata replace what the specification defines, nor what is written here. */
  static final Set<String> TAKEN =
      Set.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "dataschema",
          "data",
          "recordedtime",
          "commandid",
          "causationid",
          "policyhash");

  /** The specification's alphabet, and the length that it advises. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,20}");

  void write(EventEnvelope event, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("specversion", VERSION);
    out.writeStringProperty("id", event.id().toString());
    out.writeStringProperty("source", source);
    out.writeStringProperty("type", type(event));
    out.writeStringProperty("subject", event.id().order().value());
    out.writeStringProperty("time", event.occurredAt().toString());
    out.writeStringProperty("datacontenttype", CONTENT_TYPE);
    dataSchema.ifPresent(schema -> out.writeStringProperty("dataschema", schema));
    out.writeStringProperty("recordedtime", event.recordedAt().toString());
    out.writeStringProperty("commandid", event.command().value());
    event.cause().ifPresent(cause -> out.writeStringProperty("causationid", cause.toString()));
    out.writeStringProperty("policyhash", event.policy().toString());
    for (Map.Entry<String, String> entry : event.metadata().entrySet()) {
      if (isAttribute(entry.getKey(), entry.getValue())) {
        out.writeStringProperty(entry.getKey(), entry.getValue());
      }
    }
    out.writeName("data");
    ENVELOPE.write(event, out);
    out.writeEndObject();
  }

  /** The tag of the event and the version of its shape. */
  static String type(EventEnvelope event) {
    String tag =
        event.event() instanceof Unrecognised stranger ? stranger.type() : event.type().tag();
    return TYPE_PREFIX
        + URLEncoder.encode(tag, StandardCharsets.UTF_8)
        + ".v"
        + event.schemaVersion();
  }

  /** What no attribute may be stays in the data, where all metadata is. */
  private static boolean isAttribute(String name, String value) {
    return NAME.matcher(name).matches() && !TAKEN.contains(name) && isText(value);
  }

  /** The specification's String: no control characters, no noncharacters, no half ones. */
  static boolean isText(String value) {
    return !PlainCodecs.hasHalfCharacter(value)
        && value
            .codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || (c & 0xfffe) == 0xfffe
                        || (c >= 0xfdd0 && c <= 0xfdef));
  }
}
