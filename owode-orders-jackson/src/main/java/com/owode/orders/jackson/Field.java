package com.owode.orders.jackson;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object: its permanent name, how it is taken from the value, how it is written.
 */
record Field(
    String name,
    SerializableString written,
    Codec<Object> codec,
    Function<Object, @Nullable Object> from) {

  @SuppressWarnings("unchecked") // The codec was found by the type of what the function gives.
  static Field of(String name, Codec<?> codec, Function<Object, @Nullable Object> from) {
    return new Field(name, new SerializedString(name), (Codec<Object>) codec, from);
  }
}
