package com.owode.orders.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The values of an ordered type as it counts them: money in minor units, times in nanoseconds,
 * dates in days; only between two decimals there is always another.
 *
 * @param <K> the type of the keys that are compared: amounts for money, else the values themselves
 */
final class Scale<K extends Comparable<? super K>> {

  private static final Duration LEAST_DURATION = Duration.ofSeconds(Long.MIN_VALUE, 0);
  private static final Duration GREATEST_DURATION = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);

  private final Function<Object, K> key;
  private final Function<K, Object> value;
  private final UnaryOperator<K> next;
  private final UnaryOperator<K> previous;
  private final K origin;
  private final @Nullable K least;
  private final @Nullable K greatest;
  private final boolean dense;

  private Scale(
      Function<Object, K> key,
      Function<K, Object> value,
      UnaryOperator<K> next,
      UnaryOperator<K> previous,
      K origin,
      @Nullable K least,
      @Nullable K greatest,
      boolean dense) {
    this.key = key;
    this.value = value;
    this.next = next;
    this.previous = previous;
    this.origin = origin;
    this.least = least;
    this.greatest = greatest;
    this.dense = dense;
  }

  static Scale<Long> numbers() {
    return counted(Long.class, n -> n + 1, n -> n - 1, 0L, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  static Scale<BigDecimal> decimals() {
    return new Scale<>(
        BigDecimal.class::cast,
        number -> number,
        number -> number.add(BigDecimal.ONE),
        number -> number.subtract(BigDecimal.ONE),
        BigDecimal.ZERO,
        null,
        null,
        true);
  }

  static Scale<BigDecimal> money(CurrencyUnit currency) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces());
    return new Scale<>(
        money -> ((Money) money).getAmount(),
        amount -> Money.of(currency, amount),
        amount -> amount.add(unit),
        amount -> amount.subtract(unit),
        Money.zero(currency).getAmount(),
        null,
        null,
        false);
  }

  static Scale<Instant> instants() {
    return counted(
        Instant.class,
        time -> time.plusNanos(1),
        time -> time.minusNanos(1),
        Instant.EPOCH,
        Instant.MIN,
        Instant.MAX);
  }

  static Scale<Duration> durations() {
    return counted(
        Duration.class,
        length -> length.plusNanos(1),
        length -> length.minusNanos(1),
        Duration.ZERO,
        LEAST_DURATION,
        GREATEST_DURATION);
  }

  static Scale<LocalDate> dates() {
    return counted(
        LocalDate.class,
        date -> LocalDate.ofEpochDay(date.toEpochDay() + 1),
        date -> LocalDate.ofEpochDay(date.toEpochDay() - 1),
        LocalDate.EPOCH,
        LocalDate.MIN,
        LocalDate.MAX);
  }

  private static <K extends Comparable<? super K>> Scale<K> counted(
      Class<K> type, UnaryOperator<K> next, UnaryOperator<K> previous, K origin, K least, K most) {
    return new Scale<>(type::cast, key -> key, next, previous, origin, least, most, false);
  }

  K key(Object of) {
    return key.apply(of);
  }

  Object value(K of) {
    return value.apply(of);
  }

  K next(K to) {
    return next.apply(to);
  }

  K previous(K to) {
    return previous.apply(to);
  }

  K origin() {
    return origin;
  }

  /** Whether between any two values there is another. */
  boolean isDense() {
    return dense;
  }

  boolean isLeast(K candidate) {
    return least != null && candidate.compareTo(least) == 0;
  }

  boolean isGreatest(K candidate) {
    return greatest != null && candidate.compareTo(greatest) == 0;
  }
}
