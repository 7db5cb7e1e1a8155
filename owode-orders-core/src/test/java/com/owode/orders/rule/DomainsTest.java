package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The answers that each kind of fact is tried with. */
class DomainsTest {

  private static final Instant AT = Instant.parse("2026-05-05T10:00:00Z");

  /** A facts object that is the answer itself. */
  private record Answer(@Nullable Object value) {

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    <T> T get() {
      return (T) value;
    }
  }

  enum Size {
    SMALL,
    LARGE
  }

  private static final NumberFact<Answer> NUMBER =
      Fact.<Answer>number("number", Answer::<Long>get)
          .knownWhen(a -> a.value() != null)
          .changeable();
  private static final OrderedFact<Answer, BigDecimal> DECIMAL =
      Fact.<Answer>decimal("decimal", Answer::get).changeable();
  private static final OrderedFact<Answer, Money> MONEY =
      Fact.<Answer>money("money", Answer::get).changeable();
  private static final OrderedFact<Answer, Instant> TIME =
      Fact.<Answer>instant("time", Answer::get).changeable();
  private static final OrderedFact<Answer, LocalDate> DAY =
      Fact.<Answer>date("day", Answer::get).changeable();
  private static final OrderedFact<Answer, Duration> LENGTH =
      Fact.<Answer>duration("length", Answer::get).changeable();
  private static final TextSetFact<Answer> TEXTS =
      Fact.<Answer>textSet("texts", Answer::get).changeable();

  private static Variable variable(Fact<Answer, ?> fact, @Nullable Object answer) {
    return new Variable(fact, Sight.of(fact, ReadAnswers.of(new Answer(answer)), ""), 0);
  }

  private static Domain domain(Fact<Answer, ?> fact, @Nullable Object answer, Object... constants) {
    return domain(1, fact, answer, constants);
  }

