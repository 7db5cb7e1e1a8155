package com.owode.orders.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An envelope: its schema version says by which shape its event is read. */
final class EnvelopeCodec extends Codec<Object> {

  static final String VERSION = "schemaVersion";

  private final Codec<Object> plain;

  EnvelopeCodec(Codec<Object> plain) {
    this.plain = plain;
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
  @Nullable Object read(Tree tree, Faults faults) {
    int outside = faults.schemaVersion();
    Tree given = tree instanceof Tree.Obj object ? object.get(VERSION) : null;
    Long version = given == null ? null : given.whole();
    if (version != null) {
      faults.schemaVersion((int) Math.min(Integer.MAX_VALUE, version));
    }
    Object read = plain.read(tree, faults);
    faults.schemaVersion(outside);
    return read;
  }
}
