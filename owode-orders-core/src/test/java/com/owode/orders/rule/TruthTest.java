package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a condition is worth where answers are missing, and how much of it is read. */
class TruthTest {

  /** A facts object that lacks what it was not given. */
  private record Given(Map<String, Object> values) {

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    <T> T get(String name) {
      return (T) values.get(name);
    }
  }

  private static final OrderedFact<Given, Money> LEFT = Fact.money("left", g -> g.get("left"));
  private static final OrderedFact<Given, Money> RIGHT = Fact.money("right", g -> g.get("right"));
  private static final CodeFact<Given, String> ONE = Fact.text("one", g -> g.get("left"));
  private static final CodeFact<Given, String> TWO = Fact.text("two", g -> g.get("right"));
  private static final NumberFact<Given> LOW = number("low", "left");
  private static final NumberFact<Given> HIGH = number("high", "right");
  private static final TextSetFact<Given> SET = Fact.textSet("set", g -> g.get("left"));
  private static final FlagFact<Given> FLAG =
      Fact.<Given>flag("flag", g -> g.<Boolean>get("left"))
          .knownWhen(g -> g.values.containsKey("left"));

  private static NumberFact<Given> number(String name, String key) {
    return Fact.<Given>number(name, g -> g.<Long>get(key))
        .knownWhen(g -> g.values.containsKey(key));
  }

  private static Given of(String name, Object value) {
    return new Given(Map.of(name, value));
  }

  private static Given both(Object left, Object right) {
    return new Given(Map.of("left", left, "right", right));
  }

  /** Read from the facts object, and by answers; neither may need an exception to say unknown. */
  private static List<Integer> truths(Condition<Given> condition, Given given) {
    return List.of(condition.evaluate(given), condition.weigh(ReadAnswers.of(given)));
  }

  private static void isUnknown(Condition<Given> condition, Given given) {
    assertThat(truths(condition, given)).containsExactly(Truth.UNKNOWN, Truth.UNKNOWN);
  }

  @Test
  void what_is_missing_is_unknown_without_an_exception_because_those_are_slow() {
    Given nothing = new Given(Map.of());
    Money some = Money.parse("NGN 5.00");
    for (Condition<Given> condition :
        List.of(
            FLAG.isTrue(),
            FLAG.isFalse(),
            LOW.atMost(5),
            LEFT.atMost(some),
            ONE.is("x"),
            ONE.isOneOf("x", "y"),
            SET.contains("x"),
            LEFT.atMost(some).over("part", (Given given) -> given.<Given>get("part")))) {
      isUnknown(condition, nothing);
    }
  }

  @Test
  void a_pair_is_unknown_where_either_side_is_missing_and_judged_where_both_are_there() {
    isUnknown(LOW.atMost(HIGH), of("left", 5L));
    isUnknown(LOW.atMost(HIGH), of("right", 5L));
    isUnknown(LEFT.atMost(RIGHT), of("left", Money.parse("NGN 5.00")));
    isUnknown(LEFT.atMost(RIGHT), of("right", Money.parse("NGN 5.00")));
    isUnknown(ONE.is(TWO), of("left", "x"));
    isUnknown(ONE.is(TWO), of("right", "x"));
    isUnknown(ONE.isNot(TWO), of("left", "x"));

    assertThat(truths(LOW.atMost(HIGH), both(5L, 5L))).containsExactly(1, 1);
    assertThat(truths(LOW.atMost(HIGH), both(6L, 5L))).containsExactly(-1, -1);
    assertThat(truths(LEFT.lessThan(RIGHT), both(Money.parse("NGN 5"), Money.parse("NGN 6"))))
        .containsExactly(1, 1);
    assertThat(truths(LEFT.lessThan(RIGHT), both(Money.parse("NGN 6"), Money.parse("NGN 6"))))
        .containsExactly(-1, -1);
    assertThat(truths(ONE.is(TWO), both("x", "x"))).containsExactly(1, 1);
    assertThat(truths(ONE.is(TWO), both("x", "y"))).containsExactly(-1, -1);
    assertThat(truths(ONE.isNot(TWO), both("x", "x"))).containsExactly(-1, -1);
    assertThat(truths(ONE.isNot(TWO), both("x", "y"))).containsExactly(1, 1);
  }

  @Test
  void each_pair_names_the_fact_that_it_is_compared_with() {
    assertThat(((Comparison<Given>) LOW.is(HIGH)).other()).contains(HIGH);
    assertThat(((Comparison<Given>) LEFT.is(RIGHT)).other()).contains(RIGHT);
    assertThat(((Comparison<Given>) ONE.is(TWO)).other()).contains(TWO);
    assertThat(ONE.is(TWO)).hasToString("one is two");
    assertThat(ONE.is(TWO).over("part", (Given given) -> given))
        .hasToString("part's one is part's two");
  }

  @Test
  void the_values_of_a_set_and_of_a_code_are_weighed_as_they_are_read() {
    assertThat(truths(SET.containsAnyOf("x", "y"), of("left", Set.of("y")))).containsExactly(1, 1);
    assertThat(truths(SET.containsAnyOf("x", "y"), of("left", Set.of("z"))))
        .containsExactly(-1, -1);
    assertThat(truths(ONE.isOneOf("x", "y"), of("left", "y"))).containsExactly(1, 1);
    assertThat(truths(ONE.isNot("y"), of("left", "y"))).containsExactly(-1, -1);
    assertThat(truths(FLAG.isFalse(), of("left", false))).containsExactly(1, 1);
    assertThat(truths(LOW.atMost(4), of("left", 5L))).containsExactly(-1, -1);
  }

