package com.owode.orders.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** Values as people read them; by hand, because the JDK's locale data differ between versions. */
final class PlainValues {

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private final BiFunction<Long, Unit, String> counted;
  private final String yes;
  private final String no;
  private final String nothing;
  private final String group;
  private final String decimal;

  /** The units that a duration is told in. */
  enum Unit {
    DAY,
    HOUR,
    MINUTE,
    SECOND
  }

  PlainValues(String yes, String no, String nothing, BiFunction<Long, Unit, String> counted) {
    this(yes, no, nothing, counted, ",", ".");
  }

  PlainValues(
      String yes,
      String no,
      String nothing,
      BiFunction<Long, Unit, String> counted,
      String group,
      String decimal) {
    this.yes = yes;
    this.no = no;
    this.nothing = nothing;
    this.counted = counted;
    this.group = group;
    this.decimal = decimal;
  }

  String text(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? yes : no;
    }
    if (value instanceof Money money) {
      return money.getCurrencyUnit().getCode() + " " + grouped(money.getAmount());
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString().replace(".", decimal);
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    if (value instanceof Set<?> set) {
      return set.isEmpty() ? nothing : String.join(", ", sorted(set));
    }
    return value.toString();
  }

  private static Set<String> sorted(Set<?> set) {
    Set<String> sorted = new TreeSet<>();
    set.forEach(element -> sorted.add(element.toString()));
    return sorted;
  }

  /**
   * Days, hours, minutes and seconds that are not zero; what is finer, or negative, by ISO 8601.
   */
  private String duration(Duration duration) {
    if (duration.isNegative() || duration.getNano() != 0) {
      return duration.toString();
    }
    long seconds = duration.getSeconds();
    List<String> told = new ArrayList<>();
    tell(seconds / DAY, Unit.DAY, told);
    tell(seconds % DAY / HOUR, Unit.HOUR, told);
    tell(seconds % HOUR / MINUTE, Unit.MINUTE, told);
    tell(seconds % MINUTE, Unit.SECOND, told);
    return told.isEmpty() ? counted.apply(0L, Unit.DAY) : String.join(" ", told);
  }

  private void tell(long count, Unit unit, List<String> told) {
    if (count != 0) {
      told.add(counted.apply(count, unit));
    }
  }

  /** 700000.00 as 700,000.00. */
  private String grouped(BigDecimal amount) {
    StringBuilder text = new StringBuilder(amount.toPlainString());
    int point = text.indexOf(".");
    int first = amount.signum() < 0 ? 1 : 0;
    if (point >= 0) {
      text.replace(point, point + 1, decimal);
    }
    for (int i = (point < 0 ? text.length() : point) - 3; i > first; i -= 3) {
      text.insert(i, group);
    }
    return text.toString();
  }
}
