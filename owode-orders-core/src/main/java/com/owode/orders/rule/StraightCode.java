package com.owode.orders.rule;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a ruleset are joined into one method handle.
 *
 * <p>Rule by rule, every judging goes through the same few places of the code, from which HotSpot
 * cannot know what they lead to. Beneath a method handle that is called often, it takes all that
 * the handle was joined of for constant, and turns it into straight code. The joints say once more
 * what {@link Rule#judge}, {@link Compound} and {@link LiftedCondition} say; a test holds them
 * together.
 *
 * <p>A condition is a handle from the facts object to a {@link Truth}. A rule is one from the facts
 * object to the bits of its verdict: bit 0 says that it does not let pass, bit 32 that it says
 * neither yes nor no. Rules stand beside each other, one bit further each.
 */
final class StraightCode {

  /** The bits of a rule that could not be judged, of which one means that it does not apply. */
  private static final long NEITHER = 1L << 32;

  private static final MethodHandle TRUTH =
      virtual(Probe.class, "truth", methodType(int.class, Object.class));
  private static final MethodHandle PART =
      virtual(Function.class, "apply", methodType(Object.class, Object.class));
  private static final MethodHandle UNKNOWN =
      always(MethodHandles.constant(int.class, Truth.UNKNOWN));
  private static final MethodHandle UNKNOWN_BECAUSE =
      function(Truth.class, "unknownBecause", int.class, Throwable.class);
  private static final MethodHandle MISSING_BECAUSE =
      own("missingBecause", Object.class, Throwable.class);
  private static final MethodHandle IS_MISSING = own("isMissing", boolean.class, Object.class);
  private static final MethodHandle IS_BROKEN = own("isBroken", boolean.class, int.class);
  private static final MethodHandle HOLDS = own("holds", boolean.class, int.class);
  private static final MethodHandle IS_STOPPED = own("isStopped", boolean.class, long.class);
  private static final MethodHandle LEAST =
      function(Math.class, "min", int.class, int.class, int.class);
  private static final MethodHandle GREATEST =
      function(Math.class, "max", int.class, int.class, int.class);
  private static final MethodHandle OPPOSITE = own("opposite", int.class, int.class);
  private static final MethodHandle VERDICT = own("verdict", long.class, int.class);
  private static final MethodHandle DOES_NOT_APPLY = own("doesNotApply", long.class, int.class);
  private static final MethodHandle BESIDE =
      own("beside", long.class, int.class, long.class, long.class);

  private StraightCode() {}

  /**
   * Reads and compares facts. A lambda, because HotSpot takes what one has captured for constant.
   */
  @FunctionalInterface
  interface Probe<F> {

    /** The truth; may throw what reading a fact throws. */
    int truth(F facts);
  }

  /** A condition that is unknown where the probe throws. */
  static MethodHandle guarded(Probe<?> probe) {
    return MethodHandles.catchException(TRUTH.bindTo(probe), Throwable.class, UNKNOWN_BECAUSE);
  }

  /** A condition about a part; unknown where that is null or cannot be reached. */
  static MethodHandle over(Function<?, ?> from, MethodHandle condition) {
    return MethodHandles.filterArguments(
        MethodHandles.guardWithTest(IS_MISSING, UNKNOWN, condition),
        0,
        MethodHandles.catchException(PART.bindTo(from), Throwable.class, MISSING_BECAUSE));
  }

  /** The condition that both of two hold; the second is not looked at if the first is broken. */
  static MethodHandle both(MethodHandle first, MethodHandle second) {
    return afterwards(first, IS_BROKEN, LEAST, second);
  }

  /** The condition that one of two holds; the second is not looked at if the first does. */
  static MethodHandle either(MethodHandle first, MethodHandle second) {
    return afterwards(first, HOLDS, GREATEST, second);
  }

  /** The condition that another one is broken. */
  static MethodHandle opposite(MethodHandle condition) {
    return MethodHandles.filterReturnValue(condition, OPPOSITE);
  }

  /** A rule with its condition. */
  static MethodHandle rule(MethodHandle condition) {
    return MethodHandles.filterReturnValue(condition, VERDICT);
  }

  /** A rule that applies only where a condition holds. */
  static MethodHandle onlyIf(MethodHandle applies, MethodHandle rule) {
    return MethodHandles.foldArguments(
        MethodHandles.guardWithTest(
            HOLDS,
            MethodHandles.dropArguments(rule, 0, int.class),
            MethodHandles.dropArguments(DOES_NOT_APPLY, 1, Object.class)),
        applies);
  }

  /** A gate before other rules, which are not looked at where it does not let pass. */
  static MethodHandle gate(MethodHandle gate, MethodHandle others) {
    return afterwards(gate, IS_STOPPED, MethodHandles.insertArguments(BESIDE, 0, 1), others);
  }

  /** Rules beside each other, in halves, so that the handle is not deep. */
  static MethodHandle together(List<MethodHandle> rules) {
    if (rules.isEmpty()) {
      return always(MethodHandles.constant(long.class, 0L));
    }
    int size = rules.size();
    if (size == 1) {
      return rules.get(0);
    }
    MethodHandle beside = MethodHandles.insertArguments(BESIDE, 0, size / 2);
    MethodHandle more = together(rules.subList(size / 2, size));
    return MethodHandles.foldArguments(
        MethodHandles.collectArguments(beside, 1, more), together(rules.subList(0, size / 2)));
  }

  /** What the first says if that is the end, else that joined with what the second says. */
  private static MethodHandle afterwards(
      MethodHandle first, MethodHandle isEnd, MethodHandle joined, MethodHandle second) {
    MethodHandle itself =
        MethodHandles.dropArguments(
            MethodHandles.identity(first.type().returnType()), 1, Object.class);
    return MethodHandles.foldArguments(
        MethodHandles.guardWithTest(
            isEnd, itself, MethodHandles.collectArguments(joined, 1, second)),
        first);
  }

  private static MethodHandle always(MethodHandle constant) {
    return MethodHandles.dropArguments(constant, 0, Object.class);
  }

  /** The bits of a rule that came to a verdict. */
  static long bits(Verdict verdict) {
    return (verdict.bits() & 1) | (verdict.bits() & 2L) << 31;
  }

  /** The bits that say of rules that they do not let pass, lowest first. */
  static long stops(long bits) {
    return bits & ~(-1L << 32);
  }

  /** The bits that say of rules that they say neither yes nor no, lowest first. */
  static long others(long bits) {
    return bits >>> 32;
  }

  /** Whether some rule does not let pass. */
  static boolean isStopped(long bits) {
    return stops(bits) != 0;
  }

  // What follows is only called through the handles above.

  static @Nullable Object missingBecause(Throwable failure) {
    Truth.unknownBecause(failure);
    return null;
  }

  static boolean isMissing(@Nullable Object part) {
    return part == null;
  }

  static boolean isBroken(int truth) {
    return truth == Truth.BROKEN;
  }

  static boolean holds(int truth) {
    return truth == Truth.HOLDS;
  }

  static int opposite(int truth) {
    return -truth;
  }

  static long verdict(int truth) {
    return truth == Truth.HOLDS ? 0 : truth == Truth.BROKEN ? 1 : NEITHER | 1;
  }

  static long doesNotApply(int truth) {
    return truth == Truth.BROKEN ? NEITHER : NEITHER | 1;
  }

  static long beside(int rules, long bits, long more) {
    return bits | more << rules;
  }

  private static MethodHandle own(String name, Class<?> returned, Class<?>... taken) {
    return function(StraightCode.class, name, returned, taken);
  }

  private static MethodHandle function(
      Class<?> owner, String name, Class<?> returned, Class<?>... taken) {
    try {
      return MethodHandles.lookup().findStatic(owner, name, methodType(returned, taken));
    } catch (ReflectiveOperationException renamed) {
      throw new LinkageError(name, renamed);
    }
  }

  private static MethodHandle virtual(Class<?> owner, String name, MethodType type) {
    try {
      return MethodHandles.lookup().findVirtual(owner, name, type);
    } catch (ReflectiveOperationException renamed) {
      throw new LinkageError(name, renamed);
    }
  }
}
