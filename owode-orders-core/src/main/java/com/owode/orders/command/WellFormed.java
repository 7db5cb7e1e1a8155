package com.owode.orders.command;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text, or each text of the list, has the form that its field asks for, and is there where the
 * field is needed.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {WellFormed.OfText.class, WellFormed.OfList.class})
@interface WellFormed {

  /** Which field of the draft it is. */
  DraftField value();

  /** Replaced by the sentence that names subject, fact and remedy. */
  String message() default "is malformed";

  /** The groups, as Jakarta Validation asks for. */
  Class<?>[] groups() default {};

  /** The payload, as Jakarta Validation asks for. */
  Class<? extends Payload>[] payload() default {};

  /** Judges one text. Public for the validators only, which make it by reflection. */
  final class OfText implements ConstraintValidator<WellFormed, String> {

    private DraftField field = DraftField.PURCHASE;

    @Override
    public void initialize(WellFormed constraint) {
      field = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      try {
        field.guard(field.subject(), text);
        return true;
      } catch (IllegalArgumentException fault) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(DraftFault.sentence(fault))
            .addConstraintViolation();
        return false;
      }
    }
  }

  /** Judges each text of a list. Public for the validators only, which make it by reflection. */
  final class OfList implements ConstraintValidator<WellFormed, List<String>> {

    private DraftField field = DraftField.PURCHASE;

    @Override
    public void initialize(WellFormed constraint) {
      field = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable List<String> texts, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      boolean valid = true;
      for (int i = 0; texts != null && i < texts.size(); i++) {
        try {
          field.guard(field.subject(), texts.get(i));
        } catch (IllegalArgumentException fault) {
          valid = false;
          context
              .buildConstraintViolationWithTemplate(DraftFault.sentence(fault))
              .addBeanNode()
              .inIterable()
              .atIndex(i)
              .addConstraintViolation();
        }
      }
      return valid;
    }
  }
}
