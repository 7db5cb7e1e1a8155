package com.owode.orders.rule;

import com.owode.orders.rule.FactSeen.State;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fact with the answer that it gave, before the answer has been made text. */
record Sight(Fact<?, ?> fact, String path, State state, @Nullable Object value) {

  static <F, T> Sight of(Fact<? super F, T> fact, F facts, String path) {
    try {
      T value = fact.read(facts);
      return value == null ? missing(fact, path) : new Sight(fact, path, State.KNOWN, value);
    } catch (Throwable failure) {
      Truth.unknownBecause(failure);
      return failed(fact, path);
    }
  }

  static Sight missing(Fact<?, ?> fact, String path) {
    return new Sight(fact, path, State.MISSING, null);
  }

  static Sight failed(Fact<?, ?> fact, String path) {
    return new Sight(fact, path, State.FAILED, null);
  }

  String name() {
    return path + fact.name();
  }

  /** The answer of a known fact. */
  Object known() {
    return Objects.requireNonNull(value);
  }

  FactSeen asText() {
    return new FactSeen(
        name(), fact.type(), state, text(), fact.isChangeable(), fact.isSensitive());
  }

  private String text() {
    if (value == null) {
      return "";
    }
    // The order of a set is not the value's, and differs between JVMs.
    return value instanceof Set<?> set ? new TreeSet<>(set).toString() : value.toString();
  }
}
