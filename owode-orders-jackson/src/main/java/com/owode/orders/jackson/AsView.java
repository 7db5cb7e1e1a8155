package com.owode.orders.jackson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What lives on functions or on a whole order: written as its view, and read as that. */
final class AsView<T> extends Codec<T> {

  private final Class<?> type;
  private final Codec<Object> view;
  private final Function<T, Object> of;

  AsView(Class<?> type, Codec<Object> view, Function<T, Object> of) {
    this.type = type;
    this.view = view;
    this.of = of;
  }

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.of(view);
  }

  @Override
  void write(T value, JsonGenerator out) {
    view.write(of.apply(value), out);
  }

  @Override
  @Nullable T read(Tree tree, Faults faults) {
    faults.add(
        Faults.VALUE,
        "what was alive when it was written is read as a "
            + type.getName().substring(type.getPackageName().length() + 1).replace('$', '.')
            + "; ask for that type");
    return null;
  }
}
