package com.owode.orders.testkit.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as they stand in a script: {@code 2d}, {@code 90m}, {@code -1h}. */
final class Times {

  private static final Pattern FORM = Pattern.compile("(-?)([1-9][0-9]{0,8})([dhms])");
  private static final long DAY = 86_400;
  private static final long HOUR = 3_600;
  private static final long MINUTE = 60;

  private Times() {}

  static Optional<Duration> read(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(found.group(2)) * seconds(found.group(3).charAt(0));
    return Optional.of(Duration.ofSeconds(found.group(1).isEmpty() ? seconds : -seconds));
  }

  private static long seconds(char unit) {
    return switch (unit) {
      case 'd' -> DAY;
      case 'h' -> HOUR;
      case 'm' -> MINUTE;
      default -> 1;
    };
  }

  /** In the longest unit that it is a whole number of; what is less than a second is left out. */
  static String text(Duration time) {
    long seconds = time.toSeconds();
    if (seconds % DAY == 0) {
      return seconds / DAY + "d";
    }
    if (seconds % HOUR == 0) {
      return seconds / HOUR + "h";
    }
    return seconds % MINUTE == 0 ? seconds / MINUTE + "m" : seconds + "s";
  }
}
