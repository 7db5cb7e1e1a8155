package com.owode.orders.testkit.contract;

import com.owode.orders.port.NotSentException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What came of a call: an answer, or what was thrown. */
record Tried<T>(Optional<T> answer, Optional<Throwable> thrown) {

  static <T> Tried<T> of(Supplier<T> call) {
    try {
      return new Tried<>(Optional.of(call.get()), Optional.empty());
    } catch (RuntimeException failed) {
      return new Tried<>(Optional.empty(), Optional.of(failed));
    }
  }

  /** Says for sure that nothing was sent. */
  boolean saysNotSent() {
    return thrown.filter(NotSentException.class::isInstance).isPresent();
  }

  /** Says for sure what came of it, in an answer of this kind. */
  boolean answers(Predicate<T> kind) {
    return answer.filter(kind).isPresent();
  }

  @Override
  public String toString() {
    return answer
        .map(Object::toString)
        .orElseGet(() -> thrown.map(Object::toString).orElse("nothing"));
  }
}
