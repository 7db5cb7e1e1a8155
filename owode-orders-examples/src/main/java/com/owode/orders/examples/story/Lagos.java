package com.owode.orders.examples.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The time in Lagos, where the story plays, in every locale. */
final class Lagos {

  private static final ZoneId ZONE = ZoneId.of("Africa/Lagos");

  private Lagos() {}

  /** Such as "2026-01-05T09:00". */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  /** Such as "Mon 5 Jan 2026 09:00". */
  static String time(Instant at) {
    return day(at) + " " + at.atZone(ZONE).toLocalTime();
  }

  /** Such as "Mon 5 Jan 2026". */
  static String day(Instant at) {
    ZonedDateTime local = at.atZone(ZONE);
    return short3(local.getDayOfWeek().name())
        + " "
        + local.getDayOfMonth()
        + " "
        + short3(local.getMonth().name())
        + " "
        + local.getYear();
  }

  private static String short3(String name) {
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
