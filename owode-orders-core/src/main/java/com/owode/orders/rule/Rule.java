package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition with a permanent code, and the sentence that it makes true.
 *
 * <p>A rule may apply to some facts only ({@link #onlyIf}), and may be a gate ({@link #asGate()}):
 * gates are judged before all else, and one that does not let pass is the only thing told.
 *
 * @param <F> the facts object
 */
public final class Rule<F> implements Canonical {

  private final String code;
  private final String statement;
  private final Condition<F> condition;
  private final @Nullable Condition<F> applicability;
  private final boolean gate;

  private Rule(
      String code,
      String statement,
      Condition<F> condition,
      @Nullable Condition<F> applicability,
      boolean gate) {
    this.code = code;
    this.statement = statement;
    this.condition = condition;
    this.applicability = applicability;
    this.gate = gate;
  }

  /**
   * A rule whose statement is its condition in words.
   *
   * @param code the permanent code: lower-case, dotted, at most 64 characters
   * @param condition what must hold
   * @param <F> the facts object
   * @return the rule
   * @throws IllegalArgumentException if the code is malformed
   */
  public static <F> Rule<F> of(String code, Condition<F> condition) {
    return of(code, condition.toString(), condition);
  }

  /**
   * A rule.
   *
   * @param code the permanent code: lower-case, dotted, at most 64 characters
   * @param statement what is true when the rule holds, as a sentence without its full stop ("the
   *     claim was made within the window")
   * @param condition what must hold
   * @param <F> the facts object
   * @return the rule
   * @throws IllegalArgumentException if the code is malformed or the statement blank
   */
  public static <F> Rule<F> of(String code, String statement, Condition<F> condition) {
    if (statement.isBlank()) {
      throw new IllegalArgumentException(
          "statement of rule " + code + " is blank; say what is true when the rule holds");
    }
    return new Rule<>(Names.code(code), statement, condition, null, false);
  }

  /**
   * This rule, applying only to facts that fulfil a condition; where the condition cannot be
   * judged, neither can the rule.
   *
   * @param applies the condition; where there is one already, both must hold
   * @return a copy
   */
  public Rule<F> onlyIf(Condition<? super F> applies) {
    Condition<F> narrowed = Condition.narrowed(applies);
    return new Rule<>(
        code,
        statement,
        condition,
        applicability == null ? narrowed : applicability.and(narrowed),
        gate);
  }

  /**
   * This rule as a gate.
   *
   * @return a copy
   */
  public Rule<F> asGate() {
    return new Rule<>(code, statement, condition, applicability, true);
  }

  /**
   * This rule about a part of a larger facts object. It keeps code, statement and hash.
   *
   * @param from how the part is reached; where it is null or throws, the rule cannot be judged
   * @param <G> the larger facts object
   * @return the rule on the larger object
   */
  public <G> Rule<G> over(Function<? super G, ? extends F> from) {
    return new Rule<>(
        code,
        statement,
        LiftedCondition.unnamed(condition, from),
        applicability == null ? null : LiftedCondition.unnamed(applicability, from),
        gate);
  }

  /**
   * The permanent code.
   *
   * @return for example {@code refund.within-window}
   */
  public String code() {
    return code;
  }

  /**
   * What is true when the rule holds.
   *
   * @return a sentence without its full stop
   */
  public String statement() {
    return statement;
  }

  /**
   * What must hold.
   *
   * @return the condition
   */
  public Condition<F> condition() {
    return condition;
  }

  /**
   * Which facts the rule is about.
   *
   * @return the condition of its applicability; empty if it always applies
   */
  public Optional<Condition<F>> applicability() {
    return Optional.ofNullable(applicability);
  }

  /**
   * Whether this rule is a gate.
   *
   * @return true after {@link #asGate()}
   */
  public boolean isGate() {
    return gate;
  }

  /**
   * Judges this rule alone.
   *
   * @param facts the facts object
   * @return the verdict; nothing is thrown
   */
  public Verdict judge(F facts) {
    if (applicability != null) {
      int applies = applicability.test(facts);
      if (applies != Truth.HOLDS) {
        return applies == Truth.BROKEN ? Verdict.NOT_APPLICABLE : Verdict.NOT_JUDGED;
      }
    }
    return Truth.verdict(condition.test(facts));
  }

  @SuppressWarnings("unchecked") // A rule only ever consumes facts objects.
  static <F> Rule<F> narrowed(Rule<? super F> rule) {
    return (Rule<F>) rule;
  }

  /** Code and conditions; the statement is wording and may be improved without a new hash. */
  @Override
  public void describe(CanonicalForm form) {
    form.named("rule")
        .field("code", code)
        .field("condition", condition)
        .fieldUnless("only-if", applicability(), Optional.empty())
        .fieldUnless("gate", gate, false);
  }

  /**
   * Code and statement.
   *
   * @return for example {@code payment.received: the payment is received}
   */
  @Override
  public String toString() {
    return code + ": " + statement;
  }
}
