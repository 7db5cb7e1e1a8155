package com.owode.orders.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The smallest set of changeable facts that would turn a judgement into one that holds.
 *
 * <p>Facts are taken to be independent of each other: each of them can change alone. Only facts
 * marked as changeable are, those that can only grow only to more, times and dates only to what is
 * not past at the time of the judgement (of a date, in UTC). Between two boundaries of the
 * conditions one answer is as good as any other, so the search tries each boundary and the answers
 * on both sides of it; what it finds was judged again with all rules and is true.
 *
 * <p>The search is exponential in the number of changeable facts that one rule, or rules with facts
 * in common, look at. When its budget is spent it says {@link Kind#UNDECIDED}, as it does where
 * Java code reads a changeable fact that has more answers than can be tried: never that nothing
 * helps.
 */
public final class NearestChange {

  /** How many times a rule is judged again at most, unless said otherwise. */
  public static final int USUAL_BUDGET = 200_000;

  /** What the search came to. */
  public enum Kind {
    /** The judgement holds as it is. */
    HOLDS_ALREADY,
    /** The changes turn it. */
    FOUND,
    /** Whatever becomes of the changeable facts, it would not hold. */
    NOTHING_HELPS,
    /** The budget did not suffice, or Java code hides its boundaries. */
    UNDECIDED
  }

  private final Kind kind;
  private final List<Change> changes;
  private final boolean provenSmallest;

  private NearestChange(Kind kind, List<Change> changes, boolean provenSmallest) {
    this.kind = kind;
    this.changes = List.copyOf(changes);
    this.provenSmallest = provenSmallest;
  }

  static <F> NearestChange of(Ruleset<F> ruleset, F facts, Instant at, int budget) {
    Budget left = new Budget(budget);
    Survey survey = Survey.of(ruleset.rules(), Level.of(new Level.Book(), ReadAnswers.of(facts)));
    survey.giveDomains(new Domains(at));
    List<Change> changes = new ArrayList<>();
    boolean smallest = true;
    boolean undecided = false;
    for (List<Rule<?>> related : related(ruleset.rules(), survey)) {
      ChangeSearch search = new ChangeSearch(related, survey, left);
      switch (search.search()) {
        case NONE -> {
          return new NearestChange(Kind.NOTHING_HELPS, List.of(), true);
        }
        case UNDECIDED -> undecided = true;
        case FOUND -> {
          smallest &= search.isProvenSmallest();
          changes.addAll(Widening.of(search));
        }
      }
    }
    if (undecided || !allPass(ruleset, survey)) {
      return new NearestChange(Kind.UNDECIDED, List.of(), false);
    }
    return new NearestChange(
        changes.isEmpty() ? Kind.HOLDS_ALREADY : Kind.FOUND, changes, smallest);
  }

  private static boolean allPass(Ruleset<?> ruleset, Survey survey) {
    return ruleset.rules().stream()
        .allMatch(rule -> ChangeSearch.passes(rule.judgeBy(survey.root())));
  }

  /** Rules that share no changeable fact, directly or through others, are searched apart. */
  private static <F> List<List<Rule<?>>> related(List<Rule<F>> rules, Survey survey) {
    List<List<Rule<?>>> groups = new ArrayList<>();
    List<Set<Variable>> shared = new ArrayList<>();
    for (Rule<F> rule : rules) {
      Set<Variable> variables = new HashSet<>(survey.changeableOf(rule));
      List<Rule<?>> group = new ArrayList<>(List.of(rule));
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (shared.get(i).stream().anyMatch(variables::contains)) {
          variables.addAll(shared.remove(i));
          group.addAll(groups.remove(i));
        }
      }
      groups.add(group);
      shared.add(variables);
    }
    return groups;
  }

  /**
   * What the search came to.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * What to change, all of it together.
   *
   * @return the changes; empty unless the kind is FOUND
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Whether it is certain that no smaller set of facts would do.
   *
   * @return false where the budget or conditions in Java code left that open, and with UNDECIDED
   */
  public boolean isProvenSmallest() {
    return provenSmallest;
  }

  /**
   * Says it in a plain sentence. Values of sensitive facts are not shown.
   *
   * @param locale the language wished for; where it is not spoken, English
   * @return for example {@code It would hold with pieces of proof given at least 1.}
   */
  public String explain(Locale locale) {
    return Languages.of(locale).nearest(this);
  }

  /**
   * The sentence in English.
   *
   * @return as {@link #explain}
   */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
