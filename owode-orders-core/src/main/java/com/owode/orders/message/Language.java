package com.owode.orders.message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;

/**
 * How numbers, amounts, dates and lists are written in the languages shipped. Of our own, because
 * the formats of the JDK differ between its versions. {@link #NEUTRAL} serves all other languages.
 */
enum Language {
  ENGLISH(",", ".", true, Months.ENGLISH, " and %s more", " or ", "day", "days"),
  FRENCH("\u00a0", ",", false, Months.FRENCH, " et %s de plus", " ou ", "jour", "jours"),
  PIDGIN(",", ".", true, Months.ENGLISH, " and %s more", " or ", "day", "days"),
  NEUTRAL("", ".", true, "", " +%s", ", ", "", "");

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

  private final String group;
  private final String decimal;
  private final boolean codeFirst;
  private final String months;
  private final String more;
  private final String or;
  private final String day;
  private final String days;

  Language(
      String group,
      String decimal,
      boolean codeFirst,
      String months,
      String more,
      String or,
      String day,
      String days) {
    this.group = group;
    this.decimal = decimal;
    this.codeFirst = codeFirst;
    this.months = months;
    this.more = more;
    this.or = or;
    this.day = day;
    this.days = days;
  }

  static Language of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en" -> ENGLISH;
      case "fr" -> FRENCH;
      case "pcm" -> PIDGIN;
      default -> NEUTRAL;
    };
  }

  static boolean isRightToLeft(Locale locale) {
    return RIGHT_TO_LEFT.contains(locale.getLanguage());
  }

  String number(long number) {
    return grouped(Long.toString(number));
  }

  /** ISO code and amount with the currency's decimals: NGN 12,500.00, or 12 500,00 NGN. */
  String money(Money money) {
    BigDecimal amount = money.getAmount();
    String plain = amount.abs().toPlainString();
    int point = plain.indexOf('.');
    String number =
        point < 0
            ? grouped(plain)
            : grouped(plain.substring(0, point)) + decimal + plain.substring(point + 1);
    String code = money.getCurrencyUnit().getCode();
    String sign = amount.signum() < 0 ? "-" : "";
    return codeFirst ? sign + code + " " + number : sign + number + "\u00a0" + code;
  }

  /** What something costs more or less than something else: NGN 500.00 more, same price. */
  String difference(Money difference) {
    String amount = money(difference.abs());
    return switch (this) {
      case ENGLISH -> compared(difference, amount + " more", "same price", amount + " less");
      case FRENCH -> compared(difference, amount + " de plus", "même prix", amount + " de moins");
      case PIDGIN ->
          compared(difference, "you go add " + amount, "same price", "we go return " + amount);
      case NEUTRAL -> compared(difference, "+" + amount, "=", "-" + amount);
    };
  }

  private static String compared(Money difference, String more, String same, String less) {
    if (difference.isZero()) {
      return same;
    }
    return difference.isPositive() ? more : less;
  }

  /** 23 November 2026, 1er novembre 2026; where the months are not known, 2026-11-23. */
  String date(LocalDate date) {
    if (months.isEmpty()) {
      return date.toString();
    }
    String dayOfMonth =
        this == FRENCH && date.getDayOfMonth() == 1
            ? "1er"
            : Integer.toString(date.getDayOfMonth());
    return dayOfMonth
        + " "
        + months.split(" ", -1)[date.getMonthValue() - 1]
        + " "
        + date.getYear();
  }

  /** The first, and how many more: "A and 2 more" (guide row G11). */
  String andMore(String first, int more) {
    return more == 0 ? first : first + this.more.replace("%s", number(more));
  }

  /** "A, B or C". */
  String or(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + or + names.get(last);
  }

  /** The word that stands after a number of days in the guide's {@code [X] days}, or none. */
  String days() {
    return days;
  }

  String day() {
    return day;
  }

  private String grouped(String digits) {
    StringBuilder out = new StringBuilder(digits.length() * 2);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0 && digits.charAt(i - 1) != '-') {
        out.append(group);
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  /** Apart from the enum, whose constants are made before its own fields. */
  private static final class Months {
    static final String ENGLISH =
        "January February March April May June July August September October November December";
    static final String FRENCH =
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";

    private Months() {}
  }
}
