package com.owode.orders.jackson;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object.
 *
 * @param name its permanent name
 * @param written its name, encoded once
 * @param codec how its value is written
 * @param from how its value is taken
 * @param later whether it came when the form was fixed, and is left out while it is absent
 */
record Field(
    String name,
    SerializableString written,
    Codec<Object> codec,
    Function<Object, Object> from,
    boolean later) {

  @SuppressWarnings("unchecked") // The codec was found by the type of what the function gives.
  static Field of(String name, Codec<?> codec, Function<Object, Object> from, boolean later) {
    return new Field(name, new SerializedString(name), (Codec<Object>) codec, from, later);
  }

  boolean isLeftOut(Object part) {
    return later && part.equals(Optional.empty());
  }
}
