package com.owode.orders.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the variables of some rules, which rule mentions which, and the boundaries of each. */
final class Survey {

  private final Level root;
  private final Map<Rule<?>, Set<Variable>> mentions = new LinkedHashMap<>();
  private final Map<Variable, Boundaries> boundaries = new HashMap<>();

  private Survey(Level root) {
    this.root = root;
  }

  static Survey of(List<? extends Rule<?>> rules, Level root) {
    Survey survey = new Survey(root);
    for (Rule<?> rule : rules) {
      Set<Variable> mentioned = new HashSet<>();
      rule.applicability().ifPresent(applies -> survey.walk(applies, root, mentioned));
      survey.walk(rule.condition(), root, mentioned);
      survey.mentions.put(rule, mentioned);
    }
    return survey;
  }

  /** The answers that are tried out. */
  Level root() {
    return root;
  }

  /** The variables that a rule looks at and that can change. */
  Set<Variable> changeableOf(Rule<?> rule) {
    Set<Variable> changeable = new HashSet<>(mentions.getOrDefault(rule, Set.of()));
    changeable.removeIf(variable -> !variable.isChangeable());
    return changeable;
  }

  /** Gives every variable the answers to try. Once all variables are known. */
  void giveDomains(Domains domains) {
    for (Variable variable : boundaries.keySet()) {
      if (variable.isChangeable()) {
        Boundaries mine = boundariesOf(variable);
        variable.within(domains.of(variable, mine), mine.variables());
      }
    }
  }

  private void walk(Condition<?> condition, Level level, Set<Variable> mentioned) {
    if (condition instanceof LiftedCondition<?, ?> lifted) {
      walk(lifted.inner(), level.part(lifted), mentioned);
    } else if (condition instanceof Comparison<?> comparison) {
      compare(comparison, level, mentioned);
    } else if (condition instanceof StatedCondition<?> stated) {
      for (Fact<?, ?> fact : stated.ownFacts()) {
        Variable variable = level.variable(fact);
        boundariesOf(variable);
        variable.readByCode();
        mentioned.add(variable);
      }
    } else {
      condition.parts().forEach(part -> walk(part, level, mentioned));
    }
  }

  private void compare(Comparison<?> comparison, Level level, Set<Variable> mentioned) {
    Variable variable = level.variable(comparison.fact());
    mentioned.add(variable);
    Boundaries mine = boundariesOf(variable);
    if (comparison.other().isEmpty()) {
      mine.comparedWith(comparison.operands());
      return;
    }
    Variable other = level.variable(comparison.other().get());
    mentioned.add(other);
    link(variable, other);
  }

  /** What cannot change is a constant, and links nothing. */
  private void link(Variable one, Variable other) {
    Boundaries left = boundariesOf(one);
    Boundaries right = boundariesOf(other);
    if (!one.fact().isChangeable() || !other.fact().isChangeable()) {
      left.addAnswer(other);
      right.addAnswer(one);
    } else if (left != right) {
      left.join(right);
      right.variables().forEach(variable -> boundaries.put(variable, left));
    }
  }

  private Boundaries boundariesOf(Variable variable) {
    return boundaries.computeIfAbsent(variable, Boundaries::new);
  }
}
