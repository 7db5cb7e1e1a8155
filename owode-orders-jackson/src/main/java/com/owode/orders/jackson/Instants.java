package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Instants as text, just as {@link Instant#toString} writes and {@link Instant#parse} reads them.
 * Those two take their time, and a history is full of times; so the usual form is handled here.
 */
final class Instants {

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Pattern RFC_3339 = Pattern.compile(TextForms.INSTANT.regex());
  private static final String FORM = "dddd-dd-ddTdd:dd:dd";
  private static final int SECONDS_OF_DAY = 86_400;

  private Instants() {}

  /** Java also takes years of more digits, an hour 24 and a point without a fraction. */
  static Instant parse(String text) {
    if (isUsual(text)) {
      long day =
          LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
      int hour = number(text, 11, 13);
      int minute = number(text, 14, 16);
      int second = number(text, 17, 19);
      if (hour < 24 && minute < 60 && second < 60) {
        return Instant.ofEpochSecond(
            day * SECONDS_OF_DAY + (hour * 60L + minute) * 60 + second, nanos(text));
      }
    }
    Instant at = Instant.parse(text);
    if (!RFC_3339.matcher(text).matches()) {
      throw new DateTimeException("not RFC 3339");
    }
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new DateTimeException("year out of range");
    }
    return at;
  }

  static String text(Instant at) {
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      return at.toString();
    }
    long seconds = at.getEpochSecond();
    int nanos = at.getNano();
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_DAY));
    int second = Math.floorMod(seconds, SECONDS_OF_DAY);
    int decimals = decimals(nanos);
    byte[] text = new byte[FORM.length() + (decimals == 0 ? 1 : decimals + 2)];
    put(text, 0, 4, date.getYear());
    put(text, 5, 7, date.getMonthValue());
    put(text, 8, 10, date.getDayOfMonth());
    put(text, 11, 13, second / 3600);
    put(text, 14, 16, second / 60 % 60);
    put(text, 17, 19, second % 60);
    text[4] = text[7] = '-';
    text[10] = 'T';
    text[13] = text[16] = ':';
    if (decimals > 0) {
      text[19] = '.';
      int fraction = nanos;
      for (int i = decimals; i < 9; i++) {
        fraction /= 10;
      }
      put(text, 20, 20 + decimals, fraction);
    }
    text[text.length - 1] = 'Z';
    return new String(text, ISO_8859_1);
  }

  /** Fractions are written in groups of three digits. */
  private static int decimals(int nanos) {
    if (nanos == 0) {
      return 0;
    }
    return nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
  }

  private static void put(byte[] text, int from, int to, int number) {
    int left = number;
    for (int i = to - 1; i >= from; i--) {
      text[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }

  private static boolean isUsual(String text) {
    int last = text.length() - 1;
    if (last < FORM.length() || last > FORM.length() + 10 || text.charAt(last) != 'Z') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char form = i < FORM.length() ? FORM.charAt(i) : i == FORM.length() ? '.' : 'd';
      char c = text.charAt(i);
      if (form == 'd' ? c < '0' || c > '9' : c != form) {
        return false;
      }
    }
    return last != FORM.length() + 1;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static int nanos(String text) {
    int last = text.length() - 1;
    int nanos = number(text, Math.min(FORM.length() + 1, last), last);
    for (int i = last; i < FORM.length() + 10; i++) {
      nanos *= 10;
    }
    return nanos;
  }
}