  /** Of a variable among some that are compared with each other; the others have no answer. */
  private static Domain domain(
      int variables, Fact<Answer, ?> fact, @Nullable Object answer, Object... constants) {
    Variable variable = variable(fact, answer);
    Boundaries boundaries = new Boundaries(variable);
    for (int i = 1; i < variables; i++) {
      boundaries.join(new Boundaries(variable(fact, null)));
    }
    boundaries.comparedWith(List.of(constants));
    return new Domains(AT).of(variable, boundaries);
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  private static Money ngn(String amount) {
    return Money.parse("NGN " + amount);
  }

  @Test
  void flags_and_choices_have_all_their_answers() {
    FlagFact<Answer> flag = Fact.<Answer>flag("flag", Answer::<Boolean>get).changeable();
    CodeFact<Answer, Size> size = Fact.<Answer, Size>choice("size", Size.class, Answer::get);

    assertThat(domain(flag, true))
        .isEqualTo(
            new Domain(
                List.of(false, true),
                List.of(false, true),
                List.of(false, true),
                null,
                true,
                true));
    List<Object> sizes = List.of(Size.SMALL, Size.LARGE);
    assertThat(domain(size, Size.SMALL, Size.LARGE))
        .isEqualTo(new Domain(sizes, sizes, sizes, null, true, true));
  }

  @Test
  void texts_have_those_that_are_named_and_one_more_for_each_variable() {
    CodeFact<Answer, String> text = Fact.<Answer>text("text", Answer::get).changeable();
    List<Object> one = List.of("b", "a", "another");
    List<Object> two = List.of("b", "another", "a", "another 2", "another 3");

    assertThat(domain(text, "a", "b"))
        .isEqualTo(new Domain(one, one, List.of("b", "a"), null, true, false));
    assertThat(domain(2, text, "a", "b", "another"))
        .isEqualTo(new Domain(two, two, List.of("b", "another", "a"), null, true, false));
  }

  @Test
  void numbers_stand_on_both_sides_of_what_they_are_compared_with_nearest_first() {
    Domain domain = domain(NUMBER, 9L, 5L);

    assertThat(domain.values()).containsExactly(4L, 5L, 6L, 8L, 9L, 10L);
    assertThat(domain.reachable()).containsExactly(9L, 8L, 10L, 6L, 5L, 4L);
    assertThat(domain.boundaries()).containsExactly(5L, 9L);
    assertThat(domain.isWhole()).isTrue();
    assertThat(domain.isFinite()).isFalse();
    assertThat(domain(NUMBER, null, 5L).reachable()).containsExactly(4L, 5L, 6L);
    assertThat(domain(NUMBER.growing(), 9L, 5L).reachable()).containsExactly(9L, 10L);
  }

  @Test
  void what_is_compared_with_other_variables_has_a_place_for_each_and_one_to_tell_them_by() {
    Domain domain = domain(2, NUMBER, null, 5L);

    assertThat(domain.values()).containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(domain.reachable()).containsExactly(3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void what_is_compared_with_nothing_starts_at_nothing() {
    assertThat(domain(NUMBER, null).values()).containsExactly(-1L, 0L, 1L);
    assertThat(domain(DECIMAL, null).values())
        .containsExactly(dec("-0.1"), BigDecimal.ZERO, dec("0.1"));
    assertThat(domain(MONEY, null).values())
        .containsExactly(ngn("-0.01"), ngn("0.00"), ngn("0.01"));
    assertThat(domain(LENGTH, null).values())
        .containsExactly(Duration.ofNanos(-1), Duration.ZERO, Duration.ofNanos(1));
  }

  @Test
  void what_is_compared_with_something_does_not() {
    assertThat(domain(DECIMAL, null, dec("2.50")).values())
        .containsExactly(dec("2.499"), dec("2.50"), dec("2.501"));
    assertThat(domain(MONEY, null, ngn("5.00")).values())
        .containsExactly(ngn("4.99"), ngn("5.00"), ngn("5.01"));
    assertThat(domain(LENGTH, null, Duration.ofDays(1)).values())
        .containsExactly(
            Duration.ofDays(1).minusNanos(1), Duration.ofDays(1), Duration.ofDays(1).plusNanos(1));
  }

  @Test
  void times_and_days_are_tried_from_now_on() {
    LocalDate today = LocalDate.of(2026, 5, 5);

    assertThat(domain(TIME, null, AT.minusSeconds(9)).reachable())
        .containsExactly(AT, AT.plusNanos(1));
    assertThat(domain(DAY, null, today.plusDays(3)).reachable())
        .containsExactly(
            today, today.plusDays(1), today.plusDays(2), today.plusDays(3), today.plusDays(4));
  }

  @Test
  void amounts_in_the_currency_that_it_is_in_come_first() {
    Money dollar = Money.parse("USD 1.00");

    assertThat(domain(MONEY, dollar, ngn("5.00")).reachable())
        .containsExactly(
            dollar,
            Money.parse("USD 0.99"),
            Money.parse("USD 1.01"),
            ngn("5.01"),
            ngn("5.00"),
            ngn("4.99"));
    assertThat(domain(MONEY, ngn("1.00"), dollar).reachable())
        .startsWith(ngn("1.00"), ngn("0.99"), ngn("1.01"), Money.parse("USD 0.99"));
    assertThat(Scale.isComparable(dollar, ngn("1.00"))).isFalse();
    assertThat(Scale.isComparable(dollar, Money.parse("USD 7.00"))).isTrue();
    assertThat(Scale.isComparable(1L, 2L)).isTrue();
  }

  @Test
  void the_steps_of_decimals_are_so_fine_that_all_variables_fit_in_between() {
    Domain domain = domain(4, DECIMAL, null, dec("2.5"));

    assertThat(domain.values().get(6)).isEqualTo(dec("2.501"));
    assertThat(domain.values()).hasSize(11);
    assertThat(Scale.of(FactType.DECIMAL, List.of(dec("2.50"), dec("7")), 5).step(dec("7"), -3))
        .contains(dec("6.9997"));
  }

  @Test
  void an_answer_has_its_place_whatever_the_scale_of_decimals() {
    List<Object> decimals = List.of(dec("2.4"), dec("2.50"));

    assertThat(Domain.place(decimals, dec("2.5"))).isEqualTo(1);
    assertThat(Domain.place(decimals, dec("2.6"))).isEqualTo(-1);
    assertThat(Domain.place(List.of(7L, 8L), 8L)).isEqualTo(1);
    assertThat(Domain.isSame(null, 8L)).isFalse();
    assertThat(Domain.isSame(dec("8"), 8L)).isFalse();
    assertThat(Domain.isSame(8L, dec("8"))).isFalse();
  }

  private static List<Set<String>> sets(Set<String> before, String... comparisons) {
    List<List<Object>> alternatives =
        Arrays.stream(comparisons)
            .map(texts -> List.<Object>of((Object[]) texts.split(" ")))
            .toList();
    return TextSets.domain(variable(TEXTS, before), alternatives).values().stream()
        .map(TextSets::texts)
        .toList();
  }

  @Test
  void sets_of_texts_are_tried_with_one_of_each_kind_and_none_nearest_first() {
    assertThat(sets(Set.of("a"), "a", "b"))
        .containsExactly(Set.of("a"), Set.of(), Set.of("a", "b"), Set.of("b"));
    assertThat(sets(Set.of("b"), "a b")).containsExactly(Set.of("b"), Set.of());
    assertThat(sets(Set.of("x"), "a b", "b c"))
        .containsExactly(
            Set.of("x"),
            Set.of("a", "x"),
            Set.of("b", "x"),
            Set.of("c", "x"),
            Set.of("a", "b", "x"),
            Set.of("a", "c", "x"),
            Set.of("b", "c", "x"),
            Set.of("a", "b", "c", "x"));
  }

  @Test
  void twelve_kinds_of_texts_are_all_tried_and_of_more_the_first_twelve() {
    String[] kinds = new String[13];
    Set<String> twelve = new TreeSet<>();
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = "k" + i;
      twelve.add("k" + i);
    }
    twelve.remove("k12");
    List<Set<String>> few = sets(Set.of(), Arrays.copyOf(kinds, 12));
    List<Set<String>> many = sets(Set.of(), kinds);

    assertThat(few).hasSize(4096).isEqualTo(many).last().isEqualTo(twelve);
    assertThat(whole(12)).isTrue();
    assertThat(whole(13)).isFalse();
  }

  private static boolean whole(int kinds) {
    List<List<Object>> alternatives = new ArrayList<>();
    for (int i = 0; i < kinds; i++) {
      alternatives.add(List.of("k" + i));
    }
    return TextSets.domain(variable(TEXTS, Set.of()), alternatives).isWhole();
  }
}
