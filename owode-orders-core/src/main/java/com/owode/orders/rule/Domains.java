package com.owode.orders.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the answers that a changeable fact is tried with, at the time of a judgement. */
final class Domains {

  /** Where no amount says in which currency, any will do. */
  private static final CurrencyUnit NAIRA = CurrencyUnit.of("NGN");

  private final Instant at;

  Domains(Instant at) {
    this.at = at;
  }

  Domain of(Variable variable, Boundaries boundaries) {
    return switch (variable.fact().type()) {
      case FLAG -> all(List.of(false, true));
      case CHOICE, CODE -> codes((CodeFact<?, ?>) variable.fact(), boundaries);
      case TEXT -> texts(boundaries);
      case TEXT_SET -> TextSets.domain(variable, boundaries.alternatives());
      default -> ordered(variable, boundaries);
    };
  }

  private static Domain all(List<Object> values) {
    return new Domain(values, values, values, null, true, true);
  }

  private static Domain codes(CodeFact<?, ?> fact, Boundaries boundaries) {
    Object[] constants = fact.codes().getEnumConstants();
    return constants == null
        ? open(boundaries, name -> new Unlisted(name))
        : all(Arrays.asList(constants));
  }

  private static Domain texts(Boundaries boundaries) {
    return open(boundaries, name -> name);
  }

  /** Every code named, and for each variable one that is not: that is all a comparison can tell. */
  private static Domain open(Boundaries boundaries, Function<String, Object> another) {
    Set<Object> values = new LinkedHashSet<>(boundaries.constants());
    int wanted = values.size() + boundaries.variables().size();
    for (int i = 1; values.size() < wanted; i++) {
      values.add(another.apply("another" + (i == 1 ? "" : " " + i)));
    }
    List<Object> all = List.copyOf(new ArrayList<>(values));
    return new Domain(all, all, boundaries.constants(), null, true, false);
  }

  private Domain ordered(Variable variable, Boundaries boundaries) {
    FactType type = variable.fact().type();
    List<Object> constants = new ArrayList<>(boundaries.constants());
    constants.addAll(start(type, constants));
    int steps = boundaries.variables().size();
    Scale scale = Scale.of(type, constants, steps + 1);
    // One step more than it takes to find a change: what lies beyond another variable that stands
    // on the last place is told from it when the range that helps is described.
    List<Object> all = around(constants, steps == 1 ? 1 : steps + 1, scale);
    List<Object> reachable =
        nearestFirst(around(constants, steps, scale), variable.before().value()).stream()
            .filter(isReachable(variable, scale))
            .toList();
    return new Domain(all, reachable, boundaries.constants(), scale, !all.isEmpty(), false);
  }

  /** The constants, and some steps on both sides of each, in order. */
  private static List<Object> around(List<Object> constants, int steps, Scale scale) {
    TreeSet<Object> values = new TreeSet<>(scale.order());
    for (Object constant : constants) {
      values.add(constant);
      for (int i = 1; i <= steps; i++) {
        scale.step(constant, i).ifPresent(values::add);
        scale.step(constant, -i).ifPresent(values::add);
      }
    }
    return List.copyOf(new ArrayList<>(values));
  }

  /** What is past cannot change any more; without a boundary, any answer is as good as another. */
  private List<Object> start(FactType type, List<Object> constants) {
    return switch (type) {
      case INSTANT -> List.of(at);
      case DATE -> List.of(today());
      case NUMBER -> constants.isEmpty() ? List.of(0L) : List.of();
      case DECIMAL -> constants.isEmpty() ? List.of(BigDecimal.ZERO) : List.of();
      case MONEY -> constants.isEmpty() ? List.of(Money.zero(NAIRA)) : List.of();
      case DURATION -> constants.isEmpty() ? List.of(Duration.ZERO) : List.of();
      default -> List.of();
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private Predicate<Object> isReachable(Variable variable, Scale scale) {
    Object before = variable.before().value();
    return switch (variable.fact().type()) {
      case INSTANT -> value -> scale.order().compare(value, at) >= 0;
      case DATE -> value -> scale.order().compare(value, today()) >= 0;
      default ->
          value ->
              before == null
                  || !variable.fact().onlyGrows()
                  || scale.order().compare(value, before) >= 0;
    };
  }

  /** By the number of answers between; of two as near as each other, the lower one. */
  private static List<Object> nearestFirst(List<Object> values, @Nullable Object before) {
    if (before == null) {
      return values;
    }
    int place = Domain.place(values, before);
    List<Object> sorted = new ArrayList<>(values);
    sorted.sort(
        Comparator.comparing((Object value) -> !Scale.isComparable(before, value))
            .thenComparing(value -> Math.abs(Domain.place(values, value) - place)));
    return sorted;
  }
}
