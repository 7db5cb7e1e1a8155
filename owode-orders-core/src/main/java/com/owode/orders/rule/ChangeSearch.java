package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Searches the smallest set of variables whose change lets some rules pass that share variables.
 *
 * <p>Sets are tried by size, and in each the answers one variable after the other. A variable
 * without its answer yet is unknown; by Kleene's logic a rule that is broken all the same stays
 * broken whatever the answer, so nothing is lost by not going on.
 */
final class ChangeSearch {

  /** What a search comes to. */
  enum Result {
    FOUND,
    NONE,
    UNDECIDED
  }

  /** Sets of one and two are tried before it is asked whether changing everything would help. */
  private static final int SMALL = 2;

  private final List<Rule<?>> rules;
  private final Survey survey;
  private final Budget budget;
  private final List<Variable> variables;
  private final Set<Set<Variable>> failing = new HashSet<>();
  private List<Variable> found = List.of();
  private Map<Variable, Object> fallback = Map.of();
  private boolean provenSmallest = true;

  ChangeSearch(List<Rule<?>> rules, Survey survey, Budget budget) {
    this.rules = rules;
    this.survey = survey;
    this.budget = budget;
    Set<Variable> all = new HashSet<>();
    rules.forEach(rule -> all.addAll(survey.changeableOf(rule)));
    this.variables = all.stream().sorted(Comparator.comparingInt(Variable::order)).toList();
    rules.stream()
        .filter(rule -> !passes(rule.judgeBy(survey.root())))
        .forEach(rule -> failing.add(survey.changeableOf(rule)));
  }

  /** The variables to change; they have the answers that help after {@link Result#FOUND}. */
  List<Variable> found() {
    return found;
  }

  boolean isProvenSmallest() {
    return provenSmallest;
  }

  Result search() {
    if (failing.isEmpty()) {
      return Result.FOUND;
    }
    if (failing.contains(Set.of())) {
      return Result.NONE;
    }
    boolean whole = variables.stream().allMatch(Variable::isSearchedThrough);
    for (int size = 1; size <= variables.size(); size++) {
      if (choose(size, 0, new ArrayList<>())) {
        provenSmallest = whole || size == 1;
        return Result.FOUND;
      }
      provenSmallest = false;
      if (budget.isSpent()) {
        return fallBack();
      }
      if (size == SMALL && size < variables.size() && !helpsTogether()) {
        break;
      }
    }
    return whole && !budget.isSpent() ? Result.NONE : Result.UNDECIDED;
  }

  /** Whether any change of any variables would help at all; what does is kept. */
  private boolean helpsTogether() {
    boolean helps = helps(variables, true);
    if (helps) {
      Map<Variable, Object> answers = new LinkedHashMap<>();
      for (Variable variable : found) {
        answers.put(variable, Objects.requireNonNull(variable.now()));
      }
      fallback = answers;
      found = List.of();
    }
    variables.forEach(Variable::isAsBefore);
    return helps;
  }

  /** Something that helps and may not be the smallest is better than nothing. */
  private Result fallBack() {
    variables.forEach(Variable::isAsBefore);
    fallback.forEach(Variable::becomes);
    found = List.copyOf(fallback.keySet());
    return found.isEmpty() ? Result.UNDECIDED : Result.FOUND;
  }

  private boolean choose(int size, int from, List<Variable> chosen) {
    if (chosen.size() == size) {
      return touchesAllThatFail(chosen) && helps(chosen, false);
    }
    for (int i = from; i <= variables.size() - (size - chosen.size()); i++) {
      chosen.add(variables.get(i));
      if (choose(size, i + 1, chosen)) {
        return true;
      }
      chosen.remove(chosen.size() - 1);
      if (budget.isSpent()) {
        return false;
      }
    }
    return false;
  }

  private boolean touchesAllThatFail(List<Variable> chosen) {
    budget.spend();
    return failing.stream().allMatch(touched -> chosen.stream().anyMatch(touched::contains));
  }

  private boolean helps(List<Variable> chosen, boolean mayKeep) {
    variables.forEach(Variable::isAsBefore);
    chosen.forEach(Variable::isUnknown);
    if (!mayPass() || !tried(chosen, 0, mayKeep)) {
      variables.forEach(Variable::isAsBefore);
      return false;
    }
    found = chosen.stream().filter(Variable::isChanged).toList();
    return true;
  }

  private boolean tried(List<Variable> chosen, int index, boolean mayKeep) {
    if (index == chosen.size()) {
      return allPass();
    }
    Variable variable = chosen.get(index);
    variable.isAsBefore();
    if (mayKeep && mayPass() && tried(chosen, index + 1, true)) {
      return true;
    }
    for (Object answer : variable.changes()) {
      variable.becomes(answer);
      if (mayPass() && tried(chosen, index + 1, mayKeep)) {
        return true;
      }
    }
    variable.isUnknown();
    return false;
  }

  /** Whether no rule is lost already; not when there is no budget to find out. */
  private boolean mayPass() {
    for (Rule<?> rule : rules) {
      if (!budget.spend() || rule.judgeBy(survey.root()) == Verdict.BROKEN) {
        return false;
      }
    }
    return true;
  }

  /** Judges again with the answers that the variables have. */
  boolean allPass() {
    for (Rule<?> rule : rules) {
      if (!budget.spend() || !passes(rule.judgeBy(survey.root()))) {
        return false;
      }
    }
    return true;
  }

  static boolean passes(Verdict verdict) {
    return verdict == Verdict.HOLDS || verdict == Verdict.NOT_APPLICABLE;
  }
}
