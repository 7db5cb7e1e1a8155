package com.owode.orders.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A field that may be left out when it is written by hand, and then has its usual value. */
final class OrElse extends Codec<Object> {

  private final Codec<Object> codec;
  private final Object usual;

  OrElse(Codec<?> codec, Object usual) {
    this.codec = Codecs.cast(codec);
    this.usual = usual;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.of(codec);
  }

  @Override
  void write(Object value, JsonGenerator out) {
    codec.write(value, out);
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    return codec.read(tree, faults);
  }

  @Override
  Object whenLeftOut() {
    return usual;
  }
}
