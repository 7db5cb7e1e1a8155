package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One field of an object. */
final class Field {

  private final String name;
  private final SerializableString written;
  private final byte[] canonical;
  private final Codec<Object> codec;
  private final Function<Object, Object> from;
  private final boolean later;

  private Field(String name, Codec<Object> codec, Function<Object, Object> from, boolean later) {
    this.name = name;
    this.written = new SerializedString(name);
    this.canonical = ('"' + name + "\":").getBytes(UTF_8);
    this.codec = codec;
    this.from = from;
    this.later = later;
  }

  @SuppressWarnings("unchecked") // The codec was found by the type of what the function gives.
  static Field of(String name, Codec<?> codec, Function<Object, Object> from, boolean later) {
    return new Field(name, (Codec<Object>) codec, from, later);
  }

  /** Its permanent name. */
  String name() {
    return name;
  }

  /** Its name, encoded once. */
  SerializableString written() {
    return written;
  }

  /** Its name as it stands in a document, with the colon; never changed. */
  byte[] canonical() {
    return canonical;
  }

  /** How its value is written. */
  Codec<Object> codec() {
    return codec;
  }

  /** How its value is taken. */
  Function<Object, Object> from() {
    return from;
  }

  /** Whether it came when the form was fixed, and is left out while it is absent. */
  boolean later() {
    return later;
  }

  boolean isLeftOut(Object part) {
    return later && part.equals(Optional.empty());
  }
}
