package com.owode.orders.policy;

import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static com.owode.orders.table.Cell.atLeast;
import static com.owode.orders.table.Cell.is;
import static com.owode.orders.table.Cell.lessThan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.SellerId;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Doubt;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.Judged;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Outcome;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.HitPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wrong is named where it is built, all at once, or goes to a person: it never passes. */
class BadInputTest {

  private static final Instant AT = Instant.parse("2026-05-04T12:00:00Z");

  private record Sale(long units, @Nullable String buyer) {

    boolean isFromLagos() {
      if (buyer == null) {
        throw new IllegalStateException("nobody buys");
      }
      return buyer.startsWith("lagos");
    }
  }

  private static final NumberFact<Sale> UNITS = Fact.number("units", Sale::units);
  private static final FlagFact<Sale> FROM_LAGOS = Fact.flag("from lagos", Sale::isFromLagos);

  private static Judgement<Sale> judged(Condition<Sale> condition, Sale sale) {
    return Ruleset.<Sale>named("sale", "1")
        .require("sale.odd", condition)
        .require("sale.units", UNITS.atLeast(1))
        .build()
        .judge(sale, AT);
  }

  private static void goesToAPerson(Judgement<Sale> judgement) {
    assertThat(judgement.outcome()).isEqualTo(Outcome.REVIEW_BY_HAND);
    assertThat(judgement.holds()).isFalse();
    assertThat(judgement.verdict("sale.odd")).contains(Verdict.NOT_JUDGED);
    assertThat(judgement.verdict("sale.units")).contains(Verdict.HOLDS);
    assertThat(judgement.notJudgedCodes()).containsExactly("sale.odd");
  }

  private static List<Doubt> doubts(Judgement<Sale> judgement) {
    return judgement.verdicts().stream()
        .filter(told -> told.verdict() == Verdict.NOT_JUDGED)
        .map(Judged::doubts)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void a_condition_that_throws_goes_to_a_person_and_is_named() {
    Condition<Sale> throwing =
        Condition.stated(
            "the units can be halved",
            "1",
            List.of(UNITS),
            facts -> {
              throw new IllegalStateException("no " + facts.get(UNITS));
            });
    Judgement<Sale> judgement = judged(throwing, new Sale(2, "lagos-7"));

    goesToAPerson(judgement);
    assertThat(doubts(judgement)).hasSize(1);
    assertThat(judgement.whyNot(Locale.ENGLISH)).hasSize(1);
  }

  @Test
  void a_fact_that_throws_goes_to_a_person_and_is_named() {
    Judgement<Sale> judgement = judged(FROM_LAGOS.isTrue(), new Sale(2, null));

    goesToAPerson(judgement);
    assertThat(doubts(judgement)).extracting(Doubt::toString).asString().contains("from lagos");
  }

  @Test
  void a_fact_that_is_null_goes_to_a_person_and_is_named() {
    Condition<Sale> named = Fact.<Sale>text("buyer", Sale::buyer).is("ada");
    Judgement<Sale> judgement = judged(named, new Sale(2, null));

    goesToAPerson(judgement);
    assertThat(doubts(judgement)).extracting(Doubt::toString).asString().contains("buyer");
    assertThat(judgement.missingFacts()).isNotEmpty();
  }

  @Test
  void two_rows_of_one_key_an_empty_range_and_an_unknown_column_are_told_together() {
    Money five = Money.parse("NGN 5.00");
    RefundTerms terms = RefundTerms.builder().build();

    assertThatThrownBy(
            () ->
                TermsTable.named("refund-terms", "1", HitPolicy.UNIQUE)
                    .row("a")
                    .when(TermsTable.REASON, is(WRONG_ITEM))
                    .then(TermsTable.TERMS, terms)
                    .row("b")
                    .when(TermsTable.REASON, is(WRONG_ITEM))
                    .then(TermsTable.TERMS, terms)
                    .row("c")
                    .when(TermsTable.AMOUNT, atLeast(five).and(lessThan(five)))
                    .when(Fact.number("days", question -> 1), is(1))
                    .then(TermsTable.TERMS, terms)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row c names column days, which is unknown; add it as an input")
        .hasMessageContaining(
            "row c accepts nothing in column amount claimed: the range is empty; mend its ends")
        .hasMessageContaining(
            "rows a and b accept the same inputs; in a table of UNIQUE keep one of them")
        .hasMessageContaining("3 faults");
  }

  @Test
  void a_cycle_of_layers_is_named() {
    RefundPolicy none = RefundPolicy.builder().build();

    assertThatThrownBy(
            () ->
                RefundLayers.of(
                    List.of(RefundLayer.over("a", "b", none), RefundLayer.over("b", "a", none))))
        .hasMessageContaining("layers lie over each other in a cycle: [a, b]; break it");
  }

  @Test
  void a_hash_that_is_missing_is_named_and_nothing_is_taken_in_its_place() {
    OrderPolicies other = OrderPolicies.builder("shop", "9").build();
    PolicySchedule schedule = PolicySchedule.of(OrderPolicies.owode());

    assertThat(schedule.find(other.ref())).isEmpty();
    assertThatThrownBy(
            () -> schedule.toBuilder().forSeller(SellerId.of("ade"), other.ref(), AT).build())
        .hasMessage(
            "policy schedule has a fault: policies shop 9 with hash "
                + other.hash()
                + " are to be in force from 2026-05-04T12:00:00Z on, and are not in the book; add"
                + " those with this hash");
  }
}
