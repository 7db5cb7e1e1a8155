package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.rule.StraightCases.Row;
import java.lang.invoke.MethodHandle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StraightCodeTest {

  private static final Instant AT = Instant.parse("2026-05-05T10:00:00Z");

  /** A facts object that notes whether it was read by a rule of its own. */
  record Watched(boolean isWatched, List<Boolean> byRule) {

    static final Watched NOT_AT_ALL = new Watched(false, List.of());

    long read() {
      if (!isWatched) {
        return 5;
      }
      Stream<Class<?>> callers =
          StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
              .walk(
                  frames ->
                      frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass).toList())
              .stream();
      byRule.add(callers.anyMatch(Rule.class::equals));
      return 5;
    }
  }

  private static List<Rule<Row>> gatesFirst(List<Rule<Row>> rules) {
    return rules.stream().sorted(Comparator.comparing(Rule<Row>::isGate).reversed()).toList();
  }

  @Property
  void straight_code_says_what_the_rules_say_one_by_one_and_reads_the_same_facts_in_the_same_order(
      @ForAll long seed) throws Throwable {
    StraightCases cases = new StraightCases(seed);
    int count = 1 + Math.floorMod(seed, RuleBlock.MOST_RULES);
    RuleBlock<Row> block = new RuleBlock<>(gatesFirst(cases.rules(count, 0.1)));
    MethodHandle straight = block.straight();
    for (int i = 0; i < 20; i++) {
      Row row = cases.row();
      long bits = block.ruleByRule(row);
      List<Integer> reads = List.copyOf(row.reads());
      row.reads().clear();
      assertThat((long) straight.invokeExact((Object) row)).isEqualTo(bits);
      assertThat(row.reads()).isEqualTo(reads);
    }
  }

  @Test
  void the_random_rules_come_to_every_verdict_and_stop_at_gates() {
    Set<Verdict> told = EnumSet.noneOf(Verdict.class);
    int stopped = 0;
    for (int seed = 0; seed < 50; seed++) {
      StraightCases cases = new StraightCases(seed);
      Judgement<Row> judgement =
          Ruleset.<Row>of("random", "1", cases.rules(5, 0.1)).judge(cases.row(), AT);
      judgement.verdicts().forEach(judged -> told.add(judged.verdict()));
      stopped += judgement.isStoppedAtGate() ? 1 : 0;
    }
    assertThat(told).containsExactlyInAnyOrder(Verdict.values());
    assertThat(stopped).isBetween(5, 30);
  }

  @Property
  void a_ruleset_of_any_size_tells_of_each_rule_what_the_rule_says_alone(@ForAll long seed) {
    StraightCases cases = new StraightCases(seed);
    List<Rule<Row>> rules = cases.rules(1 + Math.floorMod(seed, Ruleset.MOST_RULES), 0.02);
    Row row = cases.row();
    Judgement<Row> judgement = Ruleset.<Row>of("random", "1", rules).judge(row, AT);
    List<Rule<Row>> ordered = gatesFirst(rules);
    List<String> expected = new ArrayList<>();
    for (Rule<Row> rule : ordered) {
      String told = rule.code() + " " + rule.judge(row);
      if (rule.isGate()
          && EnumSet.of(Verdict.BROKEN, Verdict.NOT_JUDGED).contains(rule.judge(row))) {
        expected = List.of(told);
        break;
      }
      expected.add(told);
    }
    assertThat(judgement.verdicts().stream().map(Judged::toString).toList()).isEqualTo(expected);
  }

  @Test
  void the_last_of_many_gates_ends_the_judging_too() {
    NumberFact<Watched> five = Fact.number("five", Watched::read);
    List<Rule<Watched>> rules =
        IntStream.range(0, 30)
            .mapToObj(i -> Rule.of("many.gate-" + i, five.is(i == 20 ? 4 : 5)).asGate())
            .toList();
    Watched watched = new Watched(true, new ArrayList<>());
    Judgement<Watched> judgement = Ruleset.<Watched>of("many", "1", rules).judge(watched, AT);
    assertThat(judgement.brokenCodes()).containsExactly("many.gate-20");
    assertThat(judgement.isStoppedAtGate()).isTrue();
    assertThat(watched.byRule()).hasSize(21);
  }

  @Test
  void rules_are_judged_one_by_one_until_straight_code_pays_and_never_by_a_rule_after_that() {
    NumberFact<Watched> five = Fact.number("five", Watched::read);
    RuleBlock<Watched> block =
        new RuleBlock<>(
            List.of(
                Rule.of("watched.is-five", five.is(5)),
                Rule.of("watched.is-more", five.moreThan(5))),
            3);
    for (int i = 1; i <= 10; i++) {
      Watched watched = new Watched(true, new ArrayList<>());
      assertThat(block.judge(watched)).isEqualTo(0b10);
      assertThat(watched.byRule()).containsExactly(i <= 3, i <= 3);
    }
  }

  @Test
  void the_machines_own_failure_passes_through_straight_code() {
    NumberFact<String> full =
        Fact.number(
            "full",
            text -> {
              throw new OutOfMemoryError(text);
            });
    RuleBlock<String> block = new RuleBlock<>(List.of(Rule.of("memory.is-left", full.is(1))));
    assertThatThrownBy(() -> RuleBlock.straight(block.straight(), "no memory"))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("no memory");
    Rule<String> over =
        Rule.of(
            "memory.over",
            full.is(1)
                .over(
                    "part",
                    (String text) -> {
                      throw new OutOfMemoryError(text);
                    }));
    assertThatThrownBy(
            () -> RuleBlock.straight(new RuleBlock<>(List.of(over)).straight(), "no part"))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("no part");
  }

  @Test
  void rulesets_of_the_very_same_rules_share_their_blocks_and_others_do_not() {
    List<Rule<Row>> rules = new StraightCases(1).rules(40, 0);
    List<RuleBlock<Row>> blocks = RuleBlock.of(rules);
    assertThat(blocks).hasSize(3);
    assertThat(RuleBlock.of(List.copyOf(rules))).isEqualTo(blocks);
    List<RuleBlock<Row>> fewer = RuleBlock.of(rules.subList(0, 39));
    assertThat(fewer.subList(0, 2)).isEqualTo(blocks.subList(0, 2));
    assertThat(fewer.get(2)).isNotSameAs(blocks.get(2));
    assertThat(RuleBlock.of(new StraightCases(1).rules(40, 0))).doesNotContainAnyElementsOf(blocks);
    assertThat(RuleBlock.of(List.<Rule<Row>>of())).isEmpty();
  }

  @Test
  void no_rules_at_all_let_everything_pass() {
    assertThat(RuleBlock.straight(new RuleBlock<String>(List.of()).straight(), "x")).isZero();
    assertThat(Ruleset.<String>withoutRules("none", "1").judge("x", AT).holds()).isTrue();
  }
}
