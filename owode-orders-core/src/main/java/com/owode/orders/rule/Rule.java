package com.owode.orders.rule;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  /** Null where the condition in words says it, in each language its own. */
  private final @Nullable String statement;

  private final Condition<F> condition;
  private final @Nullable Condition<F> applicability;
  private final boolean gate;
  private final List<Obligation> obligations;
  private @Nullable RuleBlock<F> block;

  private Rule(
      String code,
      @Nullable String statement,
      Condition<F> condition,
      @Nullable Condition<F> applicability,
      boolean gate,
      List<Obligation> obligations) {
    this.code = code;
    this.statement = statement;
    this.condition = Objects.requireNonNull(condition);
    this.applicability = applicability;
    this.gate = gate;
    this.obligations = obligations;
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
    return new Rule<>(Names.code(code), null, condition, null, false, List.of());
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
    return new Rule<>(Names.code(code), statement, condition, null, false, List.of());
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
        gate,
        obligations);
  }

  /**
   * This rule as a gate.
   *
   * @return a copy
   */
  public Rule<F> asGate() {
    return new Rule<>(code, statement, condition, applicability, true, obligations);
  }

  /**
   * This rule with something more that must be done once it has come to a verdict.
   *
   * @param on the verdict that makes it due
   * @param obligation the permanent code of what must be done: lower-case, dotted, at most 64
   *     characters
   * @return a copy
   * @throws IllegalArgumentException if the code is malformed
   */
  public Rule<F> obliging(Verdict on, String obligation) {
    List<Obligation> more = new ArrayList<>(obligations);
    more.add(new Obligation(on, obligation));
    return new Rule<>(code, statement, condition, applicability, gate, List.copyOf(more));
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
        gate,
        obligations);
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
    return statement == null ? condition.toString() : statement;
  }

  /**
   * The statement that the rule was given.
   *
   * @return its own words; empty if {@link #statement()} is its condition in words
   */
  public Optional<String> ownStatement() {
    return Optional.ofNullable(statement);
  }

  /**
   * What must be done once this rule has come to a verdict.
   *
   * @return the obligations in the order in which they were given
   */
  public List<Obligation> obligations() {
    return obligations;
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

  /** This rule as {@link StraightCode}. */
  MethodHandle straight() {
    MethodHandle rule = StraightCode.rule(condition.straight());
    return applicability == null ? rule : StraightCode.onlyIf(applicability.straight(), rule);
  }

  /**
   * The block of rules that begins with this one. The last one is remembered, so that rulesets of
   * the same rules, which differ in name or version, become straight code once for all of them.
   */
  RuleBlock<F> beginning(List<Rule<F>> rules) {
    // Two threads may both make it: they only share less.
    RuleBlock<F> last = block;
    if (last == null || !last.isOf(rules)) {
      last = new RuleBlock<>(rules);
      block = last;
    }
    return last;
  }

  /** Judges by answers from elsewhere. */
  Verdict judgeBy(Answers answers) {
    if (applicability != null) {
      int applies = applicability.testBy(answers);
      if (applies != Truth.HOLDS) {
        return applies == Truth.BROKEN ? Verdict.NOT_APPLICABLE : Verdict.NOT_JUDGED;
      }
    }
    return Truth.verdict(condition.testBy(answers));
  }

  /** The facts that a verdict rests on. */
  List<Sight> sights(Verdict verdict, Answers answers) {
    List<Sight> seen = new ArrayList<>();
    if (applicability != null) {
      applicability.look(answers, "", seen);
    }
    if (verdict != Verdict.NOT_APPLICABLE) {
      condition.look(answers, "", seen);
    }
    return Sight.once(seen);
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
        .fieldUnless("gate", gate, false)
        .fieldUnless("obligations", obligations, List.of());
  }

  /**
   * Code and statement.
   *
   * @return for example {@code payment.received: the payment is received}
   */
  @Override
  public String toString() {
    return code + ": " + statement();
  }
}
