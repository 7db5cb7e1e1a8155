package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says of the variables that a search changed which answers help, not only which one was tried.
 *
 * <p>One after the other, each is given all answers that help together with every answer of those
 * before it; so whatever is chosen of what is described, it helps. Of variables that are compared
 * with each other all but the last keep the answer that was tried: what helps depends on it.
 */
final class Widening {

  private final ChangeSearch search;
  private final List<Variable> changed;
  private final List<List<Object>> helpful = new ArrayList<>();

  private Widening(ChangeSearch search) {
    this.search = search;
    this.changed = search.found();
  }

  static List<Change> of(ChangeSearch search) {
    Widening widening = new Widening(search);
    List<Change> changes = new ArrayList<>();
    for (Variable variable : widening.changed) {
      changes.add(widening.widened(variable));
    }
    return changes;
  }

  private Change widened(Variable variable) {
    Object example = Objects.requireNonNull(variable.now());
    Wanted wanted = wanted(variable, example);
    variable.becomes(example);
    return new Change(
        variable.before().asText(),
        wanted,
        example instanceof Unlisted ? Optional.empty() : Optional.of(example));
  }

  private Wanted wanted(Variable variable, Object example) {
    Domain domain = variable.domain();
    Scale scale = domain.scale();
    if (variable.fact().type() == FactType.TEXT_SET) {
      helpful.add(List.of(example));
      Set<String> after = TextSets.texts(example);
      Set<String> before = TextSets.texts(variable.before().value());
      return new Wanted.Texts(
          List.copyOf(TextSets.added(after, before)), List.copyOf(TextSets.added(before, after)));
    }
    if (isHeld(variable, domain)) {
      helpful.add(List.of(example));
      return new Wanted.OneOf(List.of(example));
    }
    Predicate<Object> helps = answer -> helps(variable, answer);
    if (scale != null) {
      return range(domain, scale, example, helps);
    }
    List<Object> good = domain.values().stream().filter(helps).toList();
    helpful.add(good);
    boolean open = !domain.isFinite() && good.stream().anyMatch(v -> isUnnamed(v, domain));
    return open
        ? new Wanted.AnyBut(domain.boundaries().stream().filter(v -> !good.contains(v)).toList())
        : new Wanted.OneOf(good);
  }

  private boolean isHeld(Variable variable, Domain domain) {
    return (variable.isReadByCode() && !domain.isFinite())
        || changed.subList(changed.indexOf(variable) + 1, changed.size()).stream()
            .anyMatch(variable::isComparedWith);
  }

  private static boolean isUnnamed(Object value, Domain domain) {
    return !domain.boundaries().contains(value);
  }

  private Wanted range(Domain domain, Scale scale, Object example, Predicate<Object> helps) {
    List<Object> values = domain.values();
    int low = Domain.place(values, example);
    int high = low;
    while (isNeighbour(values, low, low - 1) && helps.test(values.get(low - 1))) {
      low--;
    }
    while (isNeighbour(values, high, high + 1) && helps.test(values.get(high + 1))) {
      high++;
    }
    helpful.add(values.subList(low, high + 1));
    return new Wanted.Range(
        isNeighbour(values, low, low - 1)
            ? Optional.of(end(domain, scale, low, low - 1))
            : Optional.empty(),
        isNeighbour(values, high, high + 1)
            ? Optional.of(end(domain, scale, high, high + 1))
            : Optional.empty());
  }

  /** Where there is always an answer between two, a boundary that is left out is said as such. */
  private static Wanted.End end(Domain domain, Scale scale, int last, int beyond) {
    Object value = domain.values().get(last);
    Object boundary = domain.values().get(beyond);
    boolean isLeftOut = scale.isDense() && isUnnamed(value, domain) && !isUnnamed(boundary, domain);
    return isLeftOut ? new Wanted.End(boundary, false) : new Wanted.End(value, true);
  }

  private static boolean isNeighbour(List<Object> values, int from, int to) {
    return to >= 0 && to < values.size() && Scale.isComparable(values.get(from), values.get(to));
  }

  private boolean helps(Variable variable, Object answer) {
    variable.becomes(answer);
    return helpsWithAll(0);
  }

  /** Tries every choice of answers for the variables that were widened before. */
  private boolean helpsWithAll(int index) {
    if (index == helpful.size()) {
      return search.allPass();
    }
    Variable variable = changed.get(index);
    Object example = Objects.requireNonNull(variable.now());
    boolean helps = true;
    for (Object answer : helpful.get(index)) {
      variable.becomes(answer);
      helps = helps && helpsWithAll(index + 1);
    }
    variable.becomes(example);
    return helps;
  }
}
