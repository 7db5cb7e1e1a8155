package com.owode.orders.testkit.assertj;

import com.owode.orders.command.DraftFault;
import com.owode.orders.desk.Answer;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what a desk answered. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

  AnswerAssert(Answer actual) {
    super(actual, AnswerAssert.class);
  }

  private AnswerAssert holds(String what, Object expected, Object found) {
    isNotNull();
    if (!expected.equals(found)) {
      throw failureWithActualExpected(
          found,
          expected,
          "%nExpected %s: %s%n but found: %s%nwhat was refused:%s",
          what,
          expected,
          found,
          actual instanceof Answer.Decided decided
              ? Refusals.explained(decided.decision())
              : "%n  see the answer itself".formatted());
    }
    return this;
  }

  /** In one word, or the codes of a refusal. */
  private Object outcome() {
    isNotNull();
    if (actual.isAccepted()) {
      return "accepted";
    }
    return actual.codes().isEmpty() ? actual.getClass().getSimpleName() : actual.codes();
  }

  /** {@return this, once the command is found to be accepted, now or when it came first} */
  public AnswerAssert isAccepted() {
    return holds("the answer", "accepted", outcome());
  }

  /**
   * Holds the answer to a refusal.
   *
   * @param codes of every rule that refuses, in order
   * @return this
   */
  public AnswerAssert isRefusedWith(String... codes) {
    return holds("the answer", List.of(codes), outcome());
  }

  /** {@return this, once the same command is found to have been decided before} */
  public AnswerAssert isRepeated() {
    isNotNull();
    return holds("the answer", "Repeated", actual.getClass().getSimpleName());
  }

  /**
   * Holds the answer to the faults of a draft.
   *
   * @param paths of all faults, in order
   * @return this
   */
  public AnswerAssert isMalformedAt(String... paths) {
    Object found =
        actual instanceof Answer.Malformed malformed
            ? malformed.faults().stream().map(DraftFault::path).toList()
            : outcome();
    return holds("the faults of the draft", List.of(paths), found);
  }
}
