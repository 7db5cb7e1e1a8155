package com.owode.orders.rule;

import static com.owode.orders.rule.RulesetFinding.Kind.CONTRADICTION;
import static com.owode.orders.rule.RulesetFinding.Kind.NEVER_APPLIES;
import static com.owode.orders.rule.RulesetFinding.Kind.NEVER_BROKEN;
import static com.owode.orders.rule.RulesetFinding.Kind.NEVER_HOLDS;
import static com.owode.orders.rule.RulesetFinding.Kind.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Rules that can hardly be meant, found without a single facts object. */
class RulesetLintTest {

  private enum Road {
    LAND,
    AIR
  }

  private record Sale(
      long units, long limit, boolean paid, Road road, Money price, Instant at, Instant end) {}

  private static final NumberFact<Sale> UNITS = Fact.number("units", Sale::units);
  private static final NumberFact<Sale> LIMIT = Fact.number("limit", Sale::limit);
  private static final FlagFact<Sale> PAID = Fact.flag("paid", Sale::paid);
  private static final CodeFact<Sale, Road> ROAD = Fact.choice("road", Road.class, Sale::road);
  private static final OrderedFact<Sale, Money> PRICE = Fact.money("price", Sale::price);
  private static final OrderedFact<Sale, Instant> AT = Fact.instant("sold at", Sale::at);
  private static final OrderedFact<Sale, Instant> END = Fact.instant("end", Sale::end);

  private static List<RulesetFinding> lint(RulesetBuilder<Sale> rules) {
    return RulesetLint.of(rules.build());
  }

  private static RulesetBuilder<Sale> rules() {
    return Ruleset.named("sale", "1");
  }

  private static RulesetFinding found(RulesetFinding.Kind kind, String... rules) {
    return new RulesetFinding(kind, List.of(rules));
  }

  @Test
  void sound_rules_have_no_finding() {
    assertThat(
            lint(
                rules()
                    .require("a.limit", UNITS.atMost(LIMIT))
                    .require("a.paid", PAID.isTrue().unless(PRICE.atMost(Money.parse("JPY 0"))))
                    .require("a.time", AT.atMost(END))
                    .require(Rule.of("a.air", ROAD.is(Road.AIR)).onlyIf(UNITS.lessThan(3)))))
        .isEmpty();
  }

  @Test
  void a_threshold_that_cannot_be_met() {
    assertThat(lint(rules().require("a.units", UNITS.atLeast(5).and(UNITS.lessThan(5)))))
        .containsExactly(found(NEVER_HOLDS, "a.units"));
    assertThat(lint(rules().require("a.units", UNITS.moreThan(4).and(UNITS.lessThan(6)))))
        .isEmpty();
  }

  @Test
  void two_facts_that_exclude_each_other() {
    assertThat(lint(rules().require("a.units", UNITS.moreThan(LIMIT).and(UNITS.lessThan(LIMIT)))))
        .containsExactly(found(NEVER_HOLDS, "a.units"));
  }

  @Test
  void a_rule_that_stops_nothing() {
    assertThat(lint(rules().require("a.road", ROAD.is(Road.AIR).or(ROAD.is(Road.LAND)))))
        .containsExactly(found(NEVER_BROKEN, "a.road"));
    assertThat(lint(rules().require(Rule.of("a.units", UNITS.atMost(9)).onlyIf(UNITS.lessThan(9)))))
        .containsExactly(found(NEVER_BROKEN, "a.units"));
  }

  @Test
  void a_rule_that_never_applies() {
    assertThat(
            lint(
                rules()
                    .require(
                        Rule.of("a.paid", PAID.isTrue())
                            .onlyIf(PAID.isFalse().and(PAID.isTrue())))))
        .containsExactly(found(NEVER_APPLIES, "a.paid"));
  }

  @Test
  void rules_that_contradict_each_other_are_named_and_no_others() {
    assertThat(
            lint(
                rules()
                    .require("a.paid", PAID.isTrue())
                    .require("a.least", UNITS.atLeast(10))
                    .require("a.road", ROAD.is(Road.AIR))
                    .require("a.most", UNITS.lessThan(10))))
        .containsExactly(found(CONTRADICTION, "a.least", "a.most"));
  }

  @Test
  void three_rules_of_which_any_two_agree() {
    assertThat(
            lint(
                rules()
                    .require("a.one", UNITS.lessThan(LIMIT))
                    .require("a.two", LIMIT.atMost(5))
                    .require("a.three", UNITS.atLeast(5))))
        .containsExactly(found(CONTRADICTION, "a.one", "a.two", "a.three"));
  }

  @Test
  void a_rule_that_never_holds_is_told_once_and_not_as_a_contradiction() {
    assertThat(
            lint(
                rules()
                    .require("a.never", PAID.isTrue().and(PAID.isFalse()))
                    .require("a.paid", PAID.isTrue())))
        .containsExactly(found(NEVER_HOLDS, "a.never"));
  }

  @Test
  void parts_of_the_facts_are_looked_into() {
    record Two(Sale first, Sale second) {}
    Condition<Two> first = UNITS.atLeast(3).over("first", Two::first);
    Condition<Two> second = UNITS.lessThan(3).over("second", Two::second);
    Condition<Two> again = UNITS.lessThan(3).over("first", Two::first);

    assertThat(
            RulesetLint.of(
                Ruleset.<Two>named("two", "1").require("a.x", first.and(second)).build()))
        .isEmpty();
    assertThat(
            RulesetLint.of(Ruleset.<Two>named("two", "1").require("a.x", first.and(again)).build()))
        .containsExactly(found(NEVER_HOLDS, "a.x"));
  }

