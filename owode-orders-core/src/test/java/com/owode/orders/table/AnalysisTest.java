package com.owode.orders.table;

import static com.owode.orders.table.Cell.*;
import static com.owode.orders.table.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.table.Finding.Kind;
import com.owode.orders.table.Parcels.Parcel;
import com.owode.orders.table.Parcels.Speed;
import com.owode.orders.table.Parcels.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static String analysed(TableBuilder<Parcel> builder) {
    return builder.build().analyse(Budget.standard()).toString();
  }

  @Test
  void a_table_that_answers_everything_once_is_clear() {
    Analysis analysis =
        table(HitPolicy.UNIQUE)
            .row("light")
            .when(GRAMS, lessThan(5))
            .then(PRICE, 1L)
            .row("sturdy")
            .when(GRAMS, atLeast(5))
            .when(FRAGILE, is(false))
            .then(PRICE, 2L)
            .row("fragile")
            .when(GRAMS, atLeast(5))
            .when(FRAGILE, is(true))
            .then(PRICE, 3L)
            .build()
            .analyse(Budget.standard());

    assertThat(analysis.isClear()).isTrue();
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.undecided()).isEmpty();
    assertThat(analysis.abridged()).isEmpty();
    assertThat(analysis).hasToString("clear");
  }

  @Test
  void a_gap_of_one_unit_between_two_rows_is_found() {
    TableBuilder<Parcel> builder =
        DecisionTable.<Parcel>named("t", "1", HitPolicy.UNIQUE)
            .input(WORTH, atLeast(ngn("0")))
            .output(PRICE)
            .row("a")
            .when(WORTH, lessThan(ngn("5")))
            .then(PRICE, 1L)
            .row("b")
            .when(WORTH, moreThan(ngn("5")))
            .then(PRICE, 2L);

    assertThat(analysed(builder)).isEqualTo("GAP at worth = NGN 5.00");
    assertThat(builder.build().analyse(Budget.standard()).isClear()).isFalse();
  }

  @Test
  void between_two_decimals_there_is_always_another() {
    assertThat(
            analysed(
                DecisionTable.<Parcel>named("t", "1", HitPolicy.UNIQUE)
                    .input(VOLUME)
                    .output(PRICE)
                    .row("a")
                    .when(VOLUME, atMost(BigDecimal.ONE))
                    .then(PRICE, 1L)
                    .row("b")
                    .when(VOLUME, atLeast(new BigDecimal("1.1")))
                    .then(PRICE, 2L)))
        .isEqualTo("GAP at volume = 1.05");
  }

  @Test
  void beside_the_named_codes_and_texts_there_is_always_another() {
    DecisionTable<Parcel> table =
        DecisionTable.<Parcel>named("t", "1", HitPolicy.UNIQUE)
            .input(ZONE)
            .input(CITY)
            .input(SPEED)
            .output(PRICE)
            .row("a")
            .when(ZONE, isOneOf(Zone.HOME, Zone.ABROAD))
            .then(PRICE, 1L)
            .row("b")
            .when(ZONE, isNoneOf(Zone.HOME, Zone.ABROAD))
            .when(CITY, isOneOf("another", "Lagos"))
            .then(PRICE, 2L)
            .row("c")
            .when(ZONE, isNoneOf(Zone.HOME, Zone.ABROAD))
            .when(CITY, isNoneOf("another", "Lagos"))
            .when(SPEED, isOneOf(Speed.FAST, Speed.SLOW))
            .then(PRICE, 3L)
            .build();

    Analysis analysis = table.analyse(Budget.standard());

    assertThat(analysis)
        .hasToString("GAP at zone = another code, city = another-one, speed = SAME_DAY");
    Witness witness = analysis.findings(Kind.GAP).get(0).witness();
    assertThat(witness.value(ZONE)).contains(AnotherCode.THAN_ALL_NAMED);
    assertThat(witness.value(GRAMS)).isEmpty();
    assertThat(witness.values())
        .isEqualTo(List.of(AnotherCode.THAN_ALL_NAMED, "another-one", Speed.SAME_DAY));
    assertThat(table.decideAt(witness).outcome()).isEqualTo(Decided.Outcome.NO_ROW);
  }

  @Test
  void more_gaps_than_anybody_reads_are_abridged() {
    TableBuilder<Parcel> builder = table(HitPolicy.FIRST);
    for (int i = 0; i < 17; i++) {
      builder.row("r" + i).when(GRAMS, is(2L * i)).then(PRICE, (long) i);
    }

    Analysis analysis = builder.build().analyse(Budget.standard());

    assertThat(analysis.findings(Kind.GAP)).hasSize(16);
    assertThat(analysis.abridged()).containsExactly(Kind.GAP);
    assertThat(analysis.undecided()).isEmpty();
  }

  @Test
  void overlaps_are_found_where_the_policy_forbids_them() {
    for (HitPolicy policy : HitPolicy.values()) {
      Output<Long> ranked = Output.of("ranked", Long.class).highestFirst(1L, 2L);
      boolean aggregates = policy.name().startsWith("COLLECT_");
      TableBuilder<Parcel> builder =
          DecisionTable.<Parcel>named("t", "1", policy).input(GRAMS).output(ranked);
      if (!aggregates) {
        builder.output(PRICE);
      }
      builder.row("a").when(GRAMS, atMost(5)).then(ranked, 1L);
      if (!aggregates) {
        builder.then(PRICE, 7L);
      }
      builder.row("b").when(GRAMS, atLeast(5)).then(ranked, 1L);
      if (!aggregates) {
        builder.then(PRICE, 8L);
      }
      boolean forbidden =
          policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY || policy == HitPolicy.PRIORITY;

      assertThat(builder.build().analyse(Budget.standard()).findings(Kind.OVERLAP))
          .as(policy.name())
          .extracting(Finding::toString)
          .isEqualTo(forbidden ? List.of("OVERLAP of [a, b] at grams = 5") : List.of());
    }
  }

  @Test
  void a_row_is_masked_by_others_together() {
    assertThat(
            analysed(
                table(HitPolicy.FIRST)
                    .row("light")
                    .when(GRAMS, atMost(5))
                    .then(PRICE, 1L)
                    .row("heavy")
                    .when(GRAMS, atLeast(5))
                    .then(PRICE, 2L)
                    .row("fragile")
                    .when(FRAGILE, is(true))
                    .then(PRICE, 3L)))
        .isEqualTo("MASKED of [fragile] at grams = 4, fragile = true");
  }

  @Test
  void a_row_inside_another_that_says_the_same_is_subsumed() {
    Analysis analysis =
        table(HitPolicy.ANY)
            .row("small")
            .when(GRAMS, between(2, 3))
            .then(PRICE, 1L)
            .row("any")
            .then(PRICE, 1L)
            .row("all")
            .then(PRICE, 1L)
            .build()
            .analyse(Budget.standard());

    assertThat(analysis)
        .hasToString(
            "SUBSUMED of [small, any] at grams = 2, fragile = false\n"
                + "SUBSUMED of [all, any] at grams = 1, fragile = false");
    assertThat(analysis.findings().get(0).rows()).containsExactly("small", "any");
    assertThat(analysis.findings().get(0).column()).isEmpty();
  }

  @Test
  void a_row_beyond_the_allowed_values_never_matches() {
    Analysis analysis =
        DecisionTable.<Parcel>named("t", "1", HitPolicy.FIRST)
            .input(GRAMS, between(0, 9))
            .output(PRICE)
            .row("negative")
            .when(GRAMS, lessThan(0))
            .then(PRICE, 1L)
            .row("any")
            .then(PRICE, 2L)
            .build()
            .analyse(Budget.standard());

    assertThat(analysis).hasToString("NEVER_MATCHES of [negative] in grams at grams = -1");
    assertThat(analysis.findings().get(0).column()).contains("grams");
  }

  private static TableBuilder<Parcel> adjacent(HitPolicy policy, long end, long between) {
    return table(policy)
        .row("a")
        .when(GRAMS, atMost(end))
        .then(PRICE, 1L)
        .row("between")
        .when(GRAMS, is(between))
        .then(PRICE, 2L)
        .row("b")
        .when(GRAMS, between(5, 9))
        .then(PRICE, 1L)
        .row("rest")
        .when(GRAMS, atLeast(10))
        .then(PRICE, 3L);
  }

  private static List<String> contracted(TableBuilder<Parcel> builder) {
    return builder.build().analyse(Budget.standard()).findings(Kind.CONTRACTABLE).stream()
        .map(Finding::toString)
        .toList();
  }

  @Test
  void rows_that_differ_in_one_column_are_contracted_where_nothing_changes() {
    List<String> both = List.of("CONTRACTABLE of [b, a] in grams at grams = 5, fragile = false");

    assertThat(contracted(adjacent(HitPolicy.UNIQUE, 4, 11))).isEqualTo(both);
    assertThat(contracted(adjacent(HitPolicy.UNIQUE, 5, 11))).isEmpty();
    assertThat(contracted(adjacent(HitPolicy.UNIQUE, 3, 11))).isEmpty();
    assertThat(contracted(adjacent(HitPolicy.ANY, 5, 11))).hasSize(1);
    assertThat(contracted(adjacent(HitPolicy.COLLECT_SUM, 5, 11))).isEmpty();
    assertThat(contracted(adjacent(HitPolicy.COLLECT_MIN, 5, 11))).hasSize(1);
    assertThat(contracted(adjacent(HitPolicy.COLLECT_MAX, 5, 11))).hasSize(1);
    assertThat(contracted(adjacent(HitPolicy.COLLECT, 4, 11))).isEqualTo(both);
    assertThat(contracted(adjacent(HitPolicy.FIRST, 4, 7))).isEqualTo(both);
    assertThat(contracted(adjacent(HitPolicy.FIRST, 4, 2))).isEqualTo(both);
  }

  @Test
  void rows_are_not_contracted_past_one_that_meets_both() {
    TableBuilder<Parcel> builder =
        table(HitPolicy.FIRST)
            .row("a")
            .when(GRAMS, atMost(4))
            .then(PRICE, 1L)
            .row("between")
            .when(FRAGILE, is(true))
            .then(PRICE, 2L)
            .row("b")
            .when(GRAMS, between(5, 9))
            .then(PRICE, 1L);

    assertThat(contracted(builder)).isEmpty();
  }

  @Test
  void what_the_budget_does_not_allow_is_undecided() {
    DecisionTable<Parcel> table =
        table(HitPolicy.FIRST)
            .row("light")
            .when(GRAMS, atMost(5))
            .then(PRICE, 1L)
            .row("any")
            .then(PRICE, 2L)
            .build();

    Analysis analysis = table.analyse(Budget.ofSteps(1));

    assertThat(analysis.isClear()).isFalse();
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.undecided())
        .extracting(Undecided::toString)
        .containsExactly(
            "UNDECIDED: SUBSUMED of [light, any]",
            "UNDECIDED: CONTRACTABLE of [light, any]",
            "UNDECIDED: GAP",
            "UNDECIDED: MASKED of [any]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.ofSteps(0))
        .withMessage("budget is 0 steps; it must be 1 or more");
  }

  @Test
  void whatever_the_budget_nothing_is_left_out() {
    DecisionTable<Parcel> table =
        table(HitPolicy.UNIQUE)
            .row("a")
            .when(GRAMS, atMost(5))
            .then(PRICE, 1L)
            .row("b")
            .when(FRAGILE, is(true))
            .then(PRICE, 2L)
            .build();

    for (int steps = 1; steps < 60; steps++) {
      Analysis analysis = table.analyse(Budget.ofSteps(steps));
      assertThat(analysis.undecided().stream().map(Undecided::question).toList())
          .as("%s steps", steps)
          .matches(
              open ->
                  open.contains(Kind.GAP) != !analysis.findings(Kind.GAP).isEmpty()
                      && open.contains(Kind.OVERLAP) != !analysis.findings(Kind.OVERLAP).isEmpty());
    }
    assertThat(table.analyse(Budget.ofSteps(60)).undecided()).isEmpty();
  }

  @Test
  void overlaps_beyond_ten_thousand_are_abridged() {
    TableBuilder<Parcel> builder = table(HitPolicy.UNIQUE);
    for (int i = 0; i < 150; i++) {
      builder.row("r" + i).when(GRAMS, atLeast(i)).then(PRICE, (long) i);
    }

    Analysis analysis = builder.build().analyse(Budget.standard());

    assertThat(analysis.findings(Kind.OVERLAP)).hasSize(10_000);
    assertThat(analysis.abridged()).containsExactly(Kind.OVERLAP);
  }

  @Test
  void a_thousand_rows_of_eight_columns_are_analysed_within_the_standard_budget() {
    List<NumberFact<long[]>> facts =
        IntStream.range(0, 8)
            .mapToObj(c -> Fact.<long[]>number("column " + c, values -> values[c]))
            .toList();
    TableBuilder<long[]> builder = DecisionTable.named("large", "1", HitPolicy.UNIQUE);
    facts.forEach(fact -> builder.input(fact, between(0, 999)));
    builder.output(PRICE);
    for (int i = 0; i < 1_000; i++) {
      builder.row("r" + i).then(PRICE, (long) i);
      int rest = i;
      for (int c = 0; c < 3; c++) {
        builder.when(facts.get(c), between(rest % 10 * 100L, rest % 10 * 100L + 99));
        rest /= 10;
      }
      for (int c = 3; c < 8; c++) {
        if (i == 500) {
          builder.when(facts.get(c), lessThan(999));
        }
      }
    }
    DecisionTable<long[]> table = builder.build();

    Analysis analysis = table.analyse(Budget.standard());

    assertThat(analysis.undecided()).isEmpty();
    assertThat(analysis.findings()).hasSize(5).allMatch(finding -> finding.kind() == Kind.GAP);
    assertThat(table.decide(new long[] {150, 250, 350, 0, 0, 0, 0, 0}).get(PRICE)).isEqualTo(321L);
  }
}
