package com.owode.orders.table;

import static com.owode.orders.table.Cell.*;
import static com.owode.orders.table.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.table.Parcels.Parcel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableBuilderTest {

  private static void refuses(TableBuilder<?> builder, String... faults) {
    String count = faults.length == 1 ? " has a fault: " : " has " + faults.length + " faults: ";
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageEndingWith(count + String.join("; ", faults));
  }

  @Test
  void a_table_without_anything_is_refused_with_all_faults() {
    refuses(
        DecisionTable.<Parcel>named("", "1 0", HitPolicy.PRIORITY)
            .when(GRAMS, is(1))
            .then(PRICE, 1L)
            .note("none"),
        "name of the table has 0 characters; it must have 1 to 64",
        "version of the table has the character U+0020 at place 2; only letters A-Z and a-z, "
            + "digits, '.', '_' and '-' are allowed",
        "when grams belongs to no row; begin with row",
        "then price belongs to no row; begin with row",
        "a note belongs to no row; begin with row",
        "there is no input column; add one",
        "there is no output column; add one",
        "there is no row; add one",
        "no output has priorities; list the output values of one with highestFirst");
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void names_are_there_once_and_known() {
    refuses(
        table(HitPolicy.FIRST)
            .input(GRAMS)
            .output(Output.of("price", String.class))
            .row("a")
            .when(WORTH, atLeast(ngn("1")))
            .when(GRAMS, is(1))
            .when(GRAMS, is(2))
            .then(LANE, "x")
            .then(LANE, "y")
            .row("a")
            .then((Output) PRICE, "ten")
            .row("b c")
            .then((Output) PRICE, 1L),
        "input grams is there twice; give each column its own fact",
        "output price is there twice; give each column its own name",
        "row a names column grams twice; join the cells by and() or or()",
        "row a names output lane twice; give each output once",
        "row a is there twice; give each row its own id",
        "id of row 3 has the character U+0020 at place 2; only letters A-Z and a-z, digits, '.', "
            + "'_' and '-' are allowed",
        "row a names column worth, which is unknown; add it as an input",
        "row a names output lane, which is unknown; add it as an output",
        "output price of row a is missing; say what the row says",
        "output price of row a is no Long; change it",
        "output price of row a is missing; say what the row says",
        "output price of row a is missing; say what the row says",
        "output price of row b c is missing; say what the row says");
  }

  @Test
  void two_rows_of_one_key_are_refused_where_one_is_allowed() {
    TableBuilder<Parcel> unique =
        table(HitPolicy.UNIQUE)
            .row("a")
            .when(GRAMS, moreThan(4))
            .then(PRICE, 1L)
            .row("b")
            .when(GRAMS, atLeast(5))
            .then(PRICE, 1L);
    TableBuilder<Parcel> any =
        table(HitPolicy.ANY).row("a").then(PRICE, 1L).row("b").then(PRICE, 2L);

    refuses(unique, "rows a and b accept the same inputs; in a table of UNIQUE keep one of them");
    refuses(any, "rows a and b accept the same inputs; they must say the same in a table of ANY");
    assertThat(
            table(HitPolicy.ANY).row("a").then(PRICE, 1L).row("b").then(PRICE, 1L).build().rows())
        .hasSize(2);
    assertThat(
            table(HitPolicy.FIRST).row("a").then(PRICE, 1L).row("b").then(PRICE, 2L).build().rows())
        .hasSize(2);
  }

  @Test
  void priorities_list_every_output_once() {
    Output<Long> price = PRICE.highestFirst(1L, 2L, 1L);
    refuses(
        DecisionTable.<Parcel>named("t", "1", HitPolicy.PRIORITY)
            .input(GRAMS)
            .output(price)
            .row("a")
            .then(price, 3L),
        "output price has a priority twice; give each value once",
        "output price of row a has no priority; list 3 with highestFirst");
  }

  @ParameterizedTest
  @EnumSource(
      value = HitPolicy.class,
      names = {"COLLECT_SUM", "COLLECT_MIN", "COLLECT_MAX", "COLLECT_COUNT"})
  void an_aggregation_has_one_output(HitPolicy policy) {
    Output<Long> second = Output.of("second", Long.class);
    refuses(
        table(policy).output(second).row("a").then(PRICE, 1L).then(second, 2L),
        "policy " + policy + " is not defined over 2 outputs; keep one output");
  }

  private static <T> TableBuilder<Parcel> collect(
      HitPolicy policy, Output<T> output, T one, T two) {
    return DecisionTable.<Parcel>named("t", "1", policy)
        .input(GRAMS)
        .output(output)
        .row("a")
        .then(output, one)
        .row("b")
        .when(GRAMS, atLeast(0))
        .then(output, two);
  }

  private static <T> T collected(HitPolicy policy, Output<T> output, T one, T two) {
    return collect(policy, output, one, two).build().decide(PARCEL).get(output);
  }

  @Test
  void only_what_can_be_added_up_is_added_up() {
    Output<Money> money = Output.of("money", Money.class);
    Output<BigDecimal> decimal = Output.of("decimal", BigDecimal.class);
    Output<Duration> duration = Output.of("duration", Duration.class);
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);

    assertThat(collected(HitPolicy.COLLECT_SUM, money, ngn("1"), ngn("2"))).isEqualTo(ngn("3"));
    assertThat(collected(HitPolicy.COLLECT_SUM, decimal, BigDecimal.ONE, BigDecimal.TEN))
        .isEqualTo(new BigDecimal("11"));
    assertThat(
            collected(HitPolicy.COLLECT_SUM, duration, Duration.ofHours(1), Duration.ofMinutes(1)))
        .isEqualTo(Duration.ofMinutes(61));
    assertThat(collected(HitPolicy.COLLECT_SUM, PRICE, Long.MAX_VALUE, -1L))
        .isEqualTo(Long.MAX_VALUE - 1);
    assertThat(collected(HitPolicy.COLLECT_MIN, LANE, "b", "a")).isEqualTo("a");
    refuses(
        collect(HitPolicy.COLLECT_SUM, LANE, "a", "b"),
        "output lane of String has no COLLECT_SUM; choose another policy");
    refuses(
        collect(HitPolicy.COLLECT_MAX, Output.of("list", List.class), List.of(), List.of()),
        "output list of List has no COLLECT_MAX; choose another policy");
    refuses(
        collect(HitPolicy.COLLECT_SUM, PRICE, Long.MAX_VALUE, 1L),
        "the sum of output price can be too large; use smaller values");
    refuses(
        collect(HitPolicy.COLLECT_SUM, PRICE, Long.MIN_VALUE, -1L),
        "the sum of output price can be too large; use smaller values");
    refuses(
        collect(HitPolicy.COLLECT_SUM, duration, longest, longest),
        "the sum of output duration can be too large; use smaller values");
    refuses(
        collect(HitPolicy.COLLECT_SUM, duration, longest.negated(), longest.negated()),
        "the sum of output duration can be too large; use smaller values");
    refuses(
        collect(HitPolicy.COLLECT_MAX, money, ngn("1"), Money.parse("USD 1")),
        "output money has amounts in several currencies; use one currency");
    assertThat(
            collect(HitPolicy.COLLECT_COUNT, money, ngn("1"), Money.parse("USD 1"))
                .build()
                .decide(PARCEL)
                .count())
        .isEqualTo(2);
  }

  @Test
  void a_table_has_at_most_4096_rows() {
    TableBuilder<Parcel> builder = table(HitPolicy.COLLECT);
    for (int i = 0; i < 4_096; i++) {
      builder.row("r" + i).when(GRAMS, atLeast(i % 7)).then(PRICE, (long) i);
    }
    assertThat(builder.build().decide(PARCEL).count()).isEqualTo(4_096);
    assertThat(builder.build().decide(PARCEL.grams(5)).count()).isEqualTo(3_511);
    refuses(
        builder.row("more").then(PRICE, 1L),
        "there are 4097 rows; there may be 4096, split the table");
  }

  @Test
  void values_without_a_canonical_form_are_refused() {
    Output<Object> object = Output.of("object", Object.class);
    refuses(
        DecisionTable.<Parcel>named("t", "1", HitPolicy.ANY)
            .input(GRAMS)
            .output(object)
            .row("a")
            .then(object, new Object()),
        "java.lang.Object has no canonical form; make it a record or implement Canonical");
  }

  @Test
  void a_table_is_data() {
    DecisionTable<Parcel> table =
        table(HitPolicy.FIRST)
            .row("a")
            .note("light ones")
            .when(GRAMS, atMost(5))
            .then(PRICE, 1L)
            .row("b")
            .then(PRICE, 2L)
            .build();
    DecisionTable<Parcel> without =
        table(HitPolicy.FIRST)
            .row("a")
            .when(GRAMS, atMost(5))
            .then(PRICE, 1L)
            .row("b")
            .then(PRICE, 2L)
            .build();

    assertThat(CanonicalForm.of(table))
        .isEqualTo(
            "decision-table(name=\"parcels\",version=\"1\",policy=\"FIRST\","
                + "inputs=[fact(name=\"grams\",type=\"NUMBER\"),"
                + "fact(name=\"fragile\",type=\"FLAG\")],allowed=[any(),any()],"
                + "outputs=[output(name=\"price\",type=\"Long\")],"
                + "rows=[row(id=\"a\",when=[to(end=5,included=true),any()],then=[1]),"
                + "row(id=\"b\",when=[any(),any()],then=[2])])");
    assertThat(table.hash()).isEqualTo(without.hash()).isSameAs(table.hash());
    assertThat(table).hasToString("parcels 1");
    assertThat(table.name()).isEqualTo("parcels");
    assertThat(table.version()).isEqualTo("1");
    assertThat(table.policy()).isEqualTo(HitPolicy.FIRST);
    assertThat(table.inputs()).isEqualTo(List.of(GRAMS, FRAGILE));
    assertThat(table.outputs()).isEqualTo(List.of(PRICE));
    assertThat(table.row("b")).contains(table.rows().get(1));
    assertThat(table.row("c")).isEmpty();
    assertThat(table.rows()).extracting(Row::annotation).containsExactly("light ones", "");
    assertThat(table.rows()).extracting(row -> row.output(PRICE)).containsExactly(1L, 2L);
    assertThat(table.rows().get(1).cell(GRAMS)).hasToString("any");
  }

  @Test
  void priorities_are_part_of_the_hash() {
    Output<Long> price = PRICE.highestFirst(2L, 1L);

    assertThat(CanonicalForm.of(price))
        .isEqualTo("output(name=\"price\",type=\"Long\",priorities=[2,1])");
    assertThat(price.priorities()).containsExactly(2L, 1L);
    assertThat(price.name()).isEqualTo("price");
    assertThat(price.type()).isEqualTo(Long.class);
  }
}
