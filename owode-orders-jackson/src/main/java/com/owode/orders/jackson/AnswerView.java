package com.owode.orders.jackson;

import com.owode.orders.desk.Answer;

/**
 * What the desk answers, as a document has it: a live {@link Answer} is written in this form and
 * read back as this view. Only what was decided differs from the answer itself.
 */
public sealed interface AnswerView {

  /**
   * The command was decided.
   *
   * @param decision the view of the decision
   * @param version the version of the order after it
   */
  record Decided(DecisionView decision, long version) implements AnswerView {}

  /**
   * Any other answer, as it is.
   *
   * @param answer the answer
   */
  record Other(Answer answer) implements AnswerView {

    /**
     * Checks that nothing was decided.
     *
     * @param answer the answer
     * @throws IllegalArgumentException when it is a decision
     */
    public Other {
      if (answer instanceof Answer.Decided) {
        throw new IllegalArgumentException("the answer is a decision; view it as one");
      }
    }
  }

  /**
   * {@return the view of a live answer}
   *
   * @param answer the answer
   */
  static AnswerView of(Answer answer) {
    return answer instanceof Answer.Decided decided
        ? new Decided(DecisionView.of(decided.decision()), decided.version())
        : new Other(answer);
  }
}
