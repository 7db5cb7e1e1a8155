package com.owode.orders.canonical;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes a time as {@link Instant#toString()} does, without a formatter: that took a fifth of the
 * time of a whole digest.
 */
final class IsoInstant {

  private static final int SECONDS_PER_DAY = 86_400;
  private static final int SECONDS_PER_HOUR = 3_600;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int MILLION = 1_000_000;
  private static final int THOUSAND = 1_000;
  private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long YEAR_10_000 = LocalDate.of(10_000, 1, 1).toEpochDay();

  private IsoInstant() {}

  static void write(Instant time, StringBuilder out) {
    long day = Math.floorDiv(time.getEpochSecond(), SECONDS_PER_DAY);
    if (day < YEAR_0 || day >= YEAR_10_000) {
      out.append(time);
      return;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int second = (int) (time.getEpochSecond() - day * SECONDS_PER_DAY);
    digits(date.getYear(), 4, out);
    digits(date.getMonthValue(), 2, out.append('-'));
    digits(date.getDayOfMonth(), 2, out.append('-'));
    digits(second / SECONDS_PER_HOUR, 2, out.append('T'));
    digits(second / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE, 2, out.append(':'));
    digits(second % SECONDS_PER_MINUTE, 2, out.append(':'));
    fraction(time.getNano(), out);
    out.append('Z');
  }

  /** None, or as many as say it of three, six and nine digits. */
  private static void fraction(int nano, StringBuilder out) {
    if (nano == 0) {
      return;
    }
    out.append('.');
    if (nano % MILLION == 0) {
      digits(nano / MILLION, 3, out);
    } else if (nano % THOUSAND == 0) {
      digits(nano / THOUSAND, 6, out);
    } else {
      digits(nano, 9, out);
    }
  }

  private static void digits(int number, int count, StringBuilder out) {
    int unit = 1;
    for (int i = 1; i < count; i++) {
      unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
      out.append((char) ('0' + number / unit % 10));
    }
  }
}
