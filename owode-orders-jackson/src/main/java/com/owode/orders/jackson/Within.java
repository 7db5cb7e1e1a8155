package com.owode.orders.jackson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Holds one value of another type, and is written and read as that value. */
final class Within extends Codec<Object> {

  private final Codec<Object> held;
  private final Function<Object, Object> from;
  private final Function<Object, Object> to;

  Within(Codec<?> held, Function<Object, Object> from, Function<Object, Object> to) {
    this.held = Codecs.cast(held);
    this.from = from;
    this.to = to;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return held.describe(shape);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    held.write(from.apply(value), out);
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    Object read = held.read(tree, faults);
    return read == null ? null : to.apply(read);
  }

  @Override
  @Nullable Object readCanonical(CanonicalReader in) {
    Object read = held.readCanonical(in);
    return read == null ? null : to.apply(read);
  }
}
