package com.owode.orders.testkit.arch;

import com.owode.orders.desk.Couriers;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.Operations;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PortCall;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.InstantSource;
import java.time.chrono.Chronology;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a use of a method or a constructor is, be it a call or a reference. */
final class Uses {

  /** What reads of a store; all else that a store can do writes, also what is new there. */
  static final Set<String> READS =
      Set.of(
          "load",
          "history",
          "event",
          "findCommand",
          "parked",
          "findParked",
          "operatorRecords",
          "health",
          "ordersOf",
          "due",
          "kept",
          "withKeptReports",
          "seenElsewhere",
          "isJoined");

  private static final Set<Class<?>> DESKS =
      Set.of(OrderDesk.class, Operations.class, EffectWorker.class, Couriers.class);

  private static final Set<Class<?>> COUNTERS =
      Set.of(AtomicInteger.class, AtomicLong.class, LongAdder.class);

  /** What only looks at a counter, or sets it to what is given. */
  private static final Set<String> LOOKS =
      Set.of("get", "getPlain", "getAcquire", "getOpaque", "set", "lazySet", "sum", "reset");

  private Uses() {}

  static DescribedPredicate<JavaAccess<?>> where(
      String sentence, Predicate<JavaCodeUnitAccess<?>> holds) {
    return DescribedPredicate.describe(
        sentence, access -> access instanceof JavaCodeUnitAccess<?> use && holds.test(use));
  }

  static boolean isOfTheDesk(JavaCodeUnitAccess<?> use) {
    return DESKS.stream().anyMatch(desk -> isOf(use, desk));
  }

  static boolean isOfTheKeyOfTheCall(JavaCodeUnitAccess<?> use) {
    return isOf(use, PortCall.class) && use.getName().equals("key");
  }

  static boolean writesToAStore(JavaCodeUnitAccess<?> use) {
    return use.getTargetOwner().isAssignableTo(OrderStore.class)
        && Stream.of(OrderStore.class.getMethods())
            .map(Method::getName)
            .anyMatch(use.getName()::equals)
        && !READS.contains(use.getName());
  }

  static boolean makesAnEvent(JavaCodeUnitAccess<?> use) {
    JavaClass owner = use.getTargetOwner();
    return isConstruction(use)
        && (owner.isAssignableTo(OrderEvent.class) || owner.isAssignableTo(EventEnvelope.class));
  }

  /** What never comes out the same: chance, counters and clocks that count. */
  static boolean isNeverTheSame(JavaCodeUnitAccess<?> use) {
    JavaClass owner = use.getTargetOwner();
    return (isOf(use, UUID.class) && use.getName().equals("randomUUID"))
        || owner.isAssignableTo(RandomGenerator.class)
        || (isOf(use, Math.class) && use.getName().equals("random"))
        || (isOf(use, System.class)
            && Set.of("nanoTime", "currentTimeMillis").contains(use.getName()))
        || (COUNTERS.stream().anyMatch(counter -> isOf(use, counter))
            && !isConstruction(use)
            && !LOOKS.contains(use.getName()));
  }

  /** What is given a clock reads that one. */
  static boolean readsAClock(JavaCodeUnitAccess<?> use) {
    return tellsTheTime(use) && !takes(use, InstantSource.class);
  }

  private static boolean tellsTheTime(JavaCodeUnitAccess<?> use) {
    JavaClass owner = use.getTargetOwner();
    String name = use.getName();
    return (name.equals("now") && owner.isAssignableTo(TemporalAccessor.class))
        || (name.equals("dateNow") && owner.isAssignableTo(Chronology.class))
        || (name.equals("currentTimeMillis") && isOf(use, System.class))
        || (isOf(use, Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
        || (name.equals("system") && isOf(use, InstantSource.class))
        || (isOf(use, Date.class) && isConstruction(use) && takesNothing(use))
        || isACalendarOfNow(use);
  }

  private static boolean isACalendarOfNow(JavaCodeUnitAccess<?> use) {
    return (use.getName().equals("getInstance") || isConstruction(use))
        && use.getTargetOwner().isAssignableTo(Calendar.class)
        && !takes(use, int.class);
  }

  static boolean mixesMoneyAndDoubles(JavaCodeUnitAccess<?> use) {
    boolean isOfAmounts =
        isOf(use, BigDecimal.class)
            || use.getTargetOwner().getPackageName().equals("org.joda.money");
    return isOfAmounts
        && (takes(use, double.class)
            || Set.of("doubleValue", "floatValue").contains(use.getName()));
  }

  private static boolean isOf(JavaCodeUnitAccess<?> use, Class<?> owner) {
    return use.getTargetOwner().isEquivalentTo(owner);
  }

  private static boolean isConstruction(JavaCodeUnitAccess<?> use) {
    return use.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
  }

  private static boolean takesNothing(JavaCodeUnitAccess<?> use) {
    return use.getTarget().getRawParameterTypes().isEmpty();
  }

  private static boolean takes(JavaCodeUnitAccess<?> use, Class<?> type) {
    return use.getTarget().getRawParameterTypes().stream()
        .anyMatch(parameter -> parameter.isAssignableTo(type));
  }
}
