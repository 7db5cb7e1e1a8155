package com.owode.orders.rule;

import com.owode.orders.canonical.CanonicalForm;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition composed of others.
 *
 * @param <F> the facts object
 */
public final class Compound<F> extends Condition<F> {

  /** How the parts are composed. */
  public enum Kind {
    /** All parts hold. */
    ALL,
    /** At least one part holds. */
    ANY,
    /** The first part holds, or the second, which is its exception. */
    UNLESS,
    /** The only part is broken. */
    NOT
  }

  private final Kind kind;
  private final List<Condition<F>> parts;
  private final Condition<F>[] fast;

  private Compound(Kind kind, List<Condition<F>> parts) {
    super(1 + parts.stream().mapToInt(Condition::depth).max().orElse(0));
    this.kind = kind;
    this.parts = parts;
    @SuppressWarnings("unchecked") // Only ever read as conditions of F.
    Condition<F>[] array = (Condition<F>[]) parts.toArray(new Condition<?>[0]);
    this.fast = array;
  }

  /** Chains of "and", and of "or", become one compound with many parts. */
  static <F> Compound<F> of(Kind kind, Condition<F> left, Condition<F> right) {
    List<Condition<F>> parts = new ArrayList<>();
    addFlat(kind, left, parts);
    addFlat(kind, right, parts);
    return new Compound<>(kind, List.copyOf(parts));
  }

  static <F> Compound<F> not(Condition<F> part) {
    return new Compound<>(Kind.NOT, List.of(part));
  }

  private static <F> void addFlat(Kind kind, Condition<F> part, List<Condition<F>> parts) {
    boolean chained = kind == Kind.ALL || kind == Kind.ANY;
    if (chained && part instanceof Compound<F> compound && compound.kind == kind) {
      parts.addAll(compound.parts);
    } else {
      parts.add(part);
    }
  }

  /**
   * How the parts are composed.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  @Override
  public List<Condition<?>> parts() {
    return List.copyOf(parts);
  }

  @Override
  int evaluate(F facts) {
    return switch (kind) {
      case ALL -> least(facts);
      case ANY, UNLESS -> greatest(facts);
      case NOT -> -fast[0].test(facts);
    };
  }

  @Override
  MethodHandle straight() {
    Stream<MethodHandle> straight = parts.stream().map(Condition::straight);
    return switch (kind) {
      case ALL -> straight.reduce(StraightCode::both).orElseThrow();
      case ANY, UNLESS -> straight.reduce(StraightCode::either).orElseThrow();
      case NOT -> StraightCode.opposite(parts.get(0).straight());
    };
  }

  @Override
  int weigh(Answers answers) {
    IntStream truths = parts.stream().mapToInt(part -> part.testBy(answers));
    return switch (kind) {
      case ALL -> truths.min().orElse(Truth.HOLDS);
      case ANY, UNLESS -> truths.max().orElse(Truth.BROKEN);
      case NOT -> -truths.sum();
    };
  }

  private int least(F facts) {
    int least = Truth.HOLDS;
    for (Condition<F> part : fast) {
      least = Math.min(least, part.test(facts));
      if (least == Truth.BROKEN) {
        break;
      }
    }
    return least;
  }

  private int greatest(F facts) {
    int greatest = Truth.BROKEN;
    for (Condition<F> part : fast) {
      greatest = Math.max(greatest, part.test(facts));
      if (greatest == Truth.HOLDS) {
        break;
      }
    }
    return greatest;
  }

  @Override
  List<Fact<?, ?>> ownFacts() {
    return List.of();
  }

  @Override
  void look(Answers answers, String path, List<Sight> seen) {
    parts.forEach(part -> part.look(answers, path, seen));
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("compound").field("kind", kind.name()).field("parts", parts);
  }
}
