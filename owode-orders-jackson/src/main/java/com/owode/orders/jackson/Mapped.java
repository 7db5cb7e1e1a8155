package com.owode.orders.jackson;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A class that is no record, written as the record of its parts. */
final class Mapped<T, P> extends Codec<T> {

  private final ObjectCodec<Object> parts;
  private final Function<T, P> from;
  private final Function<P, T> to;

  Mapped(ObjectCodec<Object> parts, Function<T, P> from, Function<P, T> to) {
    this.parts = parts;
    this.from = from;
    this.to = to;
  }

  List<String> names() {
    return parts.fields().stream().map(Field::name).toList();
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return parts.describe(shape);
  }

  @Override
  void write(T value, JsonGenerator out) {
    parts.write(from.apply(value), out);
  }

  @Override
  @SuppressWarnings("unchecked") // The codec of the parts makes parts.
  @Nullable T readCanonical(CanonicalReader in) {
    Object read = parts.readCanonical(in);
    return read == null ? null : to.apply((P) read);
  }

  @Override
  @SuppressWarnings("unchecked") // The codec of the parts makes parts.
  @Nullable T read(Tree tree, Faults faults) {
    Object read = parts.read(tree, faults);
    if (read == null) {
      return null;
    }
    try {
      return to.apply((P) read);
    } catch (IllegalArgumentException refused) {
      faults.malformed(refused);
    } catch (ArithmeticException | DateTimeException tooLarge) {
      faults.add(Faults.VALUE, "an amount, count or time is too large; give a smaller one");
    }
    return null;
  }
}
