package com.owode.orders.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.CanonicalForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Units are what a set of (line, number) is. */
class UnitsAsSetTest {

  record Unit(int line, int number) implements Comparable<Unit> {
    @Override
    public int compareTo(Unit other) {
      return Comparator.comparingInt(Unit::line)
          .thenComparingInt(Unit::number)
          .compare(this, other);
    }
  }

  @Provide
  Arbitrary<Set<Unit>> sets() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 6))
        .as(Unit::new)
        .set()
        .ofMaxSize(14);
  }

  private static Units units(Set<Unit> set) {
    Units units = Units.none();
    for (Unit unit : set) {
      units = units.plus(Units.of(unit.line, unit.number));
    }
    return units;
  }

  private static Set<Unit> set(Units units) {
    Set<Unit> set = new TreeSet<>();
    for (Units.Range range : units.ranges()) {
      for (int number = range.from(); number <= range.to(); number++) {
        assertThat(set.add(new Unit(range.line(), number))).isTrue();
      }
    }
    return set;
  }

  private static Set<Unit> changed(Set<Unit> a, Set<Unit> b, BiConsumer<Set<Unit>, Set<Unit>> how) {
    Set<Unit> result = new HashSet<>(a);
    how.accept(result, b);
    return result;
  }

  @Property
  void plus_minus_and_are_union_difference_and_intersection(
      @ForAll("sets") Set<Unit> a, @ForAll("sets") Set<Unit> b) {
    assertThat(set(units(a).plus(units(b)))).isEqualTo(changed(a, b, Set::addAll));
    assertThat(set(units(a).minus(units(b)))).isEqualTo(changed(a, b, Set::removeAll));
    assertThat(set(units(a).and(units(b)))).isEqualTo(changed(a, b, Set::retainAll));
  }

  @Property
  void what_takes_nothing_away_or_adds_nothing_makes_nothing_new(
      @ForAll("sets") Set<Unit> a, @ForAll("sets") Set<Unit> b) {
    Units one = units(a);
    Units other = units(b);
    assertThat(one.minus(other.minus(one))).isSameAs(one);
    assertThat(one.plus(other)).satisfies(all -> assertThat(all.plus(one)).isSameAs(all));
    assertThat(one.plus(other).and(one)).isEqualTo(one);
    assertThat(one.and(one.plus(other))).isEqualTo(one);
  }

  @Property
  void questions_are_answered_as_a_set_answers_them(
      @ForAll("sets") Set<Unit> a, @ForAll("sets") Set<Unit> b) {
    Units one = units(a);
    Units other = units(b);
    assertThat(one.containsAll(other)).isEqualTo(a.containsAll(b));
    assertThat(one.containsAll(one.and(other))).isTrue();
    assertThat(one.meets(other)).isEqualTo(a.stream().anyMatch(b::contains));
    assertThat(one.countAmong(other)).isEqualTo(changed(a, b, Set::retainAll).size());
    assertThat(one.isEmpty()).isEqualTo(a.isEmpty());
    assertThat(one.count()).isEqualTo(a.size());
    assertThat(one.equals(other)).isEqualTo(a.equals(b));
  }

  @Property
  void equal_sets_are_equal_units_however_they_came_about(@ForAll("sets") Set<Unit> set) {
    List<Unit> backwards = new ArrayList<>(new TreeSet<>(set).descendingSet());
    List<Units.Range> ranges = new ArrayList<>();
    backwards.forEach(unit -> ranges.add(new Units.Range(unit.line, unit.number, unit.number)));
    Units other = Units.of(ranges);
    assertThat(other).isEqualTo(units(set)).hasSameHashCodeAs(units(set));
    assertThat(other).hasToString(units(set).toString());
    assertThat(CanonicalForm.of(other)).isEqualTo(CanonicalForm.of(units(set)));
  }

  @Property
  void first_takes_the_lowest_by_line_and_number(
      @ForAll("sets") Set<Unit> set, @ForAll @IntRange(max = 20) int wanted) {
    assertThat(set(units(set).first(wanted)))
        .containsExactlyElementsOf(new TreeSet<>(set).stream().limit(wanted).toList());
  }

  @Property
  void of_line_keeps_what_belongs_to_the_line(
      @ForAll("sets") Set<Unit> set, @ForAll @IntRange(min = 1, max = 4) int line) {
    Set<Unit> kept = new HashSet<>(set);
    kept.removeIf(unit -> unit.line != line);
    assertThat(set(units(set).ofLine(line))).isEqualTo(kept);
    assertThat(units(set).countOf(line)).isEqualTo(kept.size());
  }

  @Property
  void count_of_a_stretch_of_a_line_is_how_many_of_it_are_there(
      @ForAll("sets") Set<Unit> set,
      @ForAll @IntRange(min = 1, max = 4) int line,
      @ForAll @IntRange(min = 1, max = 7) int from,
      @ForAll @IntRange(max = 6) int more) {
    long expected =
        set.stream()
            .filter(unit -> unit.line == line && unit.number >= from && unit.number <= from + more)
            .count();
    assertThat(units(set).countOf(line, from, from + more)).isEqualTo((int) expected);
  }

  @Property
  void ranges_are_in_order_and_as_few_as_possible(@ForAll("sets") Set<Unit> set) {
    List<Units.Range> ranges = units(set).ranges();
    for (int i = 1; i < ranges.size(); i++) {
      Units.Range before = ranges.get(i - 1);
      Units.Range next = ranges.get(i);
      assertThat(next.line() > before.line() || next.from() > before.to() + 1).isTrue();
    }
    assertThat(ranges.stream().mapToInt(Units.Range::count).sum()).isEqualTo(set.size());
  }
}
