package com.owode.orders.table;

import static com.owode.orders.table.Cell.*;
import static com.owode.orders.table.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.table.Decided.Outcome;
import com.owode.orders.table.Parcels.Parcel;
import com.owode.orders.table.Unjudged.Reason;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class UnjudgedTest {

  private static final DecisionTable<Parcel> WORTHS =
      DecisionTable.<Parcel>named("worths", "1", HitPolicy.FIRST)
          .input(FRAGILE)
          .input(WORTH, atLeast(ngn("0")))
          .output(PRICE)
          .row("fragile")
          .when(FRAGILE, is(true))
          .then(PRICE, 3L)
          .row("precious")
          .when(WORTH, atLeast(ngn("1000")))
          .then(PRICE, 2L)
          .row("sturdy")
          .when(FRAGILE, is(false))
          .then(PRICE, 1L)
          .build();

  @Test
  void an_absent_fact_that_could_change_the_answer_is_named() {
    Decided<Parcel> decided = WORTHS.decide(PARCEL.worth(null));

    assertThat(decided.outcome()).isEqualTo(Outcome.NOT_JUDGED);
    assertThat(decided.row()).isEmpty();
    assertThat(decided.unjudged()).containsExactly(new Unjudged<>(WORTH, Reason.UNREADABLE));
    assertThat(decided.misses())
        .extracting(Miss::toString)
        .containsExactly(
            "fragile: fragile is not \"is true\"",
            "precious: worth could not be judged by \"at least NGN 1000.00\"");
    assertThat(decided).hasToString("worths 1: NOT_JUDGED for lack of [worth]");
  }

  @Test
  void an_absent_fact_that_no_row_asks_for_in_time_does_not_matter() {
    Decided<Parcel> decided = WORTHS.decide(PARCEL.worth(null).fragile(true));

    assertThat(decided.get(PRICE)).isEqualTo(3L);
    assertThat(decided.unjudged()).containsExactly(new Unjudged<>(WORTH, Reason.UNREADABLE));
  }

  @Test
  void an_amount_in_another_currency_or_beyond_the_allowed_values_is_not_judged() {
    for (Money amount : new Money[] {Money.parse("USD 1"), ngn("-0.01")}) {
      Decided<Parcel> decided = WORTHS.decide(PARCEL.worth(amount));

      assertThat(decided.outcome()).isEqualTo(Outcome.NOT_JUDGED);
      assertThat(decided.unjudged()).containsExactly(new Unjudged<>(WORTH, Reason.NOT_ALLOWED));
    }
    assertThat(WORTHS.decide(PARCEL.worth(ngn("0"))).get(PRICE)).isEqualTo(1L);
  }

  @Test
  void a_number_or_flag_may_be_absent_throwing_or_not_allowed() {
    FlagFact<Parcel> known = FRAGILE.knownWhen(parcel -> parcel.grams() > 0);
    DecisionTable<Parcel> table =
        DecisionTable.<Parcel>named("t", "1", HitPolicy.UNIQUE)
            .input(known, is(false))
            .input(GRAMS.knownWhen(parcel -> parcel.grams() != 7), lessThan(100))
            .input(THROWING)
            .output(PRICE)
            .row("a")
            .when(known, is(false))
            .then(PRICE, 1L)
            .build();

    assertThat(table.decide(PARCEL.grams(1)).get(PRICE)).isEqualTo(1L);
    assertThat(table.decide(PARCEL.grams(7)).unjudged())
        .extracting(Unjudged::reason)
        .containsExactly(Reason.UNREADABLE, Reason.UNREADABLE);
    assertThat(table.decide(PARCEL.grams(100)).unjudged())
        .extracting(Unjudged::reason)
        .containsExactly(Reason.NOT_ALLOWED, Reason.UNREADABLE);
    Decided<Parcel> absent = table.decide(PARCEL.grams(0).fragile(true));
    assertThat(absent.outcome()).isEqualTo(Outcome.NOT_JUDGED);
    assertThat(absent.unjudged()).extracting(Unjudged::toString).contains("fragile", "throwing");
    assertThat(table.decide(PARCEL.grams(1).fragile(true)).outcome()).isEqualTo(Outcome.NOT_JUDGED);
  }

  @Test
  void a_row_that_might_match_too_is_never_passed_over() {
    for (HitPolicy policy : HitPolicy.values()) {
      Output<Long> price = PRICE.highestFirst(2L, 1L);
      DecisionTable<Parcel> table =
          DecisionTable.<Parcel>named("t", "1", policy)
              .input(WORTH)
              .output(price)
              .row("precious")
              .when(WORTH, atLeast(ngn("1000")))
              .then(price, 2L)
              .row("any")
              .then(price, 1L)
              .row("cheap")
              .when(WORTH, atMost(ngn("1")))
              .then(price, 1L)
              .build();

      assertThat(table.decide(PARCEL.worth(null)).outcome()).isEqualTo(Outcome.NOT_JUDGED);
    }
  }

  @Test
  void a_row_of_a_lower_rank_that_might_match_does_not_matter() {
    Output<Long> price = PRICE.highestFirst(2L, 1L);
    DecisionTable<Parcel> table =
        DecisionTable.<Parcel>named("t", "1", HitPolicy.PRIORITY)
            .input(WORTH)
            .output(price)
            .row("cheap")
            .when(WORTH, atMost(ngn("1")))
            .then(price, 1L)
            .row("any")
            .then(price, 2L)
            .build();

    assertThat(table.decide(PARCEL.worth(null)).get(price)).isEqualTo(2L);
  }

  @Test
  void no_row_matches_whatever_an_absent_fact_may_be() {
    DecisionTable<Parcel> table =
        table(HitPolicy.UNIQUE)
            .input(WORTH)
            .row("a")
            .when(FRAGILE, is(true))
            .when(WORTH, atLeast(ngn("1000")))
            .then(PRICE, 2L)
            .build();

    assertThat(table.decide(PARCEL.worth(null)).outcome()).isEqualTo(Outcome.NO_ROW);
  }

  @Test
  void the_machines_own_failures_are_thrown() {
    FlagFact<Parcel> dying =
        Fact.flag(
            "dying",
            parcel -> {
              throw new OutOfMemoryError("no memory");
            });
    FlagFact<Parcel> deep =
        Fact.flag(
            "deep",
            parcel -> {
              throw new StackOverflowError("too deep");
            });

    assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> one(dying).decide(PARCEL));
    assertThat(one(deep).decide(PARCEL).outcome()).isEqualTo(Outcome.NOT_JUDGED);
  }

  private static DecisionTable<Parcel> one(FlagFact<Parcel> fact) {
    return DecisionTable.<Parcel>named("t", "1", HitPolicy.ANY)
        .input(fact)
        .output(PRICE)
        .row("a")
        .when(fact, is(true))
        .then(PRICE, 1L)
        .build();
  }
}
