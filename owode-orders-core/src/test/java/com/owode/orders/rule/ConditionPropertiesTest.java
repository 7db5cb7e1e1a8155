package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionPropertiesTest {

  /** Three facts, each of which may be missing. */
  record Facts(Optional<Long> a, Optional<Long> b, Optional<Long> c) {}

  /** A condition with the truth that a second, naive evaluation gives it: empty is unknown. */
  record Case(String text, Condition<Facts> condition, Naive naive) {}

  interface Naive {
    Optional<Boolean> of(Facts facts);
  }

  private static final List<NumberFact<Facts>> FACTS =
      List.of(fact("a", Facts::a), fact("b", Facts::b), fact("c", Facts::c));

  private static NumberFact<Facts> fact(
      String name, java.util.function.Function<Facts, Optional<Long>> value) {
    return Fact.<Facts>number(name, facts -> value.apply(facts).orElseThrow())
        .knownWhen(facts -> value.apply(facts).isPresent());
  }

  @Provide
  Arbitrary<Facts> facts() {
    Arbitrary<Optional<Long>> value = Arbitraries.longs().between(0, 3).optional(0.7);
    return Combinators.combine(value, value, value).as(Facts::new);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.recursive(this::leaf, this::composed, 0, 4);
  }

  private Arbitrary<Case> leaf() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.longs().between(0, 3))
        .as(
            (which, operator, operand) -> {
              NumberFact<Facts> fact = FACTS.get(which);
              Condition<Facts> condition =
                  switch (operator) {
                    case 0 -> fact.is(operand);
                    case 1 -> fact.atLeast(operand);
                    default -> fact.lessThan(operand);
                  };
              Naive naive =
                  facts ->
                      fact.of(facts)
                          .map(
                              v ->
                                  operator == 0
                                      ? v.equals(operand)
                                      : v >= operand == (operator == 1));
              return new Case(fact.name() + operator + operand, condition, naive);
            });
  }

  private Arbitrary<Case> composed(Arbitrary<Case> parts) {
    return Combinators.combine(parts, parts, Arbitraries.integers().between(0, 3))
        .as(
            (left, right, kind) ->
                switch (kind) {
                  case 0 ->
                      new Case(
                          "(" + left.text + "&" + right.text + ")",
                          left.condition.and(right.condition),
                          facts -> naiveAnd(left.naive.of(facts), right.naive.of(facts)));
                  case 1 ->
                      new Case(
                          "(" + left.text + "|" + right.text + ")",
                          left.condition.or(right.condition),
                          facts -> naiveOr(left.naive.of(facts), right.naive.of(facts)));
                  case 2 ->
                      new Case(
                          "(" + left.text + "~" + right.text + ")",
                          left.condition.unless(right.condition),
                          facts -> naiveOr(left.naive.of(facts), right.naive.of(facts)));
                  default ->
                      new Case(
                          "!" + left.text,
                          left.condition.not(),
                          facts -> left.naive.of(facts).map(truth -> !truth));
                });
  }

  private static Optional<Boolean> naiveAnd(Optional<Boolean> left, Optional<Boolean> right) {
    if (left.equals(Optional.of(false)) || right.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return left.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(true);
  }

  private static Optional<Boolean> naiveOr(Optional<Boolean> left, Optional<Boolean> right) {
    return naiveAnd(left.map(t -> !t), right.map(t -> !t)).map(t -> !t);
  }

  private static Verdict verdict(Optional<Boolean> truth) {
    return truth.map(holds -> holds ? Verdict.HOLDS : Verdict.BROKEN).orElse(Verdict.NOT_JUDGED);
  }

  @Property
  void judging_equals_a_naive_evaluation_in_three_values(
      @ForAll("cases") Case given, @ForAll("facts") Facts facts) {
    assertThat(given.condition.judge(facts)).isEqualTo(verdict(given.naive.of(facts)));
  }

  @Property
  void de_morgan_holds(
      @ForAll("cases") Case left, @ForAll("cases") Case right, @ForAll("facts") Facts facts) {
    Condition<Facts> one = left.condition.and(right.condition).not();
    Condition<Facts> other = left.condition.not().or(right.condition.not());
    assertThat(one.judge(facts)).isEqualTo(other.judge(facts));
  }

  @Property
  void and_and_or_do_not_care_about_order(
      @ForAll("cases") Case left, @ForAll("cases") Case right, @ForAll("facts") Facts facts) {
    assertThat(left.condition.and(right.condition).judge(facts))
        .isEqualTo(right.condition.and(left.condition).judge(facts));
    assertThat(left.condition.or(right.condition).judge(facts))
        .isEqualTo(right.condition.or(left.condition).judge(facts));
  }

  @Property
  void a_condition_hashes_as_its_data_and_no_other_condition_hashes_the_same(
      @ForAll("cases") Case left, @ForAll("cases") Case right) {
    boolean sameText = left.condition.toString().equals(right.condition.toString());
    boolean sameHash = ContentHash.of(left.condition).equals(ContentHash.of(right.condition));
    assertThat(sameHash).isEqualTo(sameText);
    assertThat(CanonicalForm.of(left.condition)).isEqualTo(CanonicalForm.of(left.condition));
  }

  @Property
  void a_ruleset_tells_for_each_rule_what_the_rule_alone_says(
      @ForAll("cases") Case first,
      @ForAll("cases") Case second,
      @ForAll("cases") Case third,
      @ForAll("facts") Facts facts) {
    List<Case> given = List.of(first, second, third);
    List<Rule<Facts>> rules = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      rules.add(Rule.of("rule.number-" + i, given.get(i).condition));
    }
    Judgement<Facts> judgement = Ruleset.<Facts>of("all", "1", rules).judge(facts, Instant.EPOCH);
    List<Verdict> expected = given.stream().map(c -> verdict(c.naive.of(facts))).toList();
    assertThat(judgement.verdicts().stream().map(Judged::verdict).toList()).isEqualTo(expected);
    assertThat(judgement.holds()).isEqualTo(expected.stream().allMatch(v -> v == Verdict.HOLDS));
  }
}
