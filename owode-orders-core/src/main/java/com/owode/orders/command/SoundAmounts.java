package com.owode.orders.command;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amounts of the draft make sense together: decimals, discount, total. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundAmounts.OfDraft.class)
@interface SoundAmounts {

  /** Replaced by the sentence that names subject, fact and remedy. */
  String message() default "has amounts that make no sense together";

  /** The groups, as Jakarta Validation asks for. */
  Class<?>[] groups() default {};

  /** The payload, as Jakarta Validation asks for. */
  Class<? extends Payload>[] payload() default {};

  /** Puts each fault where its amount stands. Public for the validators only. */
  final class OfDraft implements ConstraintValidator<SoundAmounts, OrderDraft> {

    @Override
    public boolean isValid(@Nullable OrderDraft draft, ConstraintValidatorContext context) {
      if (draft == null) {
        return true;
      }
      List<AmountFault> faults = DraftAmounts.faults(draft);
      context.disableDefaultConstraintViolation();
      faults.forEach(fault -> report(fault, context));
      return faults.isEmpty();
    }

    private static void report(AmountFault fault, ConstraintValidatorContext context) {
      ConstraintViolationBuilder told =
          context.buildConstraintViolationWithTemplate(fault.sentence());
      if (fault.isOfALine()) {
        told.addPropertyNode("lines")
            .addPropertyNode(fault.property())
            .inIterable()
            .atIndex(fault.line())
            .addConstraintViolation();
      } else {
        told.addPropertyNode(fault.property()).addConstraintViolation();
      }
    }
  }
}
