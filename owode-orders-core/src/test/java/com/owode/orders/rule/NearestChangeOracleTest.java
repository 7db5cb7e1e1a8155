package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.rule.ChangeCases.Choice;
import com.owode.orders.rule.ChangeCases.Given;
import com.owode.orders.rule.ChangeCases.Slots;
import com.owode.orders.rule.ChangeCases.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The search against every change that there is, tried one after the other. */
class NearestChangeOracleTest {

  /** 2,000 with the usual 200 tries, 200,000 at night. */
  private static final int CASES = 10 * Integer.getInteger("owode.tries", 200);

  private static final int NOTHING = Integer.MAX_VALUE;

  private static final List<List<Object>> SMALL_DOMAINS =
      List.of(
          List.of(true, false),
          List.of((Object[]) Choice.values()),
          List.of(Set.of(), Set.of("x"), Set.of("y"), Set.of("x", "y")));

  private static final List<Object> NUMBERS =
      LongStream.rangeClosed(ChangeCases.LOWEST, ChangeCases.HIGHEST)
          .<Object>mapToObj(number -> number)
          .toList();

  @Test
  void it_finds_a_smallest_change_if_and_only_if_there_is_one(TestReporter reporter) {
    ChangeCases cases = new ChangeCases(20_261_124L);
    int found = 0;
    int nothing = 0;
    for (int i = 0; i < CASES; i++) {
      Given given = cases.next();
      NearestChange nearest = given.ruleset().judge(given.slots(), ChangeCases.AT).nearestChange();
      int smallest = smallest(given);
      assertThat(nearest.kind())
          .as("case %s: %s of %s", i, given.ruleset().rules(), given.slots())
          .isEqualTo(
              smallest == NOTHING
                  ? NearestChange.Kind.NOTHING_HELPS
                  : smallest == 0 ? NearestChange.Kind.HOLDS_ALREADY : NearestChange.Kind.FOUND);
      if (nearest.kind() == NearestChange.Kind.FOUND) {
        found++;
        assertThat(nearest.changes()).as("case %s", i).hasSize(smallest);
        assertThat(nearest.isProvenSmallest()).isTrue();
        assertThatItIsTrue(i, given, nearest);
      }
      nothing += smallest == NOTHING ? 1 : 0;
    }
    reporter.publishEntry(
        Map.of("cases", "" + CASES, "found", "" + found, "nothing helps", "" + nothing));
    assertThat(found * 100L / CASES).isGreaterThanOrEqualTo(30);
    assertThat(nothing * 100L / CASES).isGreaterThanOrEqualTo(10);
  }

  /** The fewest facts whose change lets every rule pass. */
  private static int smallest(Given given) {
    return tried(given, 0, new ArrayList<>(given.slots().values()), 0, NOTHING);
  }

  private static int tried(
      Given given, int slot, List<@Nullable Object> values, int changed, int best) {
    if (changed >= best) {
      return best;
    }
    if (slot == values.size()) {
      return passes(given, values) ? changed : best;
    }
    int least = tried(given, slot + 1, values, changed, best);
    if (given.changeable().get(slot)) {
      Object before = values.get(slot);
      for (Object answer : slot < 3 ? NUMBERS : SMALL_DOMAINS.get(slot - 3)) {
        if (!answer.equals(before) && isReachable(given, slot, before, answer)) {
          values.set(slot, answer);
          least = tried(given, slot + 1, values, changed + 1, least);
        }
      }
      values.set(slot, before);
    }
    return least;
  }

  private static boolean isReachable(
      Given given, int slot, @Nullable Object before, Object answer) {
    if (slot < 3 && (given.told() == Told.INSTANT || given.told() == Told.DATE)) {
      return (Long) answer >= 0;
    }
    if (!given.growing().get(slot) || before == null) {
      return true;
    }
    return before instanceof Set<?> set
        ? ((Set<?>) answer).containsAll(set)
        : (Long) answer >= (Long) before;
  }

  private static boolean passes(Given given, List<@Nullable Object> values) {
    return given.naive().stream().allMatch(rule -> Boolean.TRUE.equals(rule.of(values)));
  }

  /** Every choice from what is described lets the rules pass, and so does the example. */
  private static void assertThatItIsTrue(int number, Given given, NearestChange nearest) {
    List<@Nullable Object> example = new ArrayList<>(given.slots().values());
    List<List<Object>> choices = new ArrayList<>();
    List<Integer> slots = new ArrayList<>();
    for (Change change : nearest.changes()) {
      int slot = slot(change);
      Object value = change.example().orElseThrow();
      example.set(slot, slot < 3 ? (Object) ChangeCases.number(value) : value);
      slots.add(slot);
      choices.add(described(change, slot, value));
    }
    assertThat(given.ruleset().judge(new Slots(example), ChangeCases.AT).outcome())
        .as("case %s: %s", number, nearest)
        .isEqualTo(Outcome.ALLOWED);
    assertThat(helpsAlways(given, slots, choices, 0, example))
        .as("case %s: %s of %s", number, nearest, given.slots())
        .isTrue();
  }

  private static boolean helpsAlways(
      Given given,
      List<Integer> slots,
      List<List<Object>> choices,
      int index,
      List<@Nullable Object> values) {
    if (index == slots.size()) {
      return passes(given, values);
    }
    return choices.get(index).stream()
        .allMatch(
            value -> {
              values.set(slots.get(index), value);
              return helpsAlways(given, slots, choices, index + 1, values);
            });
  }

  private static List<Object> described(Change change, int slot, Object example) {
    if (change.wanted() instanceof Wanted.Range range) {
      return NUMBERS.stream().filter(number -> isWithin(range, (Long) number)).toList();
    }
    List<Object> values =
        change.wanted() instanceof Wanted.OneOf one ? one.values() : List.of(example);
    return slot < 3 ? values.stream().<Object>map(ChangeCases::number).toList() : values;
  }

  private static boolean isWithin(Wanted.Range range, long number) {
    boolean enough =
        range
            .least()
            .map(end -> number >= ChangeCases.number(end.value()) + (end.included() ? 0 : 1))
            .orElse(true);
    return enough
        && range
            .most()
            .map(end -> number <= ChangeCases.number(end.value()) - (end.included() ? 0 : 1))
            .orElse(true);
  }

  private static int slot(Change change) {
    List<String> names = List.of("n0", "n1", "n2", "flag", "choice", "texts");
    return IntStream.range(0, 6)
        .filter(slot -> names.get(slot).equals(change.before().name()))
        .findFirst()
        .orElseThrow();
  }
}
