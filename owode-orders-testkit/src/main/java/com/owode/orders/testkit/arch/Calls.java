package com.owode.orders.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a method calls, directly or through other methods of the classes that were imported: also
 * through their interfaces, in lambdas, and in whatever they make.
 */
final class Calls {

  private Calls() {}

  /** The first call found of the kind that is looked for; the nearest ones are looked at first. */
  static Optional<JavaMethodCall> from(JavaCodeUnit start, Predicate<JavaMethodCall> wanted) {
    Queue<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
    Set<JavaCodeUnit> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      Optional<JavaMethodCall> found =
          unit.getMethodCallsFromSelf().stream()
              .sorted((one, other) -> one.getLineNumber() - other.getLineNumber())
              .filter(wanted)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      reached(unit).filter(seen::add).forEach(open::add);
    }
    return Optional.empty();
  }

  private static Stream<JavaCodeUnit> reached(JavaCodeUnit unit) {
    Stream<JavaCodeUnit> made =
        unit.getConstructorCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream());
    Stream<JavaCodeUnit> called =
        unit.getMethodCallsFromSelf().stream()
            .flatMap(
                call -> Stream.concat(call.getTarget().resolveMember().stream(), overriding(call)));
    return Stream.concat(made, called);
  }

  /** A call of an interface may be one of any class that implements it. */
  private static Stream<JavaCodeUnit> overriding(JavaMethodCall call) {
    return call.getTargetOwner().getAllSubclasses().stream()
        .flatMap(subclass -> sameMethod(subclass, call));
  }

  private static Stream<JavaCodeUnit> sameMethod(JavaClass owner, JavaMethodCall call) {
    String[] types =
        call.getTarget().getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .toArray(String[]::new);
    return owner.tryGetMethod(call.getName(), types).stream().map(JavaCodeUnit.class::cast);
  }
}
