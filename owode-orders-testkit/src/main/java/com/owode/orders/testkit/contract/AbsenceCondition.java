package com.owode.orders.testkit.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets JUnit report a rule as not run when its subject declares to lack what the rule needs. Comes
 * with {@link Needs}; nobody else has a use for it.
 */
public final class AbsenceCondition implements ExecutionCondition {

  /** Made by JUnit. */
  public AbsenceCondition() {}

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    PortContract contract =
        context
            .getRequiredTestInstances()
            .findInstance(PortContract.class)
            .orElseThrow(() -> new IllegalStateException("@Needs stands at rules of a contract"));
    Rule rule = Rule.of(context.getRequiredTestMethod());
    Absences absences = contract.absences();
    List<Ability> lacking = rule.needs().stream().filter(absences::include).sorted().toList();
    return lacking.isEmpty()
        ? ConditionEvaluationResult.enabled("the subject can show " + rule.name())
        : ConditionEvaluationResult.disabled(why(rule, lacking));
  }

  private static String why(Rule rule, List<Ability> lacking) {
    return "absent: "
        + rule.name()
        + " is not shown, because the subject declares to lack "
        + lacking.stream()
            .map(one -> one + " (" + one.claim() + ")")
            .collect(Collectors.joining(" and "))
        + "; provide it, and take it out of absences()";
  }
}
