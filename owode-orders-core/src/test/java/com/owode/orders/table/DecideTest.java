package com.owode.orders.table;

import static com.owode.orders.table.Cell.*;
import static com.owode.orders.table.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.table.Decided.Outcome;
import com.owode.orders.table.Parcels.Parcel;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecideTest {

  private static DecisionTable<Parcel> overlapping(HitPolicy policy) {
    return table(policy)
        .row("light")
        .when(GRAMS, atMost(1_000))
        .then(PRICE, 10L)
        .row("any")
        .then(PRICE, 30L)
        .row("fragile")
        .when(FRAGILE, is(true))
        .then(PRICE, 20L)
        .build();
  }

  @Test
  void the_first_row_that_matches_speaks_in_a_table_of_first() {
    DecisionTable<Parcel> table = overlapping(HitPolicy.FIRST);

    Decided<Parcel> decided = table.decide(PARCEL.fragile(true));

    assertThat(decided.outcome()).isEqualTo(Outcome.DECIDED);
    assertThat(decided.isDecided()).isTrue();
    assertThat(decided.row()).contains(table.rows().get(0));
    assertThat(decided.get(PRICE)).isEqualTo(10L);
    assertThat(decided.find(PRICE)).contains(10L);
    assertThat(decided.matched()).extracting(Row::id).containsExactly("light", "any", "fragile");
    assertThat(decided.count()).isEqualTo(3);
    assertThat(decided.misses()).isEmpty();
    assertThat(decided.unjudged()).isEmpty();
    assertThat(decided.table()).isSameAs(table);
    assertThat(decided).hasToString("parcels 1: DECIDED by [light, any, fragile]");
    assertThat(table.decide(PARCEL.grams(1_001)).get(PRICE)).isEqualTo(30L);
  }

  @Test
  void two_rows_are_a_fault_of_a_table_of_unique() {
    DecisionTable<Parcel> table = overlapping(HitPolicy.UNIQUE);

    Decided<Parcel> decided = table.decide(PARCEL);

    assertThat(decided.outcome()).isEqualTo(Outcome.NOT_UNIQUE);
    assertThat(decided.row()).isEmpty();
    assertThat(decided.find(PRICE)).isEmpty();
    assertThat(decided.matched()).extracting(Row::id).containsExactly("light", "any");
    assertThat(decided).hasToString("parcels 1: NOT_UNIQUE by [light, any]");
    assertThat(table.decide(PARCEL.grams(1_001)).get(PRICE)).isEqualTo(30L);
  }

  @Test
  void rows_that_say_the_same_are_no_fault_of_a_table_of_any() {
    DecisionTable<Parcel> table =
        table(HitPolicy.ANY)
            .row("light")
            .when(GRAMS, atMost(1_000))
            .then(PRICE, 10L)
            .row("fragile")
            .when(FRAGILE, is(true))
            .then(PRICE, 10L)
            .row("huge")
            .when(GRAMS, atLeast(5_000))
            .then(PRICE, 90L)
            .build();

    assertThat(table.decide(PARCEL.fragile(true)).get(PRICE)).isEqualTo(10L);
    assertThat(table.decide(PARCEL.grams(5_000)).get(PRICE)).isEqualTo(90L);
    Decided<Parcel> disagreed = table.decide(PARCEL.fragile(true).grams(5_000));
    assertThat(disagreed.outcome()).isEqualTo(Outcome.ROWS_DISAGREE);
    assertThat(disagreed.row()).isEmpty();
  }

  @Test
  void the_row_whose_outputs_rank_highest_speaks_in_a_table_of_priority() {
    Output<String> lane = LANE.highestFirst("express", "normal", "slow");
    Output<Long> price = PRICE.highestFirst(2L, 1L);
    Output<String> note = Output.of("note", String.class);
    DecisionTable<Parcel> table =
        DecisionTable.<Parcel>named("lanes", "1", HitPolicy.PRIORITY)
            .input(GRAMS)
            .output(note)
            .output(lane)
            .output(price)
            .row("a")
            .when(GRAMS, atLeast(0))
            .then(lane, "slow")
            .then(price, 2L)
            .then(note, "a")
            .row("b")
            .when(GRAMS, atLeast(10))
            .then(lane, "normal")
            .then(price, 1L)
            .then(note, "b")
            .row("c")
            .when(GRAMS, atLeast(20))
            .then(lane, "normal")
            .then(price, 2L)
            .then(note, "c")
            .row("d")
            .when(GRAMS, atLeast(30))
            .then(lane, "normal")
            .then(price, 2L)
            .then(note, "d")
            .row("e")
            .when(GRAMS, atLeast(40))
            .then(lane, "express")
            .then(price, 1L)
            .then(note, "e")
            .build();

    assertThat(table.decide(PARCEL.grams(5)).get(note)).isEqualTo("a");
    assertThat(table.decide(PARCEL.grams(15)).get(note)).isEqualTo("b");
    assertThat(table.decide(PARCEL.grams(25)).get(note)).isEqualTo("c");
    assertThat(table.decide(PARCEL.grams(35)).outcome()).isEqualTo(Outcome.ROWS_DISAGREE);
    assertThat(table.decide(PARCEL.grams(45)).get(note)).isEqualTo("e");
    assertThat(table.decide(PARCEL.grams(45)).matched())
        .extracting(Row::id)
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void tables_that_collect_make_one_value_of_all_outputs() {
    Parcel fragile = PARCEL.fragile(true);

    assertThat(overlapping(HitPolicy.COLLECT).decide(fragile).all(PRICE))
        .containsExactly(10L, 30L, 20L);
    assertThat(overlapping(HitPolicy.COLLECT_SUM).decide(fragile).get(PRICE)).isEqualTo(60L);
    assertThat(overlapping(HitPolicy.COLLECT_MIN).decide(fragile).get(PRICE)).isEqualTo(10L);
    assertThat(overlapping(HitPolicy.COLLECT_MAX).decide(fragile).get(PRICE)).isEqualTo(30L);
    assertThat(overlapping(HitPolicy.COLLECT_COUNT).decide(fragile).count()).isEqualTo(3);
    assertThat(overlapping(HitPolicy.COLLECT_SUM).decide(fragile).row()).isEmpty();
  }

  @Test
  void no_row_that_matches_is_an_outcome() {
    for (HitPolicy policy : List.of(HitPolicy.FIRST, HitPolicy.COLLECT_SUM)) {
      Decided<Parcel> decided =
          table(policy)
              .row("heavy")
              .when(GRAMS, moreThan(1_000))
              .when(FRAGILE, is(false))
              .then(PRICE, 1L)
              .row("fragile")
              .when(FRAGILE, is(true))
              .then(PRICE, 2L)
              .build()
              .decide(PARCEL);

      assertThat(decided.outcome()).isEqualTo(Outcome.NO_ROW);
      assertThat(decided.find(PRICE)).isEmpty();
      assertThat(decided.count()).isZero();
      assertThat(decided.misses())
          .extracting(Miss::toString)
          .containsExactly(
              "heavy: grams is not \"more than 1000\"", "fragile: fragile is not \"is true\"");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> decided.get(PRICE))
          .withMessage("table parcels 1 says nothing: NO_ROW; ask isDecided() first");
    }
  }

  @Test
  void what_a_table_does_not_say_cannot_be_asked() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> overlapping(HitPolicy.COLLECT).decide(PARCEL).get(PRICE))
        .withMessage("policy COLLECT makes no single output; ask all() or count()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> overlapping(HitPolicy.FIRST).decide(PARCEL).get(LANE))
        .withMessage("row light has no output lane; ask for an output column of its table");
  }
}
