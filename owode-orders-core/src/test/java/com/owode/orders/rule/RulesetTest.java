package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.PayoutRules.Payout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RulesetTest {

  static final Ruleset<Payout> RULES =
      Ruleset.<Payout>named("payout", "2026.11")
          .require("payout.verified", VERIFIED.isTrue())
          .require("payout.limit", "the amount is within the limit", LIMIT)
          .build();

  @Test
  void every_rule_is_judged_once_whatever_the_others_say() {
    AtomicInteger asked = new AtomicInteger();
    FlagFact<Payout> counted =
        Fact.flag(
            "counted",
            payout -> {
              asked.incrementAndGet();
              return false;
            });
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("counts", "1")
            .require("count.one", counted.isTrue())
            .require("count.two", counted.isTrue())
            .build();
    assertThat(rules.judge(PAYOUT, AT).holds()).isFalse();
    assertThat(asked).hasValue(2);
  }

  @Test
  void each_verdict_is_told_in_its_place() {
    Rule<Payout> holds = Rule.of("a.holds", VERIFIED.isTrue());
    Rule<Payout> broken = Rule.of("a.broken", AGE.atLeast(31));
    Rule<Payout> elsewhere =
        Rule.of("a.elsewhere", AGE.atLeast(31)).onlyIf(AMOUNT.atLeast(Money.parse("NGN 999999")));
    Rule<Payout> unknown = Rule.of("a.unknown", REQUESTED.atMost(AT));
    Rule<Payout> failing = Rule.of("a.failing", VERIFIED.isTrue()).onlyIf(BROKEN_READ.isTrue());
    Judgement<Payout> judgement =
        Ruleset.<Payout>of("all", "1", List.of(holds, broken, elsewhere, unknown, failing))
            .judge(PAYOUT, AT);
    assertThat(judgement.verdicts())
        .extracting(Judged::toString)
        .containsExactly(
            "a.holds HOLDS",
            "a.broken BROKEN",
            "a.elsewhere NOT_APPLICABLE",
            "a.unknown NOT_JUDGED",
            "a.failing NOT_JUDGED");
    assertThat(judgement.holds()).isFalse();
    assertThat(judgement.brokenCodes()).containsExactly("a.broken");
    assertThat(judgement.notJudgedCodes()).containsExactly("a.unknown", "a.failing");
    assertThat(judgement.missingFacts()).containsExactly("requested at", "bank answer");
    assertThat(judgement.verdict("a.broken")).contains(Verdict.BROKEN);
    assertThat(judgement.verdict("a.other")).isEmpty();
    assertThat(judgement.at()).isEqualTo(AT);
    assertThat(judgement.facts()).isSameAs(PAYOUT);
  }

  @Test
  void a_rule_that_cannot_be_judged_is_no_pass() {
    Rule<Payout> unknown = Rule.of("a.unknown", REQUESTED.atMost(AT));
    assertThat(Ruleset.<Payout>of("x", "1", List.of(unknown)).judge(PAYOUT, AT).holds()).isFalse();
    Rule<Payout> elsewhere = Rule.of("a.b", AGE.atLeast(31)).onlyIf(VERIFIED.isFalse());
    assertThat(Ruleset.<Payout>of("x", "1", List.of(elsewhere)).judge(PAYOUT, AT).holds()).isTrue();
  }

  @Test
  void a_gate_that_does_not_let_pass_is_told_alone_and_nothing_else_is_looked_at() {
    List<String> looked = new ArrayList<>();
    FlagFact<Payout> secret =
        Fact.flag(
            "secret",
            payout -> {
              looked.add("secret");
              return false;
            });
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("gated", "1")
            .require("late.secret", secret.isTrue())
            .gate(Rule.of("gate.first", VERIFIED.isTrue()))
            .gate(Rule.of("gate.second", AGE.atLeast(10)))
            .build();
    assertThat(rules.judge(PAYOUT.withVerified(false).withAge(1), AT).verdicts())
        .extracting(Judged::toString)
        .containsExactly("gate.first BROKEN");
    assertThat(rules.judge(PAYOUT.withAge(1), AT).verdicts())
        .extracting(Judged::toString)
        .containsExactly("gate.second BROKEN");
    assertThat(rules.judge(PAYOUT.withAge(1), AT).isStoppedAtGate()).isTrue();
    assertThat(looked).isEmpty();
    Judgement<Payout> through = rules.judge(PAYOUT, AT);
    assertThat(through.brokenCodes()).containsExactly("late.secret");
    assertThat(through.isStoppedAtGate()).isFalse();
    assertThat(through.verdicts()).hasSize(3);
    assertThat(rules.rules())
        .extracting(Rule::code)
        .containsExactly("gate.first", "gate.second", "late.secret");
  }

  @Test
  void a_gate_that_cannot_be_judged_stops_too() {
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("gated", "1")
            .gate(Rule.of("gate.first", BROKEN_READ.isTrue()))
            .require("late.age", AGE.atLeast(31))
            .build();
    assertThat(rules.judge(PAYOUT, AT).verdicts())
        .extracting(Judged::toString)
        .containsExactly("gate.first NOT_JUDGED");
  }

  @Test
  void all_faults_are_told_at_once() {
    NumberFact<Payout> amountAgain = Fact.number("amount", Payout::sellerAgeDays);
    RulesetBuilder<Payout> builder =
        Ruleset.<Payout>named("Payout", "")
            .require("nodot", VERIFIED.isTrue())
            .require("a.blank", " ", VERIFIED.isTrue())
            .require("a.twice", LIMIT)
            .require("a.twice", VERIFIED.isTrue())
            .require("a.types", amountAgain.is(1))
            .require("a.null", absent());
    assertThat(builder.faults())
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("ruleset name \"Payout\" is malformed"),
            fault -> assertThat(fault).startsWith("version \"\" is malformed"),
            fault -> assertThat(fault).startsWith("rule code \"nodot\" is malformed"),
            fault -> assertThat(fault).startsWith("statement of rule a.blank is blank"),
            fault -> assertThat(fault).startsWith("rule a.null has a part that is null"),
            fault -> assertThat(fault).startsWith("rule a.twice is there more than once"),
            fault ->
                assertThat(fault)
                    .isEqualTo(
                        "fact amount of rule a.types is NUMBER, elsewhere MONEY; "
                            + "give each fact its own name"));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageStartingWith("ruleset Payout  has 7 faults: ruleset name")
        .withMessageContaining("; rule code \"nodot\"");
  }

  @SuppressWarnings("NullAway") // What a caller without null checks would do.
  private static Condition<Payout> absent() {
    return null;
  }

  @Test
  void an_empty_ruleset_must_be_meant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ruleset.<Payout>named("payout", "1").build())
        .withMessage(
            "ruleset payout 1 has a fault: there is no rule; add one, "
                + "or say Ruleset.withoutRules");
    assertThat(Ruleset.<Payout>withoutRules("payout", "1").judge(PAYOUT, AT).holds()).isTrue();
  }

  @Test
  void sixty_rules_are_judged_and_one_more_is_refused() {
    List<Rule<Payout>> rules = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rules.add(Rule.of("age.above-" + i, AGE.moreThan(i)));
    }
    Judgement<Payout> judgement = Ruleset.<Payout>of("sixty", "1", rules).judge(PAYOUT, AT);
    assertThat(judgement.brokenCodes())
        .hasSize(30)
        .startsWith("age.above-30")
        .endsWith("age.above-59");
    rules.add(Rule.of("age.above-60", AGE.moreThan(60)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ruleset.<Payout>of("sixty", "1", rules))
        .withMessageContaining("there are 61 rules; there may be 60, split the ruleset");
  }

  @Test
  void rules_about_a_part_or_about_any_object_serve_a_larger_one() {
    record Run(Payout payout, int number) {}
    Rule<Object> any = Rule.of("any.object", Fact.flag("is there", object -> true).isTrue());
    Rule<Run> lifted =
        Rule.of("payout.verified", VERIFIED.isTrue()).onlyIf(AGE.atLeast(1)).over(Run::payout);
    Ruleset<Run> rules = Ruleset.<Run>named("run", "1").requireAll(any, lifted).build();
    Run run = new Run(PAYOUT.withVerified(false), 1);
    assertThat(rules.judge(run, AT).brokenCodes()).containsExactly("payout.verified");
    assertThat(rules.judge(new Run(PAYOUT.withAge(0), 1), AT).verdict("payout.verified"))
        .contains(Verdict.NOT_APPLICABLE);
    assertThat(CanonicalForm.of(lifted))
        .isEqualTo(
            CanonicalForm.of(Rule.of("payout.verified", VERIFIED.isTrue()).onlyIf(AGE.atLeast(1))));
  }

  @Test
  void the_canonical_form_and_hash_of_a_ruleset_never_change() {
    assertThat(CanonicalForm.of(RULES))
        .isEqualTo(
            "ruleset(name=\"payout\",version=\"2026.11\",rules=["
                + "rule(code=\"payout.verified\",condition=comparison("
                + "fact=fact(name=\"seller is verified\",type=\"FLAG\",changeable=true),"
                + "operator=\"IS\",operands=[true])),"
                + "rule(code=\"payout.limit\",condition=compound(kind=\"UNLESS\",parts=["
                + "comparison(fact=fact(name=\"amount\",type=\"MONEY\"),operator=\"AT_MOST\","
                + "operands=[@money(NGN 50000000)]),"
                + "comparison(fact=fact(name=\"age of the seller\",type=\"NUMBER\"),"
                + "operator=\"AT_LEAST\",operands=[365])]))])");
    assertThat(RULES.hash())
        .hasToString("sha-256:a3c6e3562d6655db018bf6550dbe7ec8c0b643fe4d7e1311806cfa9cdbaf0521");
    assertThat(RULES.hash()).isSameAs(RULES.hash());
  }
}
