package com.owode.orders.house;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Code that does what the core must not; a rule that lets one of these pass is worth nothing. */
@SuppressWarnings({
  "unused",
  "JavaTimeDefaultTimeZone",
  "StringCaseLocaleUsage",
  "NonFinalStaticField",
  "FormatStringShouldUsePlaceholders"
})
final class Offenders {

  private Offenders() {}

  static final class ReadsAnInstant {
    Instant value = Instant.now();
  }

  static final class ReadsADate {
    LocalDate value = LocalDate.now();
  }

  static final class ReadsMilliseconds {
    long value = System.currentTimeMillis();
  }

  static final class ReadsNanoseconds {
    long value = System.nanoTime();
  }

  static final class MakesAClock {
    Clock value = Clock.systemUTC();
  }

  static final class DrawsAnId {
    UUID value = UUID.randomUUID();
  }

  static final class DrawsANumber {
    double value = Math.random();
  }

  static final class DrawsANumberForItsThread {
    int value = ThreadLocalRandom.current().nextInt();
  }

  static final class TakesTheZone {
    ZoneId value = ZoneId.systemDefault();
  }

  static final class TakesTheOldZone {
    TimeZone value = TimeZone.getDefault();
  }

  static final class TakesTheLocale {
    Locale value = Locale.getDefault();
  }

  static final class TakesTheLocaleForDisplay {
    Locale value = Locale.getDefault(Locale.Category.DISPLAY);
  }

  static final class Formats {
    String value = String.format("%d", 1);
  }

  static final class IsFormatted {
    String value = "%d".formatted(1);
  }

  static final class LowersCase {
    String value = "I".toLowerCase();
  }

  static final class RaisesCase {
    String value = "i".toUpperCase();
  }

  static final class IsSerializable implements Serializable {
    private static final long serialVersionUID = 1;
  }

  static final class Counts {
    static int count;
  }

  static final class CountsAtomically {
    static final AtomicLong COUNT = new AtomicLong();
  }

  static final class Remembers {
    static final ConcurrentMap<String, String> MEMORY = new ConcurrentHashMap<>();
  }

  static final class Prints {
    void print() {
      System.out.println("offence");
    }
  }
}
