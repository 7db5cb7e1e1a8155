package com.owode.orders.message;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a value must fulfil; the error never repeats the value, which may be personal. */
final class CheckedValue {

  private static final int MAX_LINK = 2_000;

  private CheckedValue() {}

  static String text(String name, String value) {
    return Objects.requireNonNull(value, name);
  }

  static List<String> texts(String name, List<String> values) {
    return List.copyOf(values);
  }

  static List<Choice> choices(String name, List<Choice> values) {
    return List.copyOf(values);
  }

  static Integer days(String name, Integer value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be 0 or more");
    }
    return value;
  }

  static Long count(String name, Long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be 0 or more");
    }
    return value;
  }

  static LocalDate date(String name, LocalDate value) {
    if (value.getYear() < 1 || value.getYear() > 9999) {
      throw new IllegalArgumentException(
          name + " is in the year " + value.getYear() + "; it must be between 1 and 9999");
    }
    return value;
  }

  static String code(String name, String value) {
    return Code.checked(name, value);
  }

  static URI link(String name, URI value) {
    if (value.getScheme() == null || !value.getScheme().toLowerCase(Locale.ROOT).equals("https")) {
      throw new IllegalArgumentException(name + " is not an https address; it must be one");
    }
    if (value.getHost() == null || value.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          name + " names no plain host; it must be https://host/... without user information");
    }
    URI ascii = URI.create("https" + value.toASCIIString().substring("https".length()));
    if (ascii.toString().length() > MAX_LINK) {
      throw new IllegalArgumentException(
          name
              + " is "
              + ascii.toString().length()
              + " characters long; at most "
              + MAX_LINK
              + " are allowed");
    }
    return ascii;
  }
}
