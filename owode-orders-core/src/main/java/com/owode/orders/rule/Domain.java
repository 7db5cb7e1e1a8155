package com.owode.orders.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a fact is tried with: one on every side of every boundary that a condition has
 * for it, so that no condition can tell any other answer apart from all of them.
 *
 * @param values all of them; those of a fact with an order in that order
 * @param reachable those that the fact could still come to have, nearest to what it is first
 * @param boundaries what conditions compare it with
 * @param scale the order; null where there is none
 * @param whole whether they are enough to say that nothing else helps
 * @param finite whether they are all the answers that there are
 */
record Domain(
    List<Object> values,
    List<Object> reachable,
    List<Object> boundaries,
    @Nullable Scale scale,
    boolean whole,
    boolean finite) {

  static final Domain NOTHING = new Domain(List.of(), List.of(), List.of(), null, true, false);

  boolean isWhole() {
    return whole;
  }

  boolean isFinite() {
    return finite;
  }

  /** Where an answer stands among some; -1 if it is not there. */
  static int place(List<Object> values, Object answer) {
    for (int i = 0; i < values.size(); i++) {
      if (isSame(answer, values.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Without regard to the scale of decimals: 2.5 and 2.50 are the same answer. */
  static boolean isSame(@Nullable Object one, Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal same) {
      return number.compareTo(same) == 0;
    }
    return other.equals(one);
  }
}
