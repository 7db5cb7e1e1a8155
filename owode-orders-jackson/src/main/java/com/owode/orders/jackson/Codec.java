package com.owode.orders.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the values of one type are written, and read: from our own form at once, from a tree. */
abstract class Codec<T> {

  /** Writes the value: same value, same bytes. */
  abstract void write(T value, JsonGenerator out);

  /** Reads the value; null when it is faulty, which the faults then say. */
  abstract @Nullable T read(Tree tree, Faults faults);

  /** {@return what a shape makes of the form of these values} */
  abstract <R> R describe(Shape<R> shape);

  /**
   * Reads the value when it stands there just as {@link #write} writes it. Null says no more than
   * that the document has to be read as a tree; so do the exceptions of values that refuse to be
   * made.
   */
  @Nullable T readCanonical(CanonicalReader in) {
    return null;
  }

  /** What stands for a field that was left out; null when it may not be. */
  @Nullable T whenLeftOut() {
    return null;
  }
}
