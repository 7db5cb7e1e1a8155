package com.owode.orders.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Stands for a codec that is not made yet, because it is a part of itself. */
final class Knot extends Codec<Object> {

  private @Nullable Codec<Object> tied;

  void tie(Codec<Object> codec) {
    tied = codec;
  }

  private Codec<Object> tied() {
    if (tied == null) {
      throw new IllegalStateException("a codec is used before it is made");
    }
    return tied;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.of(tied());
  }

  @Override
  void write(Object value, JsonGenerator out) {
    tied().write(value, out);
  }

  @Override
  @Nullable Object read(Tree tree, Faults faults) {
    return tied().read(tree, faults);
  }
}
