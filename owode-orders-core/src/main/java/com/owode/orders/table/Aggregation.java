package com.owode.orders.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Makes the outputs of all rows that match into one value. */
final class Aggregation {

  private static final Set<Class<?>> SUMMABLE =
      Set.of(Long.class, BigDecimal.class, Money.class, Duration.class);

  private Aggregation() {}

  /** The value that the policy makes of at least one output. */
  @SuppressWarnings("unchecked") // The builder lets only columns through that can be aggregated.
  static <T> T of(HitPolicy policy, List<T> values) {
    List<Comparable<Object>> ordered = (List<Comparable<Object>>) (List<?>) values;
    return switch (policy) {
      case COLLECT_SUM -> values.stream().reduce(Aggregation::sum).orElseThrow();
      case COLLECT_MIN -> (T) Collections.min(ordered);
      case COLLECT_MAX -> (T) Collections.max(ordered);
      default ->
          throw new IllegalStateException(
              "policy " + policy + " makes no single output; ask all() or count()");
    };
  }

  /** Whether the policy can be applied to outputs of a class. */
  static boolean canAggregate(HitPolicy policy, Class<?> type) {
    return switch (policy) {
      case COLLECT_SUM -> SUMMABLE.contains(type);
      case COLLECT_MIN, COLLECT_MAX -> Comparable.class.isAssignableFrom(type);
      default -> true;
    };
  }

  /**
   * Adds up.
   *
   * @throws ArithmeticException if the sum is too large, which the builder rules out
   */
  @SuppressWarnings("unchecked") // Both have the class of the column.
  static <T> T sum(T left, T right) {
    if (left instanceof Long number) {
      return (T) (Long) Math.addExact(number, (Long) right);
    }
    if (left instanceof BigDecimal number) {
      return (T) number.add((BigDecimal) right);
    }
    if (left instanceof Money money) {
      return (T) money.plus((Money) right);
    }
    return (T) ((Duration) left).plus((Duration) right);
  }

  /** Whether no choice among the values has a sum that is too large. */
  static boolean canSum(List<?> values) {
    return fits(values, 1) && fits(values, -1);
  }

  private static boolean fits(List<?> values, int sign) {
    Optional<Object> sum = Optional.empty();
    try {
      for (Object value : values) {
        if (sign(value) == sign) {
          sum = Optional.of(sum.isEmpty() ? value : sum(sum.get(), value));
        }
      }
      return true;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }

  private static int sign(Object value) {
    if (value instanceof Long number) {
      return Long.signum(number);
    }
    return value instanceof Duration length ? (length.isNegative() ? -1 : 1) : 0;
  }
}
