package com.owode.orders.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Whether a text constant stands in a class. */
final class HoldText extends ArchCondition<JavaClass> {

  private final String text;

  HoldText(String text) {
    super("hold a text with " + text);
    this.text = text;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    boolean holds = Bytes.hold(item, text);
    events.add(
        new SimpleConditionEvent(
            item, holds, item.getName() + (holds ? " holds " : " does not hold ") + text));
  }
}
