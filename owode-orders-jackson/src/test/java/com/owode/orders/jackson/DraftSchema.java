package com.owode.orders.jackson;

import static com.owode.orders.jackson.Keywords.CODE;
import static com.owode.orders.jackson.Keywords.COUNTRY;
import static com.owode.orders.jackson.Keywords.IDENTIFIER;
import static com.owode.orders.jackson.Keywords.LANGUAGE;
import static com.owode.orders.jackson.Keywords.MAIL;
import static com.owode.orders.jackson.Keywords.PHONE;
import static com.owode.orders.jackson.Keywords.between;
import static com.owode.orders.jackson.Keywords.items;
import static com.owode.orders.jackson.Keywords.like;
import static com.owode.orders.jackson.Keywords.line;
import static com.owode.orders.jackson.Keywords.oneOf;
import static com.owode.orders.jackson.Schemas.object;

import com.owode.orders.payment.PaymentMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * What a draft must hold: a part that is read alone may lack anything, a whole draft may not, and
 * tells it under codes that begin with {@code draft}.
 */
final class DraftSchema {

  static final List<String> REQUIRED =
      List.of("purchase", "seller", "buyer", "address", "currency", "payment", "lines");

  private static final Map<String, Object> AMOUNT =
      like("(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,9})?");
  private static final Map<String, Object> TIME = like(TextForms.INSTANT.regex());

  private DraftSchema() {}

  static void narrow(Map<String, Object> properties) {
    properties.put("purchase", needed(IDENTIFIER));
    properties.put("currency", needed(oneOf(currencies())));
    properties.put("payment", needed(oneOf(modes())));
    properties.put("orderFee", optional(AMOUNT));
    properties.put("discount", optional(AMOUNT));
    properties.put("shipBy", optional(TIME));
    properties.put("deliverBy", optional(TIME));
    properties.put(
        "seller",
        part(
            "seller-draft.json",
            List.of("id", "person", "language"),
            object(
                "id", needed(IDENTIFIER),
                "person", needed(IDENTIFIER),
                "language", needed(language()))));
    properties.put(
        "buyer",
        part(
            "buyer-draft.json",
            List.of("id", "name", "language"),
            object(
                "id", needed(IDENTIFIER),
                "name", needed(line(200)),
                "email", optional(MAIL),
                "phone", optional(PHONE),
                "language", needed(language()))));
    properties.put("address", address());
    Map<String, Object> lines = object("type", "array", "items", orderLine());
    lines.putAll(items(1, 200));
    properties.put("lines", lines);
  }

  private static Map<String, Object> address() {
    Map<String, Object> lines = object("type", "array", "items", needed(line(200)));
    lines.putAll(items(1, 6));
    return part(
        "address-draft.json",
        List.of("recipient", "lines", "city", "country"),
        object(
            "recipient", needed(line(200)),
            "lines", lines,
            "city", needed(line(100)),
            "region", optional(line(100)),
            "postalCode", optional(line(20)),
            "country", needed(COUNTRY)));
  }

  private static Map<String, Object> orderLine() {
    Map<String, Object> quantity = object("type", "integer");
    quantity.putAll(between(1, 10_000));
    return part(
        "line-draft.json",
        List.of("sku", "productName", "quantity", "unitPrice"),
        object(
            "sku", needed(IDENTIFIER),
            "productName", needed(line(500)),
            "productClass", optional(CODE),
            "quantity", quantity,
            "unitPrice", needed(AMOUNT),
            "shippingFee", optional(AMOUNT)));
  }

  private static Map<String, Object> part(
      String file, List<String> required, Map<String, Object> properties) {
    return object("$ref", file, "required", required, "properties", properties);
  }

  private static Map<String, Object> needed(Map<String, Object> keywords) {
    Map<String, Object> needed = object("type", "string");
    needed.putAll(keywords);
    return needed;
  }

  private static Map<String, Object> optional(Map<String, Object> keywords) {
    return Schemas.orNull(needed(keywords));
  }

  private static Map<String, Object> language() {
    Map<String, Object> language = new LinkedHashMap<>(LANGUAGE);
    language.put("maxLength", 35);
    return language;
  }

  /** Gold and test codes are no money to pay with. */
  private static List<String> currencies() {
    return CurrencyUnit.registeredCurrencies().stream()
        .filter(each -> !each.isPseudoCurrency())
        .map(CurrencyUnit::getCode)
        .sorted()
        .toList();
  }

  private static List<String> modes() {
    return Arrays.stream(PaymentMode.values()).map(PaymentMode::name).toList();
  }
}
