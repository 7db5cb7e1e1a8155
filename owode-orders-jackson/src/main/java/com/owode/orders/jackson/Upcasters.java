package com.owode.orders.jackson;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How events that were written in older shapes are brought to the shape of this release, one
 * version at a time. A step is pure, tree in and tree out: it knows no order, no policy and no
 * clock, so nothing is decided again. What has no step kept its shape.
 *
 * <p>A step is never removed: what is stored is read for ever.
 */
final class Upcasters {

  /** Those of this release, whose shapes are the first that there were. */
  static final Upcasters RELEASED = new Upcasters(1, Map.of());

  private final int newest;
  private final Map<Step, UnaryOperator<Tree.Obj>> steps;

  /** From a version of a type of event to the next. */
  private record Step(String tag, int from) {}

  private Upcasters(int newest, Map<Step, UnaryOperator<Tree.Obj>> steps) {
    this.newest = newest;
    this.steps = Map.copyOf(steps);
  }

  /** A registry without steps whose newest version is this one. */
  static Upcasters to(int newest) {
    return new Upcasters(newest, Map.of());
  }

  /** The same with a step from a version of a type of event to the next version. */
  Upcasters with(String tag, int from, UnaryOperator<Tree.Obj> step) {
    Map<Step, UnaryOperator<Tree.Obj>> more = new HashMap<>(steps);
    if (from < 1 || from >= newest || more.put(new Step(tag, from), step) != null) {
      throw new IllegalArgumentException(
          "step of " + tag + " from version " + from + " is there or leads nowhere; give one each");
    }
    return new Upcasters(newest, more);
  }

  /** The version of the shapes that are written. */
  int newest() {
    return newest;
  }

  /** The event in its newest shape. */
  Tree.Obj current(Tree.Obj event, int version) {
    Tree.Obj current = event;
    for (int from = Math.max(1, version); from < newest; from++) {
      String tag = current.get(ObjectCodec.TYPE) instanceof Tree.Text text ? text.text() : "";
      current = steps.getOrDefault(new Step(tag, from), same -> same).apply(current);
    }
    return current;
  }
}
