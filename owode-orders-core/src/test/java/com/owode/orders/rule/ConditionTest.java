package com.owode.orders.rule;

import static com.owode.orders.rule.PayoutRules.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.rule.PayoutRules.Channel;
import com.owode.orders.rule.PayoutRules.Payout;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ConditionTest {

  record Range(long low, long high, Money cheap, Money dear, Channel first, Channel second) {}

  private static final NumberFact<Range> LOW = Fact.number("low", Range::low);
  private static final NumberFact<Range> HIGH = Fact.number("high", Range::high);
  private static final OrderedFact<Range, Money> CHEAP = Fact.money("cheap", Range::cheap);
  private static final OrderedFact<Range, Money> DEAR = Fact.money("dear", Range::dear);

  private static Verdict judged(Condition<Payout> condition) {
    return condition.judge(PAYOUT);
  }

  private static Range range(long low, long high) {
    return new Range(
        low,
        high,
        Money.ofMinor(org.joda.money.CurrencyUnit.of("NGN"), low),
        Money.ofMinor(org.joda.money.CurrencyUnit.of("NGN"), high),
        low == high ? Channel.BANK : Channel.WALLET,
        Channel.BANK);
  }

  private static List<Boolean> belowAtAbove(Condition<Range> condition) {
    return List.of(9L, 10L, 11L).stream()
        .map(low -> condition.judge(range(low, 10)) == Verdict.HOLDS)
        .toList();
  }

  @Test
  void numbers_compare_with_a_constant_at_one_less_equal_and_one_more() {
    assertThat(belowAtAbove(LOW.is(10))).containsExactly(false, true, false);
    assertThat(belowAtAbove(LOW.isNot(10))).containsExactly(true, false, true);
    assertThat(belowAtAbove(LOW.atLeast(10))).containsExactly(false, true, true);
    assertThat(belowAtAbove(LOW.atMost(10))).containsExactly(true, true, false);
    assertThat(belowAtAbove(LOW.moreThan(10))).containsExactly(false, false, true);
    assertThat(belowAtAbove(LOW.lessThan(10))).containsExactly(true, false, false);
    assertThat(belowAtAbove(LOW.between(10, 10))).containsExactly(false, true, false);
  }

  @Test
  void numbers_compare_with_another_number() {
    assertThat(belowAtAbove(LOW.is(HIGH))).containsExactly(false, true, false);
    assertThat(belowAtAbove(LOW.isNot(HIGH))).containsExactly(true, false, true);
    assertThat(belowAtAbove(LOW.atLeast(HIGH))).containsExactly(false, true, true);
    assertThat(belowAtAbove(LOW.atMost(HIGH))).containsExactly(true, true, false);
    assertThat(belowAtAbove(LOW.moreThan(HIGH))).containsExactly(false, false, true);
    assertThat(belowAtAbove(LOW.lessThan(HIGH))).containsExactly(true, false, false);
  }

  @Test
  void ordered_values_compare_with_a_constant_and_with_each_other() {
    Money ten = Money.parse("NGN 0.10");
    assertThat(belowAtAbove(CHEAP.is(ten))).containsExactly(false, true, false);
    assertThat(belowAtAbove(CHEAP.isNot(ten))).containsExactly(true, false, true);
    assertThat(belowAtAbove(CHEAP.atLeast(ten))).containsExactly(false, true, true);
    assertThat(belowAtAbove(CHEAP.atMost(ten))).containsExactly(true, true, false);
    assertThat(belowAtAbove(CHEAP.moreThan(ten))).containsExactly(false, false, true);
    assertThat(belowAtAbove(CHEAP.lessThan(ten))).containsExactly(true, false, false);
    assertThat(belowAtAbove(CHEAP.between(ten, ten))).containsExactly(false, true, false);
    assertThat(belowAtAbove(CHEAP.is(DEAR))).containsExactly(false, true, false);
    assertThat(belowAtAbove(CHEAP.isNot(DEAR))).containsExactly(true, false, true);
    assertThat(belowAtAbove(CHEAP.atLeast(DEAR))).containsExactly(false, true, true);
    assertThat(belowAtAbove(CHEAP.atMost(DEAR))).containsExactly(true, true, false);
    assertThat(belowAtAbove(CHEAP.moreThan(DEAR))).containsExactly(false, false, true);
    assertThat(belowAtAbove(CHEAP.lessThan(DEAR))).containsExactly(true, false, false);
  }

  @Test
  void codes_compare_with_constants_and_with_each_other() {
    CodeFact<Range, Channel> first = Fact.choice("first", Channel.class, Range::first);
    CodeFact<Range, Channel> second = Fact.code("second", Channel.class, Range::second);
    assertThat(belowAtAbove(first.is(second))).containsExactly(false, true, false);
    assertThat(belowAtAbove(first.isNot(second))).containsExactly(true, false, true);
    assertThat(judged(CHANNEL.is(Channel.BANK))).isEqualTo(Verdict.HOLDS);
    assertThat(judged(CHANNEL.is(Channel.WALLET))).isEqualTo(Verdict.BROKEN);
    assertThat(judged(CHANNEL.isNot(Channel.WALLET))).isEqualTo(Verdict.HOLDS);
    assertThat(judged(CHANNEL.isOneOf(Channel.WALLET, Channel.BANK))).isEqualTo(Verdict.HOLDS);
    assertThat(judged(CHANNEL.isOneOf(Channel.WALLET))).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void sets_contain_one_of_some_texts() {
    assertThat(judged(TAGS.contains("bulk"))).isEqualTo(Verdict.HOLDS);
    assertThat(judged(TAGS.contains("daily"))).isEqualTo(Verdict.BROKEN);
    assertThat(judged(TAGS.containsAnyOf("daily", "weekly"))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void dates_and_durations_compare() {
    OrderedFact<LocalDate, LocalDate> day = Fact.date("day", date -> date);
    OrderedFact<Duration, Duration> length = Fact.duration("length", duration -> duration);
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertThat(day.atMost(today).judge(today)).isEqualTo(Verdict.HOLDS);
    assertThat(day.atMost(today).judge(today.plusDays(1))).isEqualTo(Verdict.BROKEN);
    assertThat(length.lessThan(Duration.ofDays(1)).judge(Duration.ofHours(24)))
        .isEqualTo(Verdict.BROKEN);
  }

  @Test
  void what_is_missing_fails_or_is_in_another_currency_cannot_be_judged() {
    assertThat(judged(REQUESTED.atMost(AT))).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(REQUESTED.atMost(AT).not())).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(BROKEN_READ.isTrue())).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(AMOUNT.atMost(Money.parse("USD 1.00")))).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(AGE.knownWhen(payout -> false).atLeast(0))).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(VERIFIED.knownWhen(payout -> false).isTrue())).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(VERIFIED.knownWhen(payout -> true).isTrue())).isEqualTo(Verdict.HOLDS);
    assertThat(VERIFIED.isFalse().judge(PAYOUT.withVerified(false))).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void a_condition_in_code_reads_only_what_it_declares() {
    Condition<Payout> honest =
        Condition.stated(
            "age or check suffices",
            "1",
            List.of(AGE, VERIFIED),
            facts -> facts.flag(VERIFIED) || facts.number(AGE) > 100 || facts.get(AGE) < 0);
    Condition<Payout> sly =
        Condition.stated("sly", "1", List.of(AGE), facts -> facts.flag(VERIFIED));
    Condition<Payout> swallowing =
        Condition.stated(
            "swallowing",
            "1",
            List.of(BROKEN_READ, REQUESTED),
            facts -> {
              try {
                facts.get(REQUESTED);
                return false;
              } catch (RuntimeException e) {
                return true;
              }
            });
    assertThat(judged(honest)).isEqualTo(Verdict.HOLDS);
    assertThat(honest.judge(PAYOUT.withVerified(false))).isEqualTo(Verdict.BROKEN);
    assertThat(honest.judge(PAYOUT.withVerified(false).withAge(101))).isEqualTo(Verdict.HOLDS);
    assertThat(judged(sly)).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(judged(swallowing)).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(honest.facts()).isEqualTo(List.of(AGE, VERIFIED));
  }

  @Test
  void a_condition_about_a_part_is_judged_on_the_part() {
    record Run(Optional<Payout> payout) {}
    Condition<Run> lifted =
        VERIFIED.isTrue().over("payout", Fact.<Run, Payout>ifPresent(Run::payout));
    Condition<Run> failing =
        VERIFIED.isTrue().over("payout", (Run run) -> run.payout().orElseThrow());
    assertThat(lifted.judge(new Run(Optional.of(PAYOUT)))).isEqualTo(Verdict.HOLDS);
    assertThat(lifted.judge(new Run(Optional.empty()))).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(failing.judge(new Run(Optional.empty()))).isEqualTo(Verdict.NOT_JUDGED);
    assertThat(lifted).hasToString("payout's seller is verified is true");
  }

  @Test
  void conditions_can_be_walked() {
    List<String> walked = new ArrayList<>();
    LIMIT.and(VERIFIED.isTrue()).walk(condition -> walked.add(condition.toString()));
    assertThat(walked)
        .containsExactly(
            "(amount is at most NGN 500,000.00 unless age of the seller is at least 365)"
                + " and seller is verified is true",
            "amount is at most NGN 500,000.00 unless age of the seller is at least 365",
            "amount is at most NGN 500,000.00",
            "age of the seller is at least 365",
            "seller is verified is true");
    Comparison<?> comparison = (Comparison<?>) LIMIT.parts().get(1);
    assertThat(comparison.fact()).isSameAs(AGE);
    assertThat(comparison.operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(comparison.operands()).isEqualTo(List.of(365L));
    assertThat(comparison.other()).isEmpty();
    assertThat(((Comparison<Range>) LOW.is(HIGH)).other()).contains(HIGH);
  }

  @Test
  void malformed_conditions_are_refused_where_they_are_built() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AGE.between(2, 1))
        .withMessage("range of age of the seller from 2 to 1 is empty; swap its ends");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REQUESTED.between(AT, Instant.EPOCH))
        .withMessageContaining("is empty; swap its ends");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHANNEL.isOneOf())
        .withMessage("comparison of channel has no values; give at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAGS.containsAnyOf("a", "a"))
        .withMessage("comparison of tags has a value twice; give each value once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.code("lock", Object.class, payout -> payout).is(new Object()))
        .withMessageContaining("java.lang.Object has no canonical form");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.flag("Verified", (Payout payout) -> true))
        .withMessageContaining("fact name \"Verified\" is malformed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.<Payout>stated("x", "1", List.of(), facts -> true))
        .withMessage("condition \"x\" declares no facts; declare those that it reads");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.<Payout>stated("X", "1", List.of(AGE), facts -> true))
        .withMessageContaining("condition name \"X\" is malformed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VERIFIED.isTrue().over("", (Payout payout) -> payout))
        .withMessageContaining("name of a part \"\" is malformed");
  }

  @Test
  void a_condition_that_is_nested_too_deep_is_refused_before_it_can_be_hashed() {
    Condition<Payout> deep = VERIFIED.isTrue();
    for (int i = 1; i < Condition.DEEPEST; i++) {
      deep = deep.not();
    }
    Condition<Payout> deepest = deep;
    assertThat(com.owode.orders.canonical.ContentHash.of(deepest).hex()).hasSize(64);
    assertThatIllegalArgumentException()
        .isThrownBy(deepest::not)
        .withMessage("condition is nested deeper than 40 levels; split it into several rules");
  }
}
