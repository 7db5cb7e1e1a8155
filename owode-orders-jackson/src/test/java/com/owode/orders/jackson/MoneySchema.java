package com.owode.orders.jackson;

import static com.owode.orders.jackson.Schemas.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * Money in a schema: one condition for each count of decimals, with the amounts that fit 64 bits.
 */
final class MoneySchema {

  private MoneySchema() {}

  static Map<String, Object> made() {
    Map<Integer, List<String>> byDecimals =
        CurrencyUnit.registeredCurrencies().stream()
            .collect(
                Collectors.groupingBy(
                    CurrencyUnit::getDecimalPlaces,
                    TreeMap::new,
                    Collectors.mapping(CurrencyUnit::getCode, Collectors.toList())));
    List<Object> conditions = new ArrayList<>();
    byDecimals.forEach(
        (decimals, codes) ->
            conditions.add(
                object(
                    "if",
                    object(
                        "properties",
                        object("currency", object("enum", codes.stream().sorted().toList()))),
                    "then",
                    object(
                        "properties",
                        object("amount", object("pattern", "^(?:" + amount(decimals) + ")$"))))));
    return object(
        "type",
        "object",
        "properties",
        object(
            "amount",
            object("type", "string"),
            "currency",
            object("$ref", Schemas.file(CurrencyUnit.class))),
        "required",
        List.of("amount", "currency"),
        "additionalProperties",
        false,
        "allOf",
        conditions);
  }

  /** An amount with these decimals, whose minor units fit 64 bits, without a minus before zero. */
  private static String amount(int decimals) {
    String point = decimals == 0 ? "" : "\\.";
    String zeros = decimals == 0 ? "(?!-0$)" : "(?!-0\\.0+$)";
    int most = 18 - decimals;
    return zeros
        + "-?(?:(?:0|[1-9][0-9]{0,"
        + (most - 1)
        + "})"
        + (decimals == 0 ? "" : point + "[0-9]{" + decimals + "}")
        + "|"
        + upTo(Long.toString(Long.MAX_VALUE), 19 - decimals, point)
        + ")|-"
        + split(Long.toString(Long.MIN_VALUE).substring(1), 19 - decimals, point);
  }

  /** The numbers of as many digits as this one that are no larger. */
  private static String upTo(String number, int whole, String point) {
    List<String> alternatives = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      char least = i == 0 ? '1' : '0';
      char most = (char) (number.charAt(i) - 1);
      if (most >= least) {
        alternatives.add(
            split(number.substring(0, i), whole, point)
                + (i == whole ? point : "")
                + "["
                + least
                + "-"
                + most
                + "]"
                + digits(i + 1, number.length(), whole, point));
      }
    }
    alternatives.add(split(number, whole, point));
    return String.join("|", alternatives);
  }

  private static String digits(int from, int to, int whole, String point) {
    if (from > whole || whole == to) {
      return from == to ? "" : "[0-9]{" + (to - from) + "}";
    }
    String before = from == whole ? "" : "[0-9]{" + (whole - from) + "}";
    return before + point + "[0-9]{" + (to - whole) + "}";
  }

  /** The digits with the point where it belongs. */
  private static String split(String digits, int whole, String point) {
    return digits.length() <= whole
        ? digits
        : digits.substring(0, whole) + point + digits.substring(whole);
  }
}
