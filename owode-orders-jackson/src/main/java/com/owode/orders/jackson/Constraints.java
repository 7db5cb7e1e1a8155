package com.owode.orders.jackson;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The Jakarta constraints of drafts, as a validator finds them, told with JSON Pointers.
 *
 * <p>The draft says the same of itself without any validator. What is new comes from the host: its
 * own constraints, declared in {@code META-INF/validation.xml} or in the validator that it gives.
 */
final class Constraints {

  private static final String PREFIX = "constraint.";

  private final Validator validator;

  Constraints(Validator validator) {
    this.validator = validator;
  }

  /** Those of Hibernate Validator where it is on the path; its factory lives as long as it. */
  static Optional<Constraints> onThePath() {
    try {
      return Optional.of(Hibernate.constraints());
    } catch (NoClassDefFoundError notOnThePath) {
      return Optional.empty();
    }
  }

  /** Adds what the validator finds and nobody has told yet. */
  void check(Object draft, Faults faults) {
    List<Fault> told = faults.found();
    List<Fault> found = new ArrayList<>();
    for (ConstraintViolation<Object> violation : validator.validate(draft)) {
      Fault fault =
          new Fault(pointer(violation.getPropertyPath()), code(violation), violation.getMessage());
      if (told.stream().noneMatch(known -> isSaidBy(known, fault.pointer()))) {
        found.add(fault);
      }
    }
    // A validator finds them in no order; same document, same faults.
    found.sort(
        Comparator.comparing(Fault::pointer)
            .thenComparing(Fault::code)
            .thenComparing(Fault::sentence));
    found.forEach(fault -> faults.addAt(fault.pointer(), fault.code(), fault.sentence()));
  }

  /** What could not be read is not there to be judged; what the draft faults itself is said. */
  private static boolean isSaidBy(Fault known, String pointer) {
    return known.code().startsWith("json.")
        ? DraftContent.covers(known.pointer(), pointer)
        : known.pointer().equals(pointer);
  }

  static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        Object at = node.getIndex() == null ? node.getKey() : node.getIndex();
        pointer.append('/').append(escaped(String.valueOf(at)));
      }
      if (node.getName() != null && isProperty(node)) {
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** An element of a list has a name in brackets that no document knows. */
  private static boolean isProperty(Path.Node node) {
    return node.getKind() == ElementKind.PROPERTY;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** The name of the annotation with hyphens: {@code constraint.not-blank}. */
  private static String code(ConstraintViolation<?> violation) {
    return PREFIX
        + violation
            .getConstraintDescriptor()
            .getAnnotation()
            .annotationType()
            .getSimpleName()
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
  }

  /** Apart, so that nothing of Hibernate Validator is looked for before it is asked for. */
  private static final class Hibernate {

    /**
     * Without the expression language, which would run what a message holds and needs a library;
     * and without looking for providers, which the thread's class loader may not see.
     */
    static Constraints constraints() {
      return new Constraints(
          Validation.byProvider(HibernateValidator.class)
              .providerResolver(() -> List.of(new HibernateValidator()))
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator());
    }
  }
}
