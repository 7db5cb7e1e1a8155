package com.owode.orders.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;

/** What the core never does: each constant is one habit, with its reason. */
@SuppressWarnings(
    "ImmutableEnumChecker") // a rule of ArchUnit does not change, it only cannot say so
enum Forbidden {
  READING_A_CLOCK(
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "the clock of the machine is read",
                  call -> isTimeNow(call) || isSystemClock(call.getTarget())))
          .because("time comes in as an argument, so that a decision can be made again")),

  DRAWING_A_RANDOM_NUMBER(
      noClasses()
          .should()
          .dependOnClassesThat(
              areAnyOf(Random.class, SecureRandom.class, SplittableRandom.class)
                  .as("are random number generators"))
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .because("ids come in as arguments or follow from what they name")),

  TAKING_THE_DEFAULT_OF_THE_MACHINE(
      noClasses()
          .should()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .because("the same order must look the same on every machine")),

  FORMATTING_BY_THE_DEFAULT_LOCALE(
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .because("the same order must look the same on every machine; name the locale")),

  BEING_SERIALIZABLE(
      noClasses()
          .should(
              be(
                  describe(
                      "declared as Serializable",
                      javaClass ->
                          javaClass.getRawInterfaces().stream()
                              .anyMatch(type -> type.isEquivalentTo(Serializable.class)))))
          .because("what is stored has a format of its own; Java's cannot be kept for ever")),

  STATIC_STATE_THAT_CHANGES(
      noFields()
          .that()
          .areStatic()
          .should()
          .notBeFinal()
          .orShould()
          .haveRawType(
              areAnyOf(
                      ThreadLocal.class,
                      AtomicBoolean.class,
                      AtomicInteger.class,
                      AtomicLong.class,
                      AtomicReference.class,
                      ConcurrentMap.class,
                      Lock.class)
                  .as("made to change"))
          .because("two desks in one process must not know of each other")),

  PRINTING(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);

  private static final Set<String> READINGS = Set.of("currentTimeMillis", "nanoTime");

  private final ArchRule rule;

  Forbidden(ArchRule rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule;
  }

  private static boolean isTimeNow(JavaMethodCall call) {
    return call.getTarget().getName().equals("now")
        && call.getTargetOwner().isAssignableTo(Temporal.class);
  }

  private static boolean isSystemClock(MethodCallTarget target) {
    return (target.getOwner().isEquivalentTo(System.class) && READINGS.contains(target.getName()))
        || (target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system"));
  }

  private static DescribedPredicate<JavaClass> areAnyOf(Class<?>... types) {
    return describe(
        "are one of the named",
        javaClass -> Set.of(types).stream().anyMatch(type -> javaClass.isAssignableTo(type)));
  }
}
