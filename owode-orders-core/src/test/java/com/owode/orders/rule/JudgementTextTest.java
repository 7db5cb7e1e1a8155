package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.rule.PayoutRules.Channel;
import com.owode.orders.rule.PayoutRules.Payout;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class JudgementTextTest {

  private static String explained(Rule<Payout> rule, Payout payout) {
    return Ruleset.<Payout>of("x", "1", List.of(rule))
        .judge(payout, AT)
        .explain(Locale.GERMAN)
        .get(0);
  }

  @Test
  void a_broken_comparison_says_what_was_and_what_must_be() {
    assertThat(
            explained(
                Rule.of(
                    "payout.limit",
                    "the amount is within the limit",
                    AMOUNT.atMost(Money.parse("NGN 500000.00"))),
                PAYOUT.withAmount("NGN 700000.00")))
        .isEqualTo(
            "Broken: the amount is within the limit (payout.limit). Amount was NGN 700,000.00; "
                + "it must be at most NGN 500,000.00.");
  }

  @Test
  void why_not_tells_the_rules_that_stop_and_no_others() {
    Rule<Payout> holds = Rule.of("payout.some", "x", AMOUNT.moreThan(Money.parse("NGN 0.00")));
    Rule<Payout> limit = Rule.of("payout.limit", "y", AMOUNT.atMost(Money.parse("NGN 500000.00")));
    Rule<Payout> unknown = Rule.of("payout.age", "z", AGE.knownWhen(payout -> false).atLeast(0));
    Judgement<Payout> judgement =
        Ruleset.<Payout>of("x", "1", List.of(holds, limit, unknown))
            .judge(PAYOUT.withAmount("NGN 700000.00"), AT);

    assertThat(judgement.whyNot(Locale.ENGLISH))
        .isEqualTo(judgement.explain(Locale.ENGLISH).subList(1, 3))
        .hasSize(2);
    assertThat(Ruleset.<Payout>of("x", "1", List.of(holds)).judge(PAYOUT, AT).whyNot(Locale.ROOT))
        .isEmpty();
  }

  @Test
  void a_composed_condition_keeps_the_explanation_of_its_parts() {
    assertThat(
            explained(
                Rule.of("payout.limit", "the amount is within the limit", LIMIT),
                PAYOUT.withAmount("NGN 700000.00")))
        .isEqualTo(
            "Broken: the amount is within the limit (payout.limit). Amount was NGN 700,000.00, "
                + "age of the seller was 30; it must hold that amount is at most NGN 500,000.00 "
                + "unless age of the seller is at least 365.");
  }

  @Test
  void the_other_verdicts_say_why() {
    Rule<Payout> adult = Rule.of("payout.adult", "the seller is known", AGE.atLeast(30));
    assertThat(explained(adult, PAYOUT))
        .isEqualTo("Holds: the seller is known (payout.adult). Age of the seller was 30.");
    assertThat(explained(adult.onlyIf(CHANNEL.isOneOf(Channel.WALLET)), PAYOUT))
        .isEqualTo(
            "Does not apply: the seller is known (payout.adult). Channel was BANK; "
                + "it applies only if channel is WALLET.");
    assertThat(explained(Rule.of("payout.asked", REQUESTED.lessThan(AT)), PAYOUT))
        .isEqualTo(
            "Could not be judged: requested at is before 2026-11-23T10:00:00Z (payout.asked). "
                + "Requested at was not known; it must be before 2026-11-23T10:00:00Z.");
    assertThat(explained(Rule.of("payout.bank", "the bank agrees", BROKEN_READ.isTrue()), PAYOUT))
        .isEqualTo(
            "Could not be judged: the bank agrees (payout.bank). Bank answer could not be read; "
                + "it must be yes.");
    assertThat(explained(Rule.of("payout.known", "x", VERIFIED.isTrue()), PAYOUT))
        .isEqualTo("Holds: x (payout.known). Seller is verified: yes.");
    assertThat(explained(Rule.of("payout.known", "x", VERIFIED.isFalse()), PAYOUT))
        .isEqualTo("Broken: x (payout.known). Seller is verified: yes; it must be no.");
  }

  @Test
  void a_sensitive_fact_is_not_shown_but_recorded_and_marked() {
    Rule<Payout> rule =
        Rule.of("payout.mail", "the address is ours", EMAIL.isNot("ada@example.com"));
    Judgement<Payout> judgement = Ruleset.<Payout>of("x", "1", List.of(rule)).judge(PAYOUT, AT);
    assertThat(judgement.explain(Locale.ENGLISH).get(0))
        .isEqualTo(
            "Broken: the address is ours (payout.mail). Email was given; "
                + "it must not be a value that is not shown.");
    JudgementRecord record = judgement.toRecord();
    FactSeen email =
        new FactSeen("email", FactType.TEXT, FactSeen.State.KNOWN, "ada@example.com", false, true);
    assertThat(record.lines())
        .isEqualTo(
            List.of(new JudgementRecord.Line("payout.mail", Verdict.BROKEN, List.of(email))));
    assertThat(record.toString()).doesNotContain("ada@");
    assertThat(record.masked().lines().get(0).seen().get(0).value()).isEmpty();
    assertThat(record.masked()).isNotEqualTo(record);
  }

  @Test
  void a_record_equals_that_of_the_same_judgement_and_has_one_hash() {
    JudgementRecord one = RulesetTest.RULES.judge(PAYOUT, AT).toRecord();
    JudgementRecord same = RulesetTest.RULES.judge(PAYOUT.withAge(30), AT).toRecord();
    JudgementRecord other = RulesetTest.RULES.judge(PAYOUT.withAge(31), AT).toRecord();
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    assertThat(ContentHash.of(one)).isEqualTo(ContentHash.of(same));
    assertThat(ContentHash.of(one)).isNotEqualTo(ContentHash.of(other));
    assertThat(one.holds()).isTrue();
    assertThat(one.hash()).isEqualTo(RulesetTest.RULES.hash());
    assertThat(one.lines().get(1).seen())
        .extracting(FactSeen::toString)
        .containsExactly("amount KNOWN NGN 400000.00", "age of the seller KNOWN 30");
    assertThat(JudgementRecord.of(one.ruleset(), one.version(), one.hash(), one.at(), one.lines()))
        .isEqualTo(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JudgementRecord.Line("x", Verdict.HOLDS, List.of()));
  }

  @Test
  void broken_and_unjudged_records_do_not_hold() {
    assertThat(RulesetTest.RULES.judge(PAYOUT.withVerified(false), AT).toRecord().holds())
        .isFalse();
    Rule<Payout> unknown = Rule.of("a.unknown", REQUESTED.atMost(AT));
    assertThat(Ruleset.<Payout>of("x", "1", List.of(unknown)).judge(PAYOUT, AT).toRecord().holds())
        .isFalse();
    assertThat(
            Ruleset.<Payout>of("x", "1", List.of(unknown))
                .judge(PAYOUT.withRequestedAt(AT), AT)
                .toRecord()
                .holds())
        .isTrue();
  }

  @Test
  void the_facts_of_a_part_are_called_by_the_name_of_the_part() {
    record Run(Payout payout) {}
    Rule<Run> rule =
        Rule.of("run.age", "the seller is old", AGE.atLeast(40).over("payout", Run::payout));
    assertThat(
            Ruleset.<Run>of("x", "1", List.of(rule))
                .judge(new Run(PAYOUT), Instant.EPOCH)
                .explain(Locale.ENGLISH))
        .containsExactly(
            "Broken: the seller is old (run.age). Payout's age of the seller was 30; "
                + "it must hold that payout's age of the seller is at least 40.");
  }

  @Test
  void values_are_written_for_people() {
    PlainValues values = new PlainValues("yes", "no", "none", (n, unit) -> n + " " + unit);
    assertThat(
            List.of(
                values.text(true),
                values.text(false),
                values.text(Money.parse("NGN 1.00")),
                values.text(Money.parse("NGN -1234567.89")),
                values.text(Money.parse("NGN -123.00")),
                values.text(Money.parse("JPY 1000")),
                values.text(new BigDecimal("1E+3")),
                values.text(Duration.ofSeconds(90061)),
                values.text(Duration.ofDays(14)),
                values.text(Duration.ZERO),
                values.text(Duration.ofHours(-1)),
                values.text(Duration.ofMillis(1)),
                values.text(Set.of()),
                values.text(Set.of("b", "a"))))
        .containsExactly(
            "yes",
            "no",
            "NGN 1.00",
            "NGN -1,234,567.89",
            "NGN -123.00",
            "JPY 1,000",
            "1000",
            "1 DAY 1 HOUR 1 MINUTE 1 SECOND",
            "14 DAY",
            "0 DAY",
            "PT-1H",
            "PT0.001S",
            "none",
            "a, b");
  }
}
