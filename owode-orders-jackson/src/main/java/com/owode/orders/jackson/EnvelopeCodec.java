package com.owode.orders.jackson;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Unrecognised;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An envelope: its schema version says by which shape its event is read. */
final class EnvelopeCodec extends Codec<Object> {

  static final String VERSION = "schemaVersion";

  private final Codec<Object> plain;
  private final Upcasters upcasters;

  EnvelopeCodec(Codec<Object> plain, Upcasters upcasters) {
    this.plain = plain;
    this.upcasters = upcasters;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.envelope(plain, EventCodec.VERSION);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    plain.write(value, out);
  }

  @Override
  @Nullable Object readCanonical(CanonicalReader in) {
    Object read = plain.readCanonical(in);
    return read instanceof EventEnvelope envelope && envelope.schemaVersion() != upcasters.newest()
        ? null
        : read;
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    int outside = faults.schemaVersion();
    Tree given = tree instanceof Tree.Obj object ? object.get(VERSION) : null;
    Long version = given == null ? null : given.whole();
    if (version != null) {
      faults.schemaVersion((int) Math.min(Integer.MAX_VALUE, version));
    }
    Object read = plain.read(tree, faults);
    faults.schemaVersion(outside);
    return read instanceof EventEnvelope envelope ? current(envelope) : read;
  }

  /** An event that was brought to the newest shape is told to have it. */
  private EventEnvelope current(EventEnvelope read) {
    return read.schemaVersion() >= upcasters.newest() || read.event() instanceof Unrecognised
        ? read
        : new EventEnvelope(
            read.id(),
            read.event(),
            upcasters.newest(),
            read.occurredAt(),
            read.recordedAt(),
            read.by(),
            read.command(),
            read.cause(),
            read.policy(),
            read.metadata());
  }
}
