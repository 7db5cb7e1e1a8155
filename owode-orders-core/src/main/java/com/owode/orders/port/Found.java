package com.owode.orders.port;

import java.util.Optional;

/**
 * What is known under a reference to personal data: it, that it was erased, or nothing.
 *
 * @param <T> the type of what is known
 */
public sealed interface Found<T> {

  /**
   * {@return what is known}
   *
   * @param value what it is
   * @param <T> its type
   */
  static <T> Found<T> known(T value) {
    return new Known<>(value);
  }

  /**
   * {@return it was erased}
   *
   * @param <T> the type of what was known
   */
  static <T> Found<T> erased() {
    return new Erased<>();
  }

  /**
   * {@return nothing was ever known}
   *
   * @param <T> the type of what is not known
   */
  static <T> Found<T> absent() {
    return new Absent<>();
  }

  /** {@return what is known; empty when it was erased or never known} */
  default Optional<T> value() {
    return Optional.empty();
  }

  /** {@return whether it was erased} */
  default boolean isErased() {
    return false;
  }

  /**
   * It is known.
   *
   * @param known what it is
   * @param <T> its type
   */
  record Known<T>(T known) implements Found<T> {

    @Override
    public Optional<T> value() {
      return Optional.of(known);
    }

    /** {@return nothing personal} */
    @Override
    public String toString() {
      return "Known[]";
    }
  }

  /**
   * It was erased, for ever.
   *
   * @param <T> the type of what was known
   */
  record Erased<T>() implements Found<T> {

    @Override
    public boolean isErased() {
      return true;
    }
  }

  /**
   * It was never known.
   *
   * @param <T> the type of what is not known
   */
  record Absent<T>() implements Found<T> {}
}
