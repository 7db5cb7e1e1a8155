package com.owode.orders.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the values of one type are written, and read from a tree. */
abstract class Codec<T> {

  /** Writes the value: same value, same bytes. */
  abstract void write(T value, JsonGenerator out);

  /** Reads the value; null when it is faulty, which the faults then say. */
  abstract @Nullable T read(Tree tree, Faults faults);

  /** {@return what a shape makes of the form of these values} */
  abstract <R> R describe(Shape<R> shape);

  /** What stands for a field that was left out; null when it may not be. */
  @Nullable T whenLeftOut() {
    return null;
  }
}
