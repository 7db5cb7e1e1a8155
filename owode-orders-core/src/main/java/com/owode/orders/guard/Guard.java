package com.owode.orders.guard;

import java.util.List;
import org.joda.money.Money;

/**
 * The checks that every value makes of itself, in one wording: subject, fact, remedy. Not exported:
 * hosts meet only the messages.
 */
public final class Guard {

  /** The most that an order can cost or a report can tell of, in minor units of its currency. */
  public static final long MOST_MINOR = 999_999_999_999_999L;

  private static final int LONGEST_ID = 64;

  private Guard() {}

  /**
   * {@return the value, which is an identifier: 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}}
   *
   * @param subject what it identifies, for the message
   * @param value the text to check
   * @throws IllegalArgumentException when it is anything else; the message never repeats the value,
   *     which may be hostile
   */
  public static String identifier(String subject, String value) {
    if (value.isEmpty() || value.length() > LONGEST_ID) {
      throw malformed(
          subject + " has " + value.length() + " characters", "it must have 1 to " + LONGEST_ID);
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isIdentifierCharacter(value.charAt(i))) {
        throw malformed(
            subject + " has the character U+" + hex(value.charAt(i)) + " at place " + (i + 1),
            "only letters A-Z and a-z, digits, '.', '_' and '-' are allowed");
      }
    }
    return value;
  }

  /**
   * {@return the value, which is a code: an upper-case letter, then up to 63 of {@code A-Z 0-9 _}}
   *
   * @param subject what it codes, for the message
   * @param value the text to check
   * @throws IllegalArgumentException when it is anything else
   */
  public static String code(String subject, String value) {
    boolean wellFormed =
        !value.isEmpty() && value.length() <= LONGEST_ID && isUpper(value.charAt(0));
    for (int i = 1; wellFormed && i < value.length(); i++) {
      char c = value.charAt(i);
      wellFormed = isUpper(c) || isDigit(c) || c == '_';
    }
    if (!wellFormed) {
      throw malformed(
          subject + " is not a code",
          "write 1 to " + LONGEST_ID + " of A-Z, 0-9 and '_', beginning with a letter");
    }
    return value;
  }

  /**
   * {@return the value, which is printable text that is not blank}
   *
   * @param subject what the text is, for the message
   * @param value the text to check
   * @param longest the most characters that it may have
   * @throws IllegalArgumentException when it is blank, too long, or holds a NUL
   */
  public static String text(String subject, String value, int longest) {
    if (value.isBlank()) {
      throw malformed(subject + " is blank", "it must say something");
    }
    if (value.length() > longest) {
      throw malformed(
          subject + " has " + value.length() + " characters",
          "it must have " + longest + " or fewer");
    }
    if (value.indexOf('\0') >= 0) {
      throw malformed(subject + " holds the character U+0000", "remove it");
    }
    return value;
  }

  /**
   * {@return the value, which is at least the least}
   *
   * @param subject what is counted, for the message
   * @param value the number to check
   * @param least the smallest number allowed
   * @throws IllegalArgumentException when it is less
   */
  public static int atLeast(String subject, int value, int least) {
    if (value < least) {
      throw malformed(subject + " is " + value, "it must be " + least + " or more");
    }
    return value;
  }

  /**
   * {@return the value, which lies between two numbers, both included}
   *
   * @param subject what is counted, for the message
   * @param value the number to check
   * @param least the smallest number allowed
   * @param most the greatest number allowed
   * @throws IllegalArgumentException when it lies outside
   */
  public static int between(String subject, int value, int least, int most) {
    if (value < least || value > most) {
      throw malformed(subject + " is " + value, "it must be from " + least + " to " + most);
    }
    return value;
  }

  /**
   * {@return the amount, which is not negative}
   *
   * @param subject what the amount is, for the message
   * @param amount the amount to check
   * @throws IllegalArgumentException when it is negative
   */
  public static Money notNegative(String subject, Money amount) {
    if (amount.isNegative()) {
      throw malformed(subject + " is " + amount, "it must be zero or more");
    }
    return amount;
  }

  /**
   * {@return the amount, which is more than zero}
   *
   * @param subject what the amount is, for the message
   * @param amount the amount to check
   * @throws IllegalArgumentException when it is zero or negative
   */
  public static Money positive(String subject, Money amount) {
    if (!amount.isPositive()) {
      throw malformed(subject + " is " + amount, "it must be more than zero");
    }
    return amount;
  }

  /**
   * {@return an amount that is not larger than {@link #MOST_MINOR}}
   *
   * <p>Whoever tells of money tells it often: nine thousand of the largest amounts still add up
   * within 64 bits, so that no report, however wrong, can stop an order from being reckoned.
   *
   * @param subject what is guarded, for the message
   * @param amount the amount
   * @throws IllegalArgumentException when it is larger
   */
  public static Money bounded(String subject, Money amount) {
    Money most = Money.ofMinor(amount.getCurrencyUnit(), MOST_MINOR);
    if (amount.isGreaterThan(most)) {
      throw malformed(subject + " is " + amount, "it must be at most " + most);
    }
    return amount;
  }

  /**
   * {@return an unmodifiable copy of the list, which is not empty}
   *
   * @param subject what is listed, for the message
   * @param values the values
   * @param <T> the type of the values
   * @throws IllegalArgumentException when there is none
   */
  public static <T> List<T> notEmpty(String subject, List<T> values) {
    if (values.isEmpty()) {
      throw malformed(subject + " is empty", "give at least one");
    }
    return List.copyOf(values);
  }

  /**
   * {@return the exception for a malformed value}
   *
   * @param fact subject and fact, as the first half of a sentence
   * @param remedy what it must be, as the second half
   */
  public static IllegalArgumentException malformed(String fact, String remedy) {
    return new IllegalArgumentException(fact + "; " + remedy);
  }

  private static boolean isIdentifierCharacter(char c) {
    return isUpper(c) || (c >= 'a' && c <= 'z') || isDigit(c) || c == '.' || c == '_' || c == '-';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String hex(char c) {
    String digits = "000" + Integer.toHexString(c);
    return digits.substring(digits.length() - 4);
  }
}
