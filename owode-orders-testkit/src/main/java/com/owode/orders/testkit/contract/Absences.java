package com.owode.orders.testkit.contract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a subject declares that it lacks, each with the numbers of the rules that are not shown for
 * it. Immutable.
 *
 * <pre>{@code
 * Absences.none().lacking(Ability.TIME, 10, 49).lacking(Ability.YEN, 2)
 * }</pre>
 *
 * <p>The numbers must be just those that the contract has, so that no absence grows unseen: a rule
 * that a later version adds fails the build of a subject that cannot show it, until it is named.
 */
public final class Absences {

  private static final Absences NONE = new Absences(new EnumMap<>(Ability.class));

  private final Map<Ability, SortedSet<Integer>> rules;

  private Absences(Map<Ability, SortedSet<Integer>> rules) {
    this.rules = rules;
  }

  /** {@return nothing is lacking: every rule is run} */
  public static Absences none() {
    return NONE;
  }

  /**
   * {@return these, and one more}
   *
   * @param ability what the subject lacks
   * @param numbers the rules that need it, in any order
   */
  public Absences lacking(Ability ability, int... numbers) {
    Map<Ability, SortedSet<Integer>> more = new EnumMap<>(Ability.class);
    more.putAll(rules);
    more.put(
        ability, Arrays.stream(numbers).boxed().collect(Collectors.toCollection(TreeSet::new)));
    return new Absences(more);
  }

  boolean include(Ability ability) {
    return rules.containsKey(ability);
  }

  /** As a contract with these rules would have it declared, for the same abilities. */
  Absences asIn(Iterable<Rule> contract) {
    Map<Ability, SortedSet<Integer>> found = new EnumMap<>(Ability.class);
    for (Rule rule : contract) {
      for (Ability need : rule.needs()) {
        if (include(need)) {
          found.computeIfAbsent(need, none -> new TreeSet<>()).add(rule.number());
        }
      }
    }
    return new Absences(found);
  }

  /** The names of the rules that are not shown, each with what is lacking, by their numbers. */
  SortedMap<String, String> names(Iterable<Rule> contract) {
    SortedMap<String, String> names = new TreeMap<>();
    for (Rule rule : contract) {
      String lacking =
          rule.needs().stream()
              .filter(this::include)
              .sorted()
              .map(Ability::name)
              .collect(Collectors.joining(", "));
      if (!lacking.isEmpty()) {
        names.put(rule.name(), lacking);
      }
    }
    return names;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Absences that && rules.equals(that.rules);
  }

  @Override
  public int hashCode() {
    return rules.hashCode();
  }

  /** {@return them as they are written in a test} */
  @Override
  public String toString() {
    return rules.entrySet().stream()
        .map(
            one ->
                ".lacking(Ability."
                    + one.getKey()
                    + one.getValue().stream()
                        .map(number -> ", " + number)
                        .collect(Collectors.joining())
                    + ")")
        .collect(Collectors.joining("", "Absences.none()", ""));
  }
}
