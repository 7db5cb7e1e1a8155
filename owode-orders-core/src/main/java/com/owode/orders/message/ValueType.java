package com.owode.orders.message;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;

/**
 * What kind of value a placeholder stands for, and so how it is checked, worded and made safe.
 *
 * @param <T> the Java type of the value
 */
public final class ValueType<T> {

  /** Text from a person or another system, printed as text wherever it goes. */
  public static final ValueType<String> TEXT =
      new ValueType<>("text", false, CheckedValue::text, SafeText::isVisible, Speaker::text);

  /**
   * An amount: ISO 4217 code and number with the currency's decimals, for example NGN 12,500.00.
   */
  public static final ValueType<Money> MONEY =
      new ValueType<>("money", false, (name, value) -> value, value -> true, Speaker::money);

  /** A number of days, 0 or more; the word after it agrees with the number ("1 day", "3 days"). */
  public static final ValueType<Integer> DAYS =
      new ValueType<>("days", true, CheckedValue::days, value -> true, Speaker::days);

  /** A number of things, 0 or more. */
  public static final ValueType<Long> COUNT =
      new ValueType<>("count", true, CheckedValue::count, value -> true, Speaker::count);

  /** A day of the calendar, in the time zone of the reader's agreement. */
  public static final ValueType<LocalDate> DATE =
      new ValueType<>("date", false, CheckedValue::date, value -> true, Speaker::date);

  /**
   * Product names, the most important first: "A" or, for several, "A and 2 more" (guide row G11).
   */
  public static final ValueType<List<String>> PRODUCTS =
      new ValueType<>(
          "products", false, CheckedValue::texts, SafeText::anyIsVisible, Speaker::products);

  /** Things to choose from, best first: "A (NGN 500.00 more), B (same price) or C". */
  public static final ValueType<List<Choice>> CHOICES =
      new ValueType<>(
          "choices", false, CheckedValue::choices, Speaker::anyIsVisible, Speaker::choices);

  /** Whole sentences in the reader's language, one after the other. */
  public static final ValueType<List<String>> SENTENCES =
      new ValueType<>(
          "sentences", false, CheckedValue::texts, SafeText::anyIsVisible, Speaker::sentences);

  /** An absolute https address of at most 2,000 characters, without user information. */
  public static final ValueType<URI> LINK =
      new ValueType<>("link", false, CheckedValue::link, value -> true, Speaker::link);

  /** A code in capital letters for which the text itself has the words, one form for each code. */
  public static final ValueType<String> CODE =
      new ValueType<>("code", false, CheckedValue::code, value -> true, Speaker::code);

  /** Checks a value and gives it in the form in which it is kept. */
  interface Check<T> {
    T check(String name, T value);
  }

  /** Whether a value leaves something to see. */
  interface Visible<T> {
    boolean test(T value);
  }

  /** Words a value. */
  interface Say<T> {
    String say(Speaker speaker, T value);
  }

  private final String name;
  private final boolean counts;
  private final Check<T> check;
  private final Visible<T> visible;
  private final Say<T> say;

  private ValueType(String name, boolean counts, Check<T> check, Visible<T> visible, Say<T> say) {
    this.name = name;
    this.counts = counts;
    this.check = check;
    this.visible = visible;
    this.say = say;
  }

  T checked(String placeholder, T value) {
    return check.check(placeholder, value);
  }

  boolean isVisible(T value) {
    return visible.test(value);
  }

  String say(Speaker speaker, T value) {
    return say.say(speaker, value);
  }

  /** Whether the value is a number that a text can have plural forms for. */
  boolean counts() {
    return counts;
  }

  /**
   * The name of the type in one word, for example {@code "money"}.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
