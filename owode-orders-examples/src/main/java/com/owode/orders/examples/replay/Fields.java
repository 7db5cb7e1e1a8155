package com.owode.orders.examples.replay;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, each read as what it must be, or refused by its path. */
final class Fields {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
  private static final int LONGEST_QUOTE = 40;

  private final JsonNode object;
  private final String path;

  private Fields(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  static Fields of(JsonNode line) {
    return at(line, "");
  }

  private static Fields at(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new LineFault((path.isEmpty() ? "it" : path) + " is no JSON object; write {...}");
    }
    return new Fields(node, path);
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    JsonNode node = found(name);
    if (node == null) {
      return Optional.empty();
    }
    if (!node.isString()) {
      throw fault(name, node, "write a string");
    }
    return Optional.of(node.stringValue());
  }

  int whole(String name) {
    JsonNode node = found(name);
    if (node == null) {
      throw missing(name);
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw fault(name, node, "write a whole number of 32 bits");
    }
    return node.intValue();
  }

  Instant instant(String name) {
    return optionalInstant(name).orElseThrow(() -> missing(name));
  }

  Optional<Instant> optionalInstant(String name) {
    Optional<String> text = optionalText(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(text.get());
      if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
        return Optional.of(at);
      }
    } catch (DateTimeException malformed) {
      // The same remedy as for a year that no clock shows.
    }
    throw fault(name, text.get(), "write a UTC instant from 1970 on such as 2026-01-31T10:15:30Z");
  }

  CurrencyUnit currency(String name) {
    String code = text(name);
    try {
      return CurrencyUnit.of(code);
    } catch (IllegalCurrencyException unknown) {
      throw fault(name, code, "write an ISO 4217 code such as NGN");
    }
  }

  Money money(String name, CurrencyUnit currency) {
    String text = text(name);
    if (!DECIMAL.matcher(text).matches()) {
      throw fault(name, text, "write a decimal of at most 12 digits before the point, as a string");
    }
    try {
      return Money.of(currency, new BigDecimal(text).stripTrailingZeros());
    } catch (ArithmeticException tooFine) {
      throw fault(
          name,
          text,
          "write at most " + currency.getDecimalPlaces() + " decimals for " + currency.getCode());
    }
  }

  Fields object(String name) {
    JsonNode node = found(name);
    if (node == null) {
      throw missing(name);
    }
    return at(node, path(name));
  }

  List<Fields> objects(String name) {
    JsonNode node = found(name);
    if (node == null) {
      throw missing(name);
    }
    if (!node.isArray()) {
      throw fault(name, node, "write a list");
    }
    List<Fields> all = new ArrayList<>();
    for (JsonNode element : node) {
      all.add(at(element, path(name) + "[" + all.size() + "]"));
    }
    return all;
  }

  /** What a field's value must not be, and what to do about it. */
  LineFault fault(String name, String value, String remedy) {
    return new LineFault(path(name) + " is " + quoted(value) + "; " + remedy);
  }

  private LineFault fault(String name, JsonNode node, String remedy) {
    return fault(name, node.toString(), remedy);
  }

  private LineFault missing(String name) {
    return new LineFault(path(name) + " is missing; give it");
  }

  private @Nullable JsonNode found(String name) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String quoted(String value) {
    return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
  }
}
