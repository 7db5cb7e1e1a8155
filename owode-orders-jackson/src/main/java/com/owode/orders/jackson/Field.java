package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One field of an object.
 *
 * @param name its permanent name
 * @param written its name, encoded once
 * @param canonical its name as it stands in a document, with the colon
 * @param codec how its value is written
 * @param from how its value is taken
 * @param later whether it came when the form was fixed, and is left out while it is absent
 */
record Field(
    String name,
    SerializableString written,
    byte[] canonical,
    Codec<Object> codec,
    Function<Object, Object> from,
    boolean later) {

  @SuppressWarnings("unchecked") // The codec was found by the type of what the function gives.
  static Field of(String name, Codec<?> codec, Function<Object, Object> from, boolean later) {
    SerializedString written = new SerializedString(name);
    byte[] canonical = ('"' + written.getValue() + "\":").getBytes(UTF_8);
    return new Field(name, written, canonical, (Codec<Object>) codec, from, later);
  }

  boolean isLeftOut(Object part) {
    return later && part.equals(Optional.empty());
  }
}
