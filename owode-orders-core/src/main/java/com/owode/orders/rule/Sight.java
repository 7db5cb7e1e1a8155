package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.FactSeen.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact with the answer that it gave, before the answer has been made text. */
record Sight(Fact<?, ?> fact, String path, State state, @Nullable Object value) {

  static Sight of(Fact<?, ?> fact, Answers answers, String path) {
    try {
      Object value = answers.answer(fact);
      return new Sight(fact, path, value == null ? State.MISSING : State.KNOWN, value);
    } catch (Throwable failure) {
      Truth.unknownBecause(failure);
      return new Sight(fact, path, State.FAILED, null);
    }
  }

  /** A fact that a condition in Java code asked for without having declared it. */
  static Sight undeclared(Fact<?, ?> fact, String path) {
    return new Sight(fact, path, State.UNDECLARED, null);
  }

  /** Each once, in order of first mention. */
  static List<Sight> once(List<Sight> seen) {
    return List.copyOf(seen.size() < 2 ? seen : new LinkedHashSet<>(seen));
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
    // The order of a set is not the value's, and differs between JVMs; a comma may be in a text.
    return value instanceof Set<?> set ? CanonicalForm.of(set) : value.toString();
  }
}
