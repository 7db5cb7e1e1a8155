package com.owode.orders.jackson;

import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.StatedCondition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that a ruleset or a decision table in a document may use: the host's facts by their
 * names, its conditions in Java code by name and version, and the parts of its facts object.
 *
 * <p>A function cannot be in a document. So a document names what it asks for, and is read with a
 * vocabulary that has it: {@link OrdersJson#readRuleset} and {@link OrdersJson#readTable}. A
 * vocabulary is immutable.
 *
 * <p>Example: {@code Vocabulary.of(List.of(AMOUNT, AGE)).with(ROUND_AMOUNT)}.
 *
 * @param <F> the facts object
 */
public final class Vocabulary<F> {

  private static final int MOST_NAMED = 24;

  private final Map<String, Fact<F, ?>> facts;
  private final Map<String, StatedCondition<F>> conditions;
  private final Map<String, Part<F, ?>> parts;
  private final Map<Class<?>, PlainCodecs.OfText<?>> codes;

  /** A part of the facts object, with the words about it. */
  record Part<F, P>(Vocabulary<P> words, Function<? super F, ? extends @Nullable P> from) {

    Condition<F> lifted(String name, Condition<P> about) {
      return about.over(name, from);
    }
  }

  private Vocabulary(
      Map<String, Fact<F, ?>> facts,
      Map<String, StatedCondition<F>> conditions,
      Map<String, Part<F, ?>> parts,
      Map<Class<?>, PlainCodecs.OfText<?>> codes) {
    this.facts = facts;
    this.conditions = conditions;
    this.parts = parts;
    this.codes = codes;
  }

  /**
   * A vocabulary of facts.
   *
   * @param facts the facts, each with a name of its own
   * @param <F> the facts object
   * @return the vocabulary
   * @throws IllegalArgumentException if two facts have one name
   */
  public static <F> Vocabulary<F> of(Collection<? extends Fact<? super F, ?>> facts) {
    Map<String, Fact<F, ?>> byName = new LinkedHashMap<>();
    for (Fact<? super F, ?> fact : facts) {
      if (byName.put(fact.name(), narrowed(fact)) != null) {
        throw new IllegalArgumentException(
            "fact " + fact.name() + " is there twice; give each fact its own name");
      }
    }
    return new Vocabulary<>(byName, Map.of(), Map.of(), Map.of());
  }

  /**
   * This vocabulary with a condition in Java code.
   *
   * @param stated what {@link Condition#stated} made
   * @return a copy
   * @throws IllegalArgumentException if it is no such condition, or there is one of its name and
   *     version
   */
  public Vocabulary<F> with(Condition<? super F> stated) {
    if (!(stated instanceof StatedCondition<?> code)) {
      throw new IllegalArgumentException(
          "condition \"" + stated + "\" is data; a document says it itself, leave it out");
    }
    Map<String, StatedCondition<F>> more = new LinkedHashMap<>(conditions);
    if (more.put(key(code.name(), code.version()), narrowed(code)) != null) {
      throw new IllegalArgumentException(
          "condition \"" + code.name() + "\" " + code.version() + " is there twice; give it once");
    }
    return new Vocabulary<>(facts, more, parts, codes);
  }

  /**
   * This vocabulary with the words about a part of the facts object, for {@link Condition#over}.
   *
   * @param name what the part is called
   * @param words the words about it
   * @param from how it is found; null where it is absent
   * @param <P> the part
   * @return a copy
   * @throws IllegalArgumentException if there is a part of that name
   */
  public <P> Vocabulary<F> withPart(
      String name, Vocabulary<P> words, Function<? super F, ? extends @Nullable P> from) {
    Map<String, Part<F, ?>> more = new LinkedHashMap<>(parts);
    if (more.put(name, new Part<>(words, from)) != null) {
      throw new IllegalArgumentException("part " + name + " is there twice; name it once");
    }
    return new Vocabulary<>(facts, conditions, more, codes);
  }

  /**
   * This vocabulary with the way to read a class of codes that is not of this library, such as a
   * host's enum with other texts or a small value of its own. Its {@code toString} is the code, as
   * {@link Fact#code} says.
   *
   * @param type the class
   * @param of makes one of its text; refuses what is malformed with an IllegalArgumentException
   * @param <T> the class
   * @return a copy
   */
  public <T> Vocabulary<F> withCodes(Class<T> type, Function<String, T> of) {
    Map<Class<?>, PlainCodecs.OfText<?>> more = new LinkedHashMap<>(codes);
    more.put(type, new PlainCodecs.OfText<>(TextForm.OF_HOSTS, of, String::valueOf));
    return new Vocabulary<>(facts, conditions, parts, more);
  }

  /** {@return the names of the facts, sorted} */
  public List<String> names() {
    return List.copyOf(new TreeSet<>(facts.keySet()));
  }

  Optional<Fact<F, ?>> fact(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  Optional<StatedCondition<F>> condition(String name, String version) {
    return Optional.ofNullable(conditions.get(key(name, version)));
  }

  Map<String, Part<F, ?>> parts() {
    return parts;
  }

  Map<Class<?>, PlainCodecs.OfText<?>> codes() {
    return codes;
  }

  Collection<String> conditionNames() {
    return conditions.keySet();
  }

  /** What there is, for a sentence that stays one. */
  static String known(Collection<String> names) {
    if (names.isEmpty()) {
      return "the vocabulary has none";
    }
    return "the vocabulary has " + listed(names);
  }

  static String listed(Collection<String> names) {
    List<String> some = new TreeSet<>(names).stream().limit(MOST_NAMED).toList();
    return some
        + (some.size() < names.size() ? " and " + (names.size() - some.size()) + " more" : "");
  }

  private static String key(String name, String version) {
    return name + " " + version;
  }

  @SuppressWarnings("unchecked") // A condition only ever consumes facts objects.
  private static <F> StatedCondition<F> narrowed(StatedCondition<?> condition) {
    return (StatedCondition<F>) condition;
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private static <F> Fact<F, ?> narrowed(Fact<? super F, ?> fact) {
    return (Fact<F, ?>) fact;
  }

  /** {@return how many facts there are, in words} */
  @Override
  public String toString() {
    return "vocabulary of " + facts.size() + " facts";
  }
}
