package com.owode.orders.testkit.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says what must be possible with a subject so that a rule can be shown. With a subject that
 * {@linkplain Absences declares} to lack any of it, the rule is reported as not run, with the
 * reason.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AbsenceCondition.class)
public @interface Needs {

  /** {@return all that must be possible, one or more} */
  Ability[] value();
}
