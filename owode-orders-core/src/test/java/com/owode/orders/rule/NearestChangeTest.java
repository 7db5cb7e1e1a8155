package com.owode.orders.rule;

import static com.owode.orders.rule.NearestChange.Kind.FOUND;
import static com.owode.orders.rule.NearestChange.Kind.HOLDS_ALREADY;
import static com.owode.orders.rule.NearestChange.Kind.NOTHING_HELPS;
import static com.owode.orders.rule.NearestChange.Kind.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class NearestChangeTest {

  private static final Instant AT = Instant.parse("2026-05-05T10:00:00Z");
  private static final Locale PIDGIN = Locale.forLanguageTag("pcm");

  /** A facts object that is a map, so that each test can have the facts that it needs. */
  private static final class Given {

    private final Map<String, Object> values = new HashMap<>();

    Given with(String name, Object value) {
      values.put(name, value);
      return this;
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    <T> T get(String name) {
      return (T) values.get(name);
    }
  }

  enum Size {
    SMALL,
    MIDDLE,
    LARGE
  }

  /** An open code. */
  record Tag(String code) {
    @Override
    public String toString() {
      return code;
    }
  }

  private static NumberFact<Given> number(String name) {
    return Fact.<Given>number(name, given -> given.<Long>get(name))
        .knownWhen(given -> given.values.containsKey(name))
        .changeable();
  }

  private static final NumberFact<Given> A = number("a");
  private static final NumberFact<Given> B = number("b");
  private static final NumberFact<Given> C = number("c");
  private static final NumberFact<Given> FIXED =
      Fact.number("fixed", given -> given.<Long>get("fixed"));
  private static final FlagFact<Given> FLAG =
      Fact.<Given>flag("flag", given -> given.<Boolean>get("flag")).changeable();
  private static final OrderedFact<Given, Money> MONEY =
      Fact.<Given>money("money", given -> given.get("money")).changeable();
  private static final OrderedFact<Given, BigDecimal> DECIMAL =
      Fact.<Given>decimal("decimal", given -> given.get("decimal")).changeable();
  private static final OrderedFact<Given, Instant> TAKEN =
      Fact.<Given>instant("photo", given -> given.get("photo")).changeable();
  private static final OrderedFact<Given, LocalDate> DAY =
      Fact.<Given>date("day", given -> given.get("day")).changeable();
  private static final OrderedFact<Given, Duration> LENGTH =
      Fact.<Given>duration("length", given -> given.get("length")).changeable();
  private static final CodeFact<Given, Size> SIZE =
      Fact.<Given, Size>choice("size", Size.class, given -> given.get("size")).changeable();
  private static final CodeFact<Given, Tag> TAG =
      Fact.<Given, Tag>code("tag", Tag.class, given -> given.get("tag")).changeable();
  private static final CodeFact<Given, String> TEXT =
      Fact.<Given>text("text", given -> given.get("text")).changeable();
  private static final TextSetFact<Given> TEXTS =
      Fact.<Given>textSet("texts", given -> given.get("texts")).changeable();

  @SafeVarargs
  private static NearestChange nearest(Given given, Condition<Given>... conditions) {
    return judged(given, conditions).nearestChange();
  }

  @SafeVarargs
  private static Judgement<Given> judged(Given given, Condition<Given>... conditions) {
    List<Rule<Given>> rules = new ArrayList<>();
    for (Condition<Given> condition : conditions) {
      rules.add(Rule.of("a.rule-" + rules.size(), condition));
    }
    return Ruleset.<Given>of("test", "1", rules).judge(given, AT);
  }

  private static Given given(String name, Object value) {
    return new Given().with(name, value);
  }

  @Test
  void a_judgement_that_holds_needs_no_change() {
    NearestChange nearest = nearest(given("a", 5L), A.atLeast(5));

    assertThat(nearest.kind()).isEqualTo(HOLDS_ALREADY);
    assertThat(nearest.changes()).isEmpty();
    assertThat(nearest.isProvenSmallest()).isTrue();
    assertThat(nearest).hasToString("It holds as it is.");
  }

  @Test
  void what_cannot_change_never_does() {
    NearestChange nearest =
        nearest(given("fixed", 1L).with("a", 9L), FIXED.atLeast(2), A.atMost(5));

    assertThat(nearest.kind()).isEqualTo(NOTHING_HELPS);
    assertThat(nearest.changes()).isEmpty();
    assertThat(nearest).hasToString("Nothing that can still change would help.");
  }

  @Test
  void the_range_that_helps_is_told_with_both_ends() {
    NearestChange nearest = nearest(given("a", 9L), A.between(3, 5));

    assertThat(nearest.kind()).isEqualTo(FOUND);
    assertThat(nearest.isProvenSmallest()).isTrue();
    assertThat(nearest.changes())
        .containsExactly(
            new Change(
                new FactSeen("a", FactType.NUMBER, FactSeen.State.KNOWN, "9", true, false),
                new Wanted.Range(
                    Optional.of(new Wanted.End(3L, true)), Optional.of(new Wanted.End(5L, true))),
                Optional.of(5L)));
    assertThat(nearest).hasToString("It would hold with a at least 3 and a at most 5.");
  }

  @Test
  void one_fact_is_changed_where_two_would_do_as_well() {
    Condition<Given> condition = A.atLeast(5).and(B.atLeast(5)).or(C.is(7));

    assertThat(nearest(given("a", 1L).with("b", 1L).with("c", 1L), condition))
        .hasToString("It would hold with c 7.");
  }

  @Test
  void two_facts_are_changed_where_one_does_not_suffice() {
    assertThat(nearest(given("a", 1L).with("b", 1L), A.atLeast(5).and(B.moreThan(2))))
        .hasToString("It would hold with a at least 5 and b at least 3.");
    assertThat(nearest(given("a", 1L).with("b", 1L), A.atLeast(5), B.moreThan(2)))
        .hasToString("It would hold with a at least 5 and b at least 3.");
  }

  @Test
  void a_change_that_breaks_another_rule_is_none() {
    assertThat(nearest(given("a", 1L), A.atLeast(5), A.atMost(4)).kind()).isEqualTo(NOTHING_HELPS);
    assertThat(nearest(given("a", 1L), A.atLeast(5), A.atMost(6)))
        .hasToString("It would hold with a at least 5 and a at most 6.");
  }

  @Test
  void a_rule_can_be_left_by_no_longer_applying() {
    Rule<Given> rule = Rule.of("a.rule", FIXED.is(2)).onlyIf(FLAG.isTrue());

    assertThat(
            Ruleset.<Given>of("test", "1", List.of(rule))
                .judge(given("fixed", 1L).with("flag", true), AT)
                .nearestChange())
        .hasToString("It would hold with flag false.");
  }

  @Test
  void pairs_and_chains_of_numbers_are_searched_between_their_boundaries() {
    assertThat(nearest(given("a", 5L).with("fixed", 3L), A.lessThan(FIXED)))
        .hasToString("It would hold with a at most 2.");
    assertThat(
            nearest(
                given("a", 5L).with("b", 5L).with("c", 5L),
                A.atLeast(5).and(A.lessThan(B)).and(B.lessThan(C))))
        .hasToString("It would hold with b 6 and c at least 7.");
    assertThat(
            nearest(
                given("fixed", 9L).with("a", 9L).with("b", 9L).with("c", 9L),
                FIXED.moreThan(A),
                A.moreThan(B),
                B.moreThan(C),
                C.atLeast(6)))
        .hasToString("It would hold with a 8 and b 7 and c 6.");
    assertThat(
            nearest(
                    given("fixed", 9L).with("a", 9L).with("b", 9L).with("c", 9L),
                    FIXED.moreThan(A),
                    A.moreThan(B),
                    B.moreThan(C),
                    C.atLeast(7))
                .kind())
        .isEqualTo(NOTHING_HELPS);
  }

  @Test
  void the_range_of_one_number_ends_where_the_other_one_was_put() {
    assertThat(nearest(new Given(), A.lessThan(B).not().and(B.atMost(-1))))
        .hasToString("It would hold with a -3 and b at most -3.");
  }

  @Test
  void the_last_numbers_have_no_neighbours() {
    assertThat(nearest(given("a", 0L), A.atLeast(Long.MAX_VALUE)))
        .hasToString("It would hold with a at least 9223372036854775807.");
    assertThat(nearest(given("a", 0L), A.moreThan(Long.MAX_VALUE)).kind()).isEqualTo(NOTHING_HELPS);
    assertThat(nearest(given("a", 0L), A.lessThan(Long.MIN_VALUE)).kind()).isEqualTo(NOTHING_HELPS);
  }

  @Test
  void facts_without_an_answer_can_be_given_one() {
    assertThat(nearest(new Given(), A.lessThan(B)).changes())
        .extracting(Change::toString)
        .containsExactly("a", "b");
    assertThat(nearest(new Given(), A.is(A)).changes()).hasSize(1);
    assertThat(nearest(new Given(), A.is(A))).hasToString("It would hold with another a.");
    assertThat(nearest(new Given(), LENGTH.atLeast(LENGTH)).kind()).isEqualTo(FOUND);
    assertThat(nearest(new Given(), DECIMAL.atLeast(DECIMAL)).kind()).isEqualTo(FOUND);
    assertThat(nearest(new Given(), MONEY.atLeast(MONEY)).kind()).isEqualTo(FOUND);
  }

  @Test
  void amounts_change_in_the_currency_that_is_compared() {
    assertThat(nearest(given("money", Money.parse("NGN 7.00")), MONEY.atMost(ngn("5.00"))))
        .hasToString("It would hold with money at most NGN 5.00.");
    assertThat(nearest(given("money", Money.parse("USD 1.00")), MONEY.atMost(ngn("5.00"))))
        .hasToString("It would hold with money at most NGN 5.00.");
    assertThat(nearest(given("money", ngn("7.00")), MONEY.lessThan(ngn("5.00"))).changes().get(0))
        .returns(
            new Wanted.Range(Optional.empty(), Optional.of(new Wanted.End(ngn("4.99"), true))),
            Change::wanted);
  }

  private static Money ngn(String amount) {
    return Money.parse("NGN " + amount);
  }

  @Test
  void decimals_lie_as_dense_as_they_must() {
    assertThat(nearest(given("decimal", new BigDecimal("2.50")), DECIMAL.moreThan(dec("2.5"))))
        .hasToString("It would hold with decimal more than 2.5.");
    assertThat(
            nearest(
                given("decimal", dec("9")),
                DECIMAL.moreThan(dec("2.5")),
                DECIMAL.lessThan(dec("2.6"))))
        .hasToString("It would hold with decimal more than 2.5 and decimal less than 2.6.");
    assertThat(
            nearest(
                    given("decimal", dec("9")),
                    DECIMAL.moreThan(dec("2.5")),
                    DECIMAL.lessThan(dec("2.5")))
                .kind())
        .isEqualTo(NOTHING_HELPS);
    assertThat(nearest(given("decimal", dec("9")), DECIMAL.is(dec("2.5"))))
        .hasToString("It would hold with decimal 2.5.");
  }

  private static BigDecimal dec(String text) {
    return new BigDecimal(text);
  }

  @Test
  void a_photo_is_taken_after_a_time_and_not_in_the_past() {
    Instant third = Instant.parse("2026-05-03T00:00:00Z");
    NearestChange nearest = nearest(given("photo", third.minusSeconds(1)), TAKEN.moreThan(third));

    assertThat(nearest).hasToString("It would hold with photo after 2026-05-03T00:00:00Z.");
    assertThat(nearest.changes().get(0).example()).contains(AT);
    assertThat(nearest(given("photo", AT), TAKEN.lessThan(third)).kind()).isEqualTo(NOTHING_HELPS);
    assertThat(
            nearest(
                    given("photo", AT.minusSeconds(9)),
                    TAKEN.lessThan(AT.plusNanos(1)),
                    TAKEN.atLeast(third))
                .kind())
        .isEqualTo(HOLDS_ALREADY);
  }

  @Test
  void a_day_is_not_past_either() {
    LocalDate today = LocalDate.of(2026, 5, 5);

    assertThat(nearest(given("day", today.minusDays(9)), DAY.atLeast(today.minusDays(3))))
        .hasToString("It would hold with day not before 2026-05-02.");
    assertThat(nearest(given("day", today.plusDays(9)), DAY.lessThan(today)).kind())
        .isEqualTo(NOTHING_HELPS);
    assertThat(
            nearest(given("day", today.plusDays(9)), DAY.atMost(today)).changes().get(0).example())
        .contains(today);
  }

  @Test
  void durations_change() {
    assertThat(nearest(given("length", Duration.ofDays(15)), LENGTH.lessThan(Duration.ofDays(14))))
        .hasToString("It would hold with length less than 14 days.");
  }

  @Test
  void a_choice_is_searched_through_all_its_constants() {
    assertThat(nearest(given("size", Size.SMALL), SIZE.isNot(Size.SMALL)))
        .hasToString("It would hold with size MIDDLE or LARGE.");
    assertThat(
            nearest(
                    given("size", Size.SMALL),
                    SIZE.isNot(Size.SMALL),
                    SIZE.isNot(Size.MIDDLE),
                    SIZE.isNot(Size.LARGE))
                .kind())
        .isEqualTo(NOTHING_HELPS);
  }

  @Test
  void an_open_code_can_be_one_that_nobody_names() {
    Tag red = new Tag("red");
    Tag blue = new Tag("blue");
    NearestChange other = nearest(given("tag", red), TAG.isNot(red), TAG.isNot(blue));

    assertThat(other).hasToString("It would hold with tag other than red or blue.");
    assertThat(other.changes().get(0).example()).isEmpty();
    assertThat(nearest(given("tag", red), TAG.isOneOf(blue, new Tag("green"))))
        .hasToString("It would hold with tag blue or green.");
    assertThat(nearest(given("text", "a"), TEXT.isNot("a")).changes().get(0).example())
        .contains("another");
    assertThat(nearest(given("text", "a"), TEXT.isNot("a"), TEXT.isNot("another")).toString())
        .isEqualTo("It would hold with text other than a or another.");
  }

  @Test
  void texts_are_added_and_taken_out() {
    Given given = given("texts", Set.of("weekly", "late"));

    assertThat(nearest(given, TEXTS.contains("bulk")))
        .hasToString("It would hold with bulk added to texts.");
    assertThat(nearest(given, TEXTS.containsAnyOf("late", "weekly").not(), TEXTS.contains("bulk")))
        .hasToString("It would hold with bulk added to texts and late, weekly taken out of texts.");
    assertThat(nearest(given, TEXTS.contains("late"), TEXTS.contains("late").not()).kind())
        .isEqualTo(NOTHING_HELPS);
    assertThat(nearest(new Given(), TEXTS.contains("bulk")).changes().get(0).example())
        .contains(Set.of("bulk"));
  }

  @Test
  void what_only_grows_is_never_taken_back() {
    NumberFact<Given> given = number("a").growing();
    TextSetFact<Given> texts = Fact.<Given>textSet("texts", g -> g.get("texts")).growing();

    assertThat(nearest(given("a", 3L), given.atMost(2)).kind()).isEqualTo(NOTHING_HELPS);
    assertThat(nearest(given("a", 3L), given.atLeast(4)))
        .hasToString("It would hold with a at least 4.");
    assertThat(nearest(given("texts", Set.of("x")), texts.contains("x").not()).kind())
        .isEqualTo(NOTHING_HELPS);
    assertThat(nearest(given("texts", Set.of("x")), texts.contains("y")))
        .hasToString("It would hold with y added to texts.");
  }

  @Test
  void a_fact_of_a_part_is_called_by_the_part_and_is_no_other_fact() {
    record Trade(Given buyer, Given seller) {}
    List<Rule<Trade>> rules =
        List.of(
            Rule.of("trade.buyer", A.atLeast(5).over("buyer", Trade::buyer)),
            Rule.of("trade.seller", A.atLeast(6).over("seller", Trade::seller)),
            Rule.of("trade.whole", A.atMost(6)).over(Trade::seller));
    Trade trade = new Trade(given("a", 1L), given("a", 1L));

    assertThat(Ruleset.<Trade>of("trade", "1", rules).judge(trade, AT).nearestChange().toString())
        .isEqualTo("It would hold with buyer's a at least 5 and seller's a 6.");
  }

  @Test
  void what_a_condition_in_code_reads_is_tried_but_never_said_to_be_all() {
    Condition<Given> even =
        Condition.stated("a is even", "1", List.of(A), facts -> facts.number(A) % 2 == 0);
    Condition<Given> flagged =
        Condition.stated("it is flagged", "1", List.of(FLAG), facts -> facts.flag(FLAG));

    assertThat(nearest(given("flag", false), flagged)).hasToString("It would hold with flag true.");
    assertThat(nearest(given("a", 1L), even)).hasToString("It would hold with a 0.");
    assertThat(nearest(given("a", 1L), even, A.is(1)).kind()).isEqualTo(UNDECIDED);
    assertThat(nearest(given("a", 1L), even, A.is(1)))
        .hasToString("Whether a change would help could not be decided.");
    NearestChange two = nearest(given("a", 1L).with("b", 1L), even, B.atLeast(2).and(A.isNot(1)));
    assertThat(two.changes()).hasSize(2);
    assertThat(two.isProvenSmallest()).isFalse();
  }

  @Test
  void a_budget_that_is_spent_leaves_it_undecided() {
    Judgement<Given> judgement =
        judged(given("a", 1L).with("b", 1L), A.atLeast(5).and(B.moreThan(2)));

    assertThat(judgement.nearestChange(5).kind()).isEqualTo(UNDECIDED);
    assertThat(judgement.nearestChange(5).isProvenSmallest()).isFalse();
    assertThat(judgement.nearestChange(10_000).kind()).isEqualTo(FOUND);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement.nearestChange(0))
        .withMessage("budget of a search is 0; it must be 1 or more");
  }

  @Test
  void a_sensitive_fact_is_not_shown() {
    CodeFact<Given, String> secret =
        Fact.<Given>text("secret", g -> g.get("secret")).changeable().sensitive();

    assertThat(nearest(given("secret", "me"), secret.is("you")))
        .hasToString("It would hold with another secret.");
  }

  @Test
  void it_is_said_in_the_languages_of_the_house() {
    NearestChange nearest =
        nearest(given("a", 1L).with("flag", false), A.atLeast(5).and(FLAG.isTrue()));

    assertThat(nearest.explain(Locale.FRENCH))
        .isEqualTo("Il suffirait de\u00a0: a d'au moins 5 et flag = vrai.");
    assertThat(nearest.explain(PIDGIN)).isEqualTo("E go dey okay if a reach 5 and flag na true.");
    assertThat(nearest.explain(Locale.JAPANESE))
        .isEqualTo("It would hold with a at least 5 and flag true.");
  }
}
