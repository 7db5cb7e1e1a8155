package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one CloudEvent of a tree; every fault of it is told. */
final class CloudEventReader {

  static final String VERSION = "cloudevents.version";
  static final String ATTRIBUTE = "cloudevents.attribute";
  static final String FOREIGN = "cloudevents.type";
  static final String CONTENT = "cloudevents.content";
  static final String CONTRADICTION = "cloudevents.contradiction";

  private static final Pattern JSON =
      Pattern.compile("\\s*[^/;\\s]+/(?:[^/;\\s]+\\+)?json\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private final Tree.Obj object;
  private final Faults faults;

  private CloudEventReader(Tree.Obj object, Faults faults) {
    this.object = object;
    this.faults = faults;
  }

  static Optional<CloudEvents.Received> read(Tree tree, Faults faults) {
    if (tree instanceof Tree.Obj object) {
      return new CloudEventReader(object, faults).event();
    }
    faults.wrongType(tree, "an object");
    return Optional.empty();
  }

  private Optional<CloudEvents.Received> event() {
    int before = faults.count();
    for (String name : object.twice()) {
      add(name, Faults.TWICE, "field " + Faults.shown(name) + " is there twice; keep one");
    }
    needed("specversion").ifPresent(this::guardVersion);
    Optional<String> id = needed("id");
    Optional<URI> source = needed("source").flatMap(text -> uri("source", text));
    Optional<String> type = needed("type");
    Optional<String> subject = given("subject");
    Optional<OffsetDateTime> time = given("time").flatMap(this::time);
    given("datacontenttype").ifPresent(this::guardContentType);
    given("dataschema").ifPresent(text -> uri("dataschema", text));
    Optional<EventEnvelope> event = type.filter(this::isOurs).flatMap(ours -> data());
    if (event.isPresent()) {
      EventEnvelope told = event.get();
      same("id", id, told.id().toString());
      same("type", type, CloudEventWriter.type(told));
      same("subject", subject, told.id().order().value());
      same("time", time.map(at -> at.toInstant().toString()), told.occurredAt().toString());
    }
    return faults.count() > before || faults.isFull() || source.isEmpty()
        ? Optional.empty()
        : event.map(told -> new CloudEvents.Received(source.get(), told));
  }

  private Optional<String> needed(String name) {
    if (object.get(name) == null || object.get(name) instanceof Tree.Nothing) {
      add(name, Faults.MISSING, "attribute " + name + " is missing; add it");
      return Optional.empty();
    }
    return given(name);
  }

  /** An attribute; null is as good as absent, says the JSON format. */
  private Optional<String> given(String name) {
    Tree tree = object.get(name);
    if (tree == null || tree instanceof Tree.Nothing) {
      return Optional.empty();
    }
    if (!(tree instanceof Tree.Text given)) {
      add(name, Faults.TYPE, "it is " + tree.named() + "; it must be a string");
      return Optional.empty();
    }
    if (given.text().isEmpty() || !CloudEventWriter.isText(given.text())) {
      add(
          name,
          ATTRIBUTE,
          "attribute " + name + " is empty or holds control characters; give a text without");
      return Optional.empty();
    }
    return Optional.of(given.text());
  }

  private void guardVersion(String version) {
    if (!version.equals(CloudEventWriter.VERSION)) {
      add(
          "specversion",
          VERSION,
          "specversion is "
              + Faults.shown(version)
              + "; this version reads CloudEvents "
              + CloudEventWriter.VERSION);
    }
  }

  private void guardContentType(String type) {
    if (!JSON.matcher(type).matches()) {
      add(
          "datacontenttype",
          CONTENT,
          "datacontenttype is " + Faults.shown(type) + "; send " + CloudEventWriter.CONTENT_TYPE);
    }
  }

  private Optional<URI> uri(String name, String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException malformed) {
      add(name, ATTRIBUTE, "attribute " + name + " is no URI; write it as RFC 3986 says");
      return Optional.empty();
    }
  }

  private Optional<OffsetDateTime> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException malformed) {
      add("time", ATTRIBUTE, "attribute time is no time with an offset; write it as RFC 3339 says");
      return Optional.empty();
    }
  }

  private boolean isOurs(String type) {
    boolean ours = type.startsWith(CloudEventWriter.TYPE_PREFIX);
    if (!ours) {
      add(
          "type",
          FOREIGN,
          "type "
              + Faults.shown(type)
              + " is no event of an order; those begin with "
              + CloudEventWriter.TYPE_PREFIX);
    }
    return ours;
  }

  private Optional<EventEnvelope> data() {
    Tree data = object.get("data");
    Tree binary = object.get("data_base64");
    if (binary != null && !(binary instanceof Tree.Nothing)) {
      add("data_base64", CONTENT, "the data is encoded as binary; send it as JSON in data");
      return Optional.empty();
    }
    if (data == null || data instanceof Tree.Nothing) {
      add("data", Faults.MISSING, "the event has no data; add the envelope");
      return Optional.empty();
    }
    faults.enter("data");
    Object read = CloudEventWriter.ENVELOPE.read(data, faults);
    faults.leave();
    return Optional.ofNullable((EventEnvelope) read);
  }

  /** What is told twice must be the same, or nobody knows which of the two is true. */
  private void same(String name, Optional<String> attribute, String ofData) {
    if (attribute.isPresent() && !attribute.get().equals(ofData)) {
      add(
          name,
          CONTRADICTION,
          name
              + " is "
              + Faults.shown(attribute.get())
              + ", but of the data it follows that it is "
              + Faults.shown(ofData)
              + "; send what was written");
    }
  }

  private void add(String name, String code, String sentence) {
    faults.enter(name);
    faults.add(code, sentence);
    faults.leave();
  }
}
