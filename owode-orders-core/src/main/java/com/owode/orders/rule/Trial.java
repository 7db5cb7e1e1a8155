package com.owode.orders.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers without any facts object: every fact that rules mention can be given each answer that
 * makes a difference to them. A fact that has none yet is unknown.
 */
final class Trial implements Answers {

  private final String path;
  private final Book book;

  /** What is mentioned and what it answers, for all parts together. */
  private static final class Book {
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<Rule<?>, Set<Asked>> byRule = new LinkedHashMap<>();
    private final Map<String, Boundaries> boundaries = new HashMap<>();
    private final Map<String, Object> now = new HashMap<>();
    private final Set<Rule<?>> withCode = new LinkedHashSet<>();
  }

  /** A fact of the object or of a part of it. */
  static final class Asked {
    private final String name;
    private final Variable variable;
    private Domain domain = Domain.NOTHING;

    Asked(String name, Variable variable) {
      this.name = name;
      this.variable = variable;
    }

    /** Every answer that some condition can tell from another. */
    List<Object> answers() {
      return domain.values();
    }
  }

  private Trial(String path, Book book) {
    this.path = path;
    this.book = book;
  }

  static Trial over(List<? extends Rule<?>> rules) {
    Trial trial = new Trial("", new Book());
    for (Rule<?> rule : rules) {
      Set<Asked> asked = new LinkedHashSet<>();
      rule.applicability().ifPresent(applies -> trial.walk(rule, applies, asked));
      trial.walk(rule, rule.condition(), asked);
      trial.book.byRule.put(rule, asked);
    }
    Domains domains = new Domains(Instant.EPOCH);
    for (Asked each : trial.book.asked.values()) {
      each.domain = domains.of(each.variable, trial.boundaries(each));
    }
    return trial;
  }

  List<Asked> of(Rule<?> rule) {
    return of(List.of(rule));
  }

  /** All that some rules mention, in the order in which they do. */
  List<Asked> of(List<? extends Rule<?>> rules) {
    Set<Asked> all = new LinkedHashSet<>();
    rules.forEach(rule -> all.addAll(book.byRule.getOrDefault(rule, Set.of())));
    return new ArrayList<>(all);
  }

  /** Whether every answer that could make a difference to a rule is tried. */
  boolean isWhole(Rule<?> rule) {
    boolean hidden = book.withCode.contains(rule);
    return of(rule).stream()
        .allMatch(each -> each.domain.isWhole() && (each.domain.isFinite() || !hidden));
  }

  void answers(Asked asked, Object answer) {
    book.now.put(asked.name, answer);
  }

  void forgets(Asked asked) {
    book.now.remove(asked.name);
  }

  @Override
  @SuppressWarnings("unchecked") // A fact is only ever given answers of its own type.
  public <T> @Nullable T answer(Fact<?, T> fact) {
    return (T) book.now.get(path + fact.name());
  }

  @Override
  public Trial part(LiftedCondition<?, ?> lifted) {
    return new Trial(lifted.pathFrom(path), book);
  }

  private void walk(Rule<?> rule, Condition<?> condition, Set<Asked> asked) {
    if (condition instanceof LiftedCondition<?, ?> lifted) {
      part(lifted).walk(rule, lifted.inner(), asked);
    } else if (condition instanceof Comparison<?> comparison) {
      compare(comparison, asked);
    } else if (condition instanceof StatedCondition<?> stated) {
      stated.ownFacts().forEach(fact -> asked.add(asked(fact)));
      book.withCode.add(rule);
    } else {
      condition.parts().forEach(part -> walk(rule, part, asked));
    }
  }

  private void compare(Comparison<?> comparison, Set<Asked> asked) {
    Asked one = asked(comparison.fact());
    asked.add(one);
    if (comparison.other().isEmpty()) {
      boundaries(one).comparedWith(comparison.operands());
      return;
    }
    Asked other = asked(comparison.other().get());
    asked.add(other);
    Boundaries left = boundaries(one);
    Boundaries right = boundaries(other);
    if (left != right) {
      left.join(right);
      book.boundaries.replaceAll((name, known) -> known == right ? left : known);
    }
  }

  private Asked asked(Fact<?, ?> fact) {
    String name = path + fact.name();
    return book.asked.computeIfAbsent(
        name,
        key ->
            new Asked(
                key,
                new Variable(
                    fact, new Sight(fact, path, FactSeen.State.MISSING, null), book.asked.size())));
  }

  private Boundaries boundaries(Asked asked) {
    return book.boundaries.computeIfAbsent(asked.name, none -> new Boundaries(asked.variable));
  }
}
