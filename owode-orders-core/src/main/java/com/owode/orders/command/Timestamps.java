package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Timestamps of RFC 3339, and nothing else that the parsers of one JDK or another take. */
final class Timestamps {

  private static final Pattern RFC_3339 =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "([Zz]|[+-][0-9]{2}:[0-9]{2})");

  private Timestamps() {}

  /** Only of a draft without fault. */
  static Optional<Instant> read(DraftField field, @Nullable String text) {
    return Optional.ofNullable(text).map(given -> parse(field.subject(), given));
  }

  static Instant parse(String subject, String text) {
    if (RFC_3339.matcher(text).matches()) {
      try {
        return OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant();
      } catch (DateTimeParseException noSuchTime) {
        throw Guard.malformed(
            subject + " is a time that does not exist", "write a day and time of the calendar");
      }
    }
    throw Guard.malformed(
        subject + " is no RFC 3339 timestamp", "write it as 2026-05-01T09:00:00+01:00");
  }
}
