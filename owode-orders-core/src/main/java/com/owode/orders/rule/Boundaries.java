package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Variables that conditions compare with each other, directly or through others, and all that they
 * are compared with besides.
 *
 * <p>A variable that cannot change is a constant to those compared with it. Each of n variables
 * that satisfies some comparisons can be moved to within n steps of a constant without changing the
 * outcome of any of them: in every gap the n variables keep their order on its first n places. So
 * the constants and n steps on both sides of each are all that has to be tried.
 */
final class Boundaries {

  private final Set<Variable> variables = new LinkedHashSet<>();
  private final Set<Object> constants = new LinkedHashSet<>();
  private final Set<Object> answers = new LinkedHashSet<>();

  /** What sets of texts are compared with: each comparison's texts. */
  private final List<List<Object>> alternatives = new ArrayList<>();

  Boundaries(Variable first) {
    variables.add(first);
    addAnswer(first);
  }

  List<Variable> variables() {
    return List.copyOf(variables);
  }

  /** What conditions name comes first: of 2.5 and 2.50, it is the one that is told. */
  List<Object> constants() {
    Set<Object> all = new LinkedHashSet<>(constants);
    all.addAll(answers);
    return List.copyOf(all);
  }

  List<List<Object>> alternatives() {
    return alternatives;
  }

  void comparedWith(List<Object> operands) {
    constants.addAll(operands);
    alternatives.add(operands);
  }

  /** The answer that a variable has is a boundary to the others. */
  void addAnswer(Variable variable) {
    Object answer = variable.before().value();
    if (answer != null) {
      answers.add(answer);
    }
  }

  void join(Boundaries other) {
    variables.addAll(other.variables);
    constants.addAll(other.constants);
    answers.addAll(other.answers);
    alternatives.addAll(other.alternatives);
  }
}
