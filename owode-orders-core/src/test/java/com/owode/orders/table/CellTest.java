package com.owode.orders.table;

import static com.owode.orders.table.Cell.*;
import static com.owode.orders.table.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.owode.orders.rule.Fact;
import com.owode.orders.table.Decided.Outcome;
import com.owode.orders.table.Parcels.Parcel;
import com.owode.orders.table.Parcels.Speed;
import com.owode.orders.table.Parcels.Zone;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CellTest {

  private static <T> DecisionTable<Parcel> one(Fact<Parcel, T> fact, Cell<T> cell) {
    return DecisionTable.<Parcel>named("one", "1", HitPolicy.UNIQUE)
        .input(fact)
        .output(PRICE)
        .row("only")
        .when(fact, cell)
        .then(PRICE, 1L)
        .build();
  }

  /** A column, a cell, its words, a parcel that is accepted, and one that only just is not. */
  static Stream<Arguments> cells_accept_up_to_their_ends() {
    BigDecimal two = new BigDecimal("2");
    Instant noon = Instant.parse("2026-11-01T12:00:00Z");
    Duration hour = Duration.ofHours(1);
    LocalDate day = LocalDate.parse("2026-11-05");
    Zone far = new Zone("FAR");
    return Stream.of(
        arguments(GRAMS, is(5), "is 5", PARCEL.grams(5), PARCEL.grams(6)),
        arguments(GRAMS, is(5), "is 5", PARCEL.grams(5), PARCEL.grams(4)),
        arguments(GRAMS, atLeast(5), "at least 5", PARCEL.grams(5), PARCEL.grams(4)),
        arguments(GRAMS, moreThan(5), "more than 5", PARCEL.grams(6), PARCEL.grams(5)),
        arguments(GRAMS, atMost(5), "at most 5", PARCEL.grams(5), PARCEL.grams(6)),
        arguments(GRAMS, lessThan(5), "less than 5", PARCEL.grams(4), PARCEL.grams(5)),
        arguments(
            GRAMS, between(5, 9), "at least 5 and at most 9", PARCEL.grams(9), PARCEL.grams(10)),
        arguments(
            GRAMS, between(5, 9), "at least 5 and at most 9", PARCEL.grams(5), PARCEL.grams(4)),
        arguments(GRAMS, isOneOf(5L, 9L), "is one of [5, 9]", PARCEL.grams(9), PARCEL.grams(7)),
        arguments(
            GRAMS,
            lessThan(5).or(moreThan(9)),
            "(less than 5 or more than 9)",
            PARCEL.grams(10),
            PARCEL.grams(9)),
        arguments(GRAMS, isNoneOf(5L), "not (is 5)", PARCEL.grams(6), PARCEL.grams(5)),
        arguments(FRAGILE, is(true), "is true", PARCEL.fragile(true), PARCEL),
        arguments(SPEED, is(Speed.FAST), "is FAST", PARCEL.speed(Speed.FAST), PARCEL),
        arguments(
            SPEED,
            isNoneOf(Speed.SLOW, Speed.FAST),
            "not (is one of [SLOW, FAST])",
            PARCEL.speed(Speed.SAME_DAY),
            PARCEL.speed(Speed.FAST)),
        arguments(ZONE, is(far), "is " + far, PARCEL.zone(far), PARCEL),
        arguments(
            ZONE, isNoneOf(Zone.HOME), "not (is " + Zone.HOME + ")", PARCEL.zone(far), PARCEL),
        arguments(CITY, is("Abuja"), "is Abuja", PARCEL.city("Abuja"), PARCEL),
        arguments(VOLUME, is(new BigDecimal("2.50")), "is 2.50", PARCEL, PARCEL.volume(two)),
        arguments(
            VOLUME,
            moreThan(two),
            "more than 2",
            PARCEL.volume(new BigDecimal("2.0001")),
            PARCEL.volume(new BigDecimal("2.000"))),
        arguments(
            WORTH,
            lessThan(ngn("100.01")),
            "less than NGN 100.01",
            PARCEL,
            PARCEL.worth(ngn("100.01"))),
        arguments(
            HANDED,
            atLeast(noon),
            "at least " + noon,
            PARCEL.handed(noon),
            PARCEL.handed(noon.minusNanos(1))),
        arguments(
            WAITED,
            atMost(hour),
            "at most PT1H",
            PARCEL.waited(hour),
            PARCEL.waited(hour.plusNanos(1))),
        arguments(
            PROMISED,
            lessThan(day.plusDays(1)),
            "less than 2026-11-06",
            PARCEL.promised(day),
            PARCEL.promised(day.plusDays(1))),
        arguments(
            LABELS,
            containsAnyOf("top", "side"),
            "contains any of [side, top]",
            PARCEL,
            PARCEL.labels(Set.of("heavy"))),
        arguments(
            LABELS,
            containsAllOf("top", "heavy"),
            "contains all of [heavy, top]",
            PARCEL,
            PARCEL.labels(Set.of("heavy"))),
        arguments(
            LABELS,
            containsNoneOf("top", "side"),
            "not (contains any of [side, top])",
            PARCEL.labels(Set.of("heavy")),
            PARCEL));
  }

  @ParameterizedTest
  @MethodSource
  <T> void cells_accept_up_to_their_ends(
      Fact<Parcel, T> fact, Cell<T> cell, String words, Parcel accepted, Parcel not) {
    DecisionTable<Parcel> table = one(fact, cell);

    assertThat(cell).hasToString(words);
    assertThat(table.rows().get(0).cell(fact)).isSameAs(cell);
    assertThat(table.decide(accepted).outcome()).isEqualTo(Outcome.DECIDED);
    assertThat(table.decide(accepted).count()).isOne();
    assertThat(table.decide(not).outcome()).isEqualTo(Outcome.NO_ROW);
    assertThat(table.decide(not).misses())
        .containsExactly(new Miss<>(table.rows().get(0), fact, true));
  }

  @Test
  void the_ends_of_a_type_are_no_ends_of_a_range() {
    assertThat(one(GRAMS, atLeast(Long.MIN_VALUE)).decide(PARCEL).isDecided()).isTrue();
    assertThat(one(GRAMS, is(Long.MAX_VALUE)).decide(PARCEL.grams(Long.MAX_VALUE)).isDecided())
        .isTrue();
    assertThat(one(GRAMS, is(Long.MIN_VALUE)).decide(PARCEL.grams(Long.MIN_VALUE)).isDecided())
        .isTrue();
    assertThat(one(HANDED, atMost(Instant.MAX)).analyse(Budget.standard()).isClear()).isTrue();
    assertThat(one(PROMISED, atLeast(LocalDate.MIN)).analyse(Budget.standard()).isClear()).isTrue();
  }

  @Test
  void cells_that_mean_the_same_hash_alike_and_others_do_not() {
    assertThat(one(GRAMS, isOneOf(1L, 2L)).hash()).isEqualTo(one(GRAMS, isOneOf(2L, 1L)).hash());
    assertThat(
            Stream.<Cell<Long>>of(
                    any(),
                    is(1),
                    is(2),
                    atLeast(1),
                    moreThan(1),
                    atMost(1),
                    lessThan(1),
                    is(1).negated(),
                    is(1).or(is(2)),
                    between(1, 2))
                .map(cell -> one(GRAMS, cell).hash())
                .distinct())
        .hasSize(10);
    assertThat(one(LABELS, containsAnyOf("a", "b")).hash())
        .isNotEqualTo(one(LABELS, containsAllOf("a", "b")).hash());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void cells_that_do_not_fit_their_column_are_faults_told_at_once() {
    TableBuilder<Parcel> builder =
        DecisionTable.<Parcel>named("bad", "1", HitPolicy.FIRST)
            .input(GRAMS, between(9, 5))
            .input(CITY)
            .input(WORTH)
            .input(LABELS)
            .input(SPEED)
            .input(VOLUME)
            .output(PRICE)
            .row("a")
            .when(CITY, atLeast("Lagos"))
            .when(WORTH, atLeast(ngn("1")))
            .when(LABELS, containsAnyOf("1", "2", "3", "4", "5", "6", "7"))
            .when(SPEED, (Cell) is("FAST"))
            .when(VOLUME, lessThan(BigDecimal.ONE).and(atLeast(BigDecimal.ONE)))
            .then(PRICE, 1L)
            .row("b")
            .when(WORTH, atMost(Money.parse("USD 1")))
            .when(LABELS, containsAllOf("8", "9", "10", "11", "12", "13"))
            .when(SPEED, (Cell) containsAnyOf("x"))
            .then(PRICE, 1L);

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "table bad 1 has 7 faults: "
                + String.join(
                    "; ",
                    List.of(
                        "the set of allowed values accepts nothing in column grams: the range is empty",
                        "mend its ends",
                        "row a in column city has a range, but TEXT has no order",
                        "use is",
                        "column worth has amounts in 2 currencies",
                        "use one currency in a column",
                        "column labels asks for 13 texts",
                        "it may ask for 12",
                        "row a in column speed has a value that is no Speed",
                        "change it",
                        "row b in column speed asks for texts of a set",
                        "the fact must be a set of texts",
                        "row a accepts nothing in column volume: the range is empty",
                        "mend its ends")));
  }
}
