package com.owode.orders.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** The steps between the answers of a fact that has an order. */
final class Scale {

  /** Amounts of one currency stand together; the others have one order. */
  private static final Comparator<Object> ORDER =
      (left, right) -> {
        if (left instanceof Money one && right instanceof Money other) {
          int currencies = one.getCurrencyUnit().compareTo(other.getCurrencyUnit());
          return currencies == 0 ? one.compareTo(other) : currencies;
        }
        @SuppressWarnings("unchecked") // All answers of a fact are of one type.
        Comparable<Object> comparable = (Comparable<Object>) left;
        return comparable.compareTo(right);
      };

  private final FactType type;
  private final BigDecimal decimalStep;

  private Scale(FactType type, BigDecimal decimalStep) {
    this.type = type;
    this.decimalStep = decimalStep;
  }

  /** Decimals are dense: the step must be so fine that as many as needed fit in every gap. */
  static Scale of(FactType type, List<Object> boundaries, int steps) {
    int scale = 0;
    for (Object boundary : boundaries) {
      scale = boundary instanceof BigDecimal number ? Math.max(scale, number.scale()) : scale;
    }
    return new Scale(type, BigDecimal.valueOf(1, scale + Integer.toString(2 * steps).length()));
  }

  Comparator<Object> order() {
    return ORDER;
  }

  /** Whether there is an answer between any two. */
  boolean isDense() {
    return type == FactType.DECIMAL || type == FactType.INSTANT || type == FactType.DURATION;
  }

  /** Whether two answers can be compared at all. */
  static boolean isComparable(Object one, Object other) {
    return !(one instanceof Money money)
        || money.getCurrencyUnit().equals(((Money) other).getCurrencyUnit());
  }

  /** The answer some steps away; empty beyond the last one that there is. */
  Optional<Object> step(Object from, long steps) {
    try {
      return Optional.of(stepped(from, steps));
    } catch (ArithmeticException | DateTimeException beyond) {
      return Optional.empty();
    }
  }

  private Object stepped(Object from, long steps) {
    return switch (type) {
      case NUMBER -> Math.addExact((Long) from, steps);
      case DECIMAL -> ((BigDecimal) from).add(decimalStep.multiply(BigDecimal.valueOf(steps)));
      case MONEY -> ((Money) from).plusMinor(steps);
      case INSTANT -> ((Instant) from).plusNanos(steps);
      case DURATION -> ((Duration) from).plusNanos(steps);
      case DATE -> ((LocalDate) from).plusDays(steps);
      default -> throw new IllegalArgumentException(type + " has no order");
    };
  }
}
