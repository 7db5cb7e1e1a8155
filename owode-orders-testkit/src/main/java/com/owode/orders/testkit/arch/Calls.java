package com.owode.orders.testkit.arch;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a method calls, directly or through other methods of the classes that were imported: also
 * through their interfaces, in lambdas, by reference, and in whatever they make.
 */
final class Calls {

  private Calls() {}

  /** The first call found of the kind that is looked for; the nearest ones are looked at first. */
  static Optional<JavaCodeUnitAccess<?>> from(
      JavaCodeUnit start, Predicate<JavaCodeUnitAccess<?>> wanted) {
    Queue<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
    Set<JavaCodeUnit> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      List<JavaCodeUnitAccess<?>> calls = callsOf(unit);
      Optional<JavaCodeUnitAccess<?>> found = calls.stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found;
      }
      calls.stream().flatMap(Calls::reached).filter(seen::add).forEach(open::add);
    }
    return Optional.empty();
  }

  private static List<JavaCodeUnitAccess<?>> callsOf(JavaCodeUnit unit) {
    return Stream.of(
            unit.getMethodCallsFromSelf(),
            unit.getConstructorCallsFromSelf(),
            unit.getCodeUnitReferencesFromSelf())
        .<JavaCodeUnitAccess<?>>flatMap(Set::stream)
        .sorted(
            Comparator.<JavaCodeUnitAccess<?>>comparingInt(JavaAccess::getLineNumber)
                .thenComparing(JavaAccess::getDescription))
        .toList();
  }

  /** A call of an interface may be one of any class that implements it. */
  private static Stream<JavaCodeUnit> reached(JavaCodeUnitAccess<?> call) {
    Stream<JavaCodeUnit> named =
        call.getTarget().resolveMember().stream().map(JavaCodeUnit.class::cast);
    return Stream.concat(
        named,
        call.getTargetOwner().getAllSubclasses().stream()
            .flatMap(
                subclass ->
                    bodies(
                        subclass, call.getName(), names(call.getTarget().getRawParameterTypes()))));
  }

  private static List<String> names(List<JavaClass> types) {
    return types.stream().map(JavaClass::getName).toList();
  }

  /**
   * What runs when a method of an object is called: its class's own, else the one that it inherits,
   * else what an interface has by default. Only of classes that were imported: of others nobody
   * knows what they call.
   */
  static Stream<JavaMethod> bodies(JavaClass owner, String name, List<String> types) {
    Predicate<JavaClass> hasOne = one -> !declared(one, name, types).isEmpty();
    List<JavaClass> byDefault = owner.getAllRawInterfaces().stream().filter(hasOne).toList();
    return owner.getClassHierarchy().stream()
        .filter(hasOne)
        .findFirst()
        .map(Stream::of)
        .orElseGet(() -> byDefault.stream().filter(one -> isMostSpecific(one, byDefault)))
        .filter(Calls::wasImported)
        .flatMap(one -> declared(one, name, types).stream());
  }

  /** A class that was merely seen from others has no calls; one's own makes at least its super. */
  private static boolean wasImported(JavaClass one) {
    return !one.getAccessesFromSelf().isEmpty();
  }

  private static boolean isMostSpecific(JavaClass one, List<JavaClass> all) {
    return all.stream()
        .noneMatch(other -> !other.equals(one) && other.getAllRawInterfaces().contains(one));
  }

  private static List<JavaMethod> declared(JavaClass owner, String name, List<String> types) {
    return owner.getMethods().stream()
        .filter(method -> method.getName().equals(name))
        .filter(method -> names(method.getRawParameterTypes()).equals(types))
        .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
        .toList();
  }
}
