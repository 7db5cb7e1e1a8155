package com.owode.orders.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.Priority;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A rule that an application passes that has nothing of what the rule is about, and that is
 * violated where no class was imported at all, such as by a package whose name is misspelt.
 */
final class OfClasses implements ArchRule {

  static final String NONE = "no class was imported; name the packages of the application";

  private final ArchRule rule;

  private OfClasses(ArchRule rule) {
    this.rule = rule;
  }

  static ArchRule checked(ArchRule rule) {
    return new OfClasses(rule.allowEmptyShould(true));
  }

  @Override
  public EvaluationResult evaluate(JavaClasses classes) {
    if (!classes.isEmpty()) {
      return rule.evaluate(classes);
    }
    ConditionEvents events = ConditionEvents.Factory.create();
    events.add(SimpleConditionEvent.violated(classes, NONE));
    return new EvaluationResult(this, events, Priority.MEDIUM);
  }

  @Override
  public void check(JavaClasses classes) {
    Assertions.check(this, classes);
  }

  @Override
  public ArchRule because(String reason) {
    return new OfClasses(rule.because(reason));
  }

  @Override
  public ArchRule allowEmptyShould(boolean allowed) {
    return new OfClasses(rule.allowEmptyShould(allowed));
  }

  @Override
  public ArchRule as(String description) {
    return new OfClasses(rule.as(description));
  }

  @Override
  public String getDescription() {
    return rule.getDescription();
  }

  @Override
  public String toString() {
    return getDescription();
  }
}
