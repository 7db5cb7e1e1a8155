package com.owode.orders.message;

import java.util.regex.Pattern;

/** The form that the open codes of this package share. */
final class Code {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  private Code() {}

  static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  static String checked(String subject, String value) {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException(
          subject
              + " is malformed; it must be 1 to 64 capital letters, digits or underscores and begin"
              + " with a letter");
    }
    return value;
  }
}