  @Test
  void chains_of_one_kind_are_flat_and_exceptions_stay_nested() {
    Condition<Given> a = LOW.is(1);
    Condition<Given> b = LOW.is(2);
    Condition<Given> c = LOW.is(3);

    assertThat(a.and(b).and(c).parts()).containsExactly(a, b, c);
    assertThat(a.and(b.and(c)).parts()).containsExactly(a, b, c);
    assertThat(a.or(b).or(c).parts()).containsExactly(a, b, c);
    assertThat(a.or(b.or(c)).parts()).containsExactly(a, b, c);
    assertThat(a.and(b).or(c)).hasToString("(low is 1 and low is 2) or low is 3");
    assertThat(a.or(b).and(c)).hasToString("(low is 1 or low is 2) and low is 3");
    assertThat(a.unless(b).unless(c)).hasToString("(low is 1 unless low is 2) unless low is 3");
    assertThat(a.unless(b.unless(c)).parts()).hasSize(2);
    assertThat(a.not().not()).hasToString("not (not low is 1)");
  }

  @Test
  void no_part_is_read_once_the_truth_is_known() {
    List<String> read = new ArrayList<>();
    Condition<Object> yes = told("yes", true, read);
    Condition<Object> no = told("no", false, read);

    assertThat(no.and(yes).judge("facts")).isEqualTo(Verdict.BROKEN);
    assertThat(yes.or(no).judge("facts")).isEqualTo(Verdict.HOLDS);
    assertThat(yes.unless(no).judge("facts")).isEqualTo(Verdict.HOLDS);
    assertThat(read).containsExactly("no", "yes", "yes");
    assertThat(yes.and(no).judge("facts")).isEqualTo(Verdict.BROKEN);
    assertThat(no.or(yes).judge("facts")).isEqualTo(Verdict.HOLDS);
    assertThat(read.subList(3, 7)).containsExactly("yes", "no", "no", "yes");
  }

  private static Condition<Object> told(String name, boolean answer, List<String> read) {
    return Fact.flag(
            name,
            facts -> {
              read.add(name);
              return answer;
            })
        .isTrue();
  }

  @Test
  void a_part_has_a_name_and_one_condition_and_counts_as_a_level() {
    Condition<Given> inner = LOW.is(1);
    LiftedCondition<Given, Given> lifted = LiftedCondition.named("part", inner, given -> given);

    assertThat(lifted.part()).isEqualTo("part");
    assertThat(lifted.parts()).containsExactly(inner);
    assertThat(lifted.depth()).isEqualTo(2);
    assertThat(lifted.facts()).isEqualTo(List.of(LOW));
  }

  @Test
  void answers_are_those_of_an_equal_object_and_of_the_same_part() {
    Given given = new Given(new HashMap<>(Map.of("left", 5L)));
    Answers answers = ReadAnswers.of(given);
    Answers equal = ReadAnswers.of(of("left", 5L));
    Answers other = ReadAnswers.of(of("left", 6L));

    assertThat(answers).isEqualTo(equal).hasSameHashCodeAs(equal).isNotEqualTo(other);
    assertThat(answers).isNotEqualTo(given).isNotEqualTo(NoAnswers.MISSING);
    assertThat(ReadAnswers.isOfSameObject(answers, ReadAnswers.of(given))).isTrue();
    assertThat(ReadAnswers.isOfSameObject(answers, equal)).isFalse();
    assertThat(ReadAnswers.isOfSameObject(answers, NoAnswers.MISSING)).isFalse();
    assertThat(ReadAnswers.isOfSameObject(NoAnswers.MISSING, answers)).isFalse();
  }

  @Test
  void a_part_of_what_is_not_there_is_not_there_and_of_what_fails_fails() {
    LiftedCondition<Given, Given> absent = lifted(given -> given.<Given>get("part"));
    LiftedCondition<Given, Given> failing =
        lifted(
            given -> {
              throw new IllegalStateException("closed");
            });
    Answers answers = ReadAnswers.of(new Given(Map.of()));

    assertThat(answers.part(absent)).isSameAs(NoAnswers.MISSING);
    assertThat(answers.part(failing)).isSameAs(NoAnswers.FAILED);
    assertThat(answers.part(absent).part(failing)).isSameAs(NoAnswers.MISSING);
    assertThat(answers.part(failing).part(absent)).isSameAs(NoAnswers.FAILED);
    assertThat(Sight.of(LOW, NoAnswers.MISSING, "a's ").asText())
        .isEqualTo(
            new FactSeen("a's low", FactType.NUMBER, FactSeen.State.MISSING, "", false, false));
    assertThat(Sight.of(LOW, NoAnswers.FAILED, "").state()).isEqualTo(FactSeen.State.FAILED);
  }

  private static LiftedCondition<Given, Given> lifted(Function<Given, Given> from) {
    return LiftedCondition.named("part", LOW.is(1), from);
  }
}