  @Test
  void java_code_leaves_it_open_unless_every_answer_can_be_tried() {
    Condition<Sale> odd =
        Condition.stated("odd", "1", List.of(UNITS), facts -> facts.get(UNITS) % 2 == 7);
    Condition<Sale> never =
        Condition.stated("never", "1", List.of(PAID), facts -> facts.get(PAID) && !facts.get(PAID));

    assertThat(lint(rules().require("a.odd", odd))).containsExactly(found(UNDECIDED, "a.odd"));
    assertThat(lint(rules().require("a.never", never)))
        .containsExactly(found(NEVER_HOLDS, "a.never"));
  }

  @Test
  void what_the_budget_did_not_allow_is_undecided_and_never_all_clear() {
    Ruleset<Sale> ruleset =
        rules().require("a.least", UNITS.atLeast(10)).require("a.most", UNITS.lessThan(10)).build();

    assertThat(RulesetLint.of(ruleset, 1)).isNotEmpty().allMatch(each -> each.kind() == UNDECIDED);
    assertThatThrownBy(() -> RulesetLint.of(ruleset, 0)).hasMessageContaining("must be 1 or more");
  }

  @Test
  void with_more_budget_a_contradiction_is_undecided_first_and_then_found() {
    Ruleset<Sale> ruleset =
        rules().require("a.least", UNITS.atLeast(10)).require("a.most", UNITS.lessThan(10)).build();
    Set<String> said = new LinkedHashSet<>();
    for (int budget = 1; budget <= 100; budget++) {
      said.add(RulesetLint.of(ruleset, budget).toString());
    }

    assertThat(said)
        .containsExactly(
            "[UNDECIDED of [a.least], UNDECIDED of [a.most]]",
            "[UNDECIDED of [a.most], UNDECIDED of [a.least]]",
            "[UNDECIDED of [a.least, a.most]]",
            "[CONTRADICTION of [a.least, a.most]]");
  }

  /** The least budget with which nothing is left open. */
  private static int cost(RulesetBuilder<Sale> rules) {
    Ruleset<Sale> ruleset = rules.build();
    for (int budget = 1; budget <= 1_000; budget++) {
      if (RulesetLint.of(ruleset, budget).stream().noneMatch(each -> each.kind() == UNDECIDED)) {
        return budget;
      }
    }
    return Integer.MAX_VALUE;
  }

  @Test
  void a_rule_is_judged_no_more_often_than_it_takes_to_see_it_hold_and_break() {
    assertThat(cost(rules().require("a.units", UNITS.atLeast(10)))).isEqualTo(6);
    assertThat(cost(rules().require("a.units", UNITS.atMost(10)))).isEqualTo(6);
    assertThat(cost(rules().require("a.both", PAID.isTrue().and(UNITS.atLeast(10))))).isEqualTo(10);
  }

  @Test
  void facts_that_are_compared_with_each_other_are_tried_with_each_others_answers() {
    NumberFact<Sale> third = Fact.number("third", Sale::units);
    NumberFact<Sale> fourth = Fact.number("fourth", Sale::units);

    assertThat(
            lint(
                rules()
                    .require("a.first", UNITS.moreThan(LIMIT))
                    .require("a.second", third.moreThan(fourth))
                    .require("a.third", LIMIT.moreThan(third))
                    .require("a.fourth", fourth.atLeast(10))))
        .isEmpty();
  }

  @Test
  void limits_in_two_currencies_contradict_each_other_and_leave_what_is_odd_alone_to_be_found() {
    Condition<Sale> some = PRICE.atMost(Money.parse("NGN 5.00"));
    Condition<Sale> more = PRICE.moreThan(Money.parse("NGN 5.00"));
    Condition<Sale> yen = PRICE.atMost(Money.parse("JPY 3"));

    assertThat(lint(rules().require("a.naira", some).require("a.yen", yen)))
        .containsExactly(found(CONTRADICTION, "a.naira", "a.yen"));
    assertThat(lint(rules().require("a.all", some.or(more)).require("a.yen", yen)))
        .containsExactly(found(NEVER_BROKEN, "a.all"));
    assertThat(lint(rules().require("a.none", some.and(more)).require("a.yen", yen)))
        .containsExactly(found(NEVER_HOLDS, "a.none"));
  }

  @Test
  void java_code_leaves_a_contradiction_open() {
    Condition<Sale> odd =
        Condition.stated("odd", "1", List.of(UNITS), facts -> facts.get(UNITS) % 2 == 1);

    assertThat(
            lint(
                rules()
                    .require("a.odd", odd)
                    .require("a.least", UNITS.atLeast(10))
                    .require("a.most", UNITS.atMost(10))))
        .containsExactly(found(UNDECIDED, "a.odd", "a.least", "a.most"));
  }

  @Test
  void java_code_that_can_never_be_judged_is_undecided() {
    Condition<Sale> broken =
        Condition.stated(
            "broken",
            "1",
            List.of(PAID),
            facts -> {
              throw new IllegalStateException("broken " + facts.get(PAID));
            });

    assertThat(lint(rules().require("a.broken", broken)))
        .containsExactly(found(UNDECIDED, "a.broken"));
  }

  @Test
  void a_finding_names_its_rules() {
    assertThat(found(CONTRADICTION, "a.x", "a.y")).hasToString("CONTRADICTION of [a.x, a.y]");
  }
}
