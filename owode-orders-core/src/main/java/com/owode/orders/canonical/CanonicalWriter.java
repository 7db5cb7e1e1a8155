package com.owode.orders.canonical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes values by the grammar that {@link CanonicalForm} documents. */
final class CanonicalWriter {

  /** Far deeper than any policy, far shallower than any stack: a cycle ends here. */
  private static final int DEEPEST = 200;

  private final StringBuilder out = new StringBuilder(256);
  private int depth;

  String text() {
    return out.toString();
  }

  void raw(String text) {
    out.append(text);
  }

  void value(@Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("null has no canonical form; use an Optional");
    }
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException(
          value.getClass().getName()
              + " is nested deeper than "
              + DEEPEST
              + " levels; a canonical value is a finite tree");
    }
    if (!plain(value) && !time(value) && !collection(value)) {
      object(value);
    }
    depth--;
  }

  private boolean plain(Object value) {
    if (value instanceof Canonical) {
      return false;
    }
    if (value instanceof String text) {
      quoted(text);
    } else if (value instanceof Boolean
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger) {
      out.append(value);
    } else if (value instanceof Enum<?> constant) {
      out.append(constant.getDeclaringClass().getSimpleName()).append('#').append(constant.name());
    } else if (value instanceof BigDecimal number) {
      decimal(number);
    } else if (value instanceof Money money) {
      special("money", money.getCurrencyUnit().getCode() + ' ' + minorUnits(money));
    } else if (value instanceof CurrencyUnit currency) {
      special("currency", currency.getCode());
    } else if (value instanceof Currency currency) {
      special("currency", currency.getCurrencyCode());
    } else {
      return false;
    }
    return true;
  }

  private boolean time(Object value) {
    if (value instanceof Instant) {
      special("instant", value.toString());
    } else if (value instanceof Duration) {
      special("duration", value.toString());
    } else if (value instanceof Period) {
      special("period", value.toString());
    } else if (value instanceof LocalDate) {
      special("date", value.toString());
    } else if (value instanceof LocalTime) {
      special("time", value.toString());
    } else if (value instanceof ZoneId zone) {
      specialText("zone", zone.getId());
    } else if (value instanceof Locale locale) {
      specialText("locale", locale.toLanguageTag());
    } else {
      return false;
    }
    return true;
  }

  private boolean collection(Object value) {
    if (value instanceof Canonical) {
      return false;
    }
    if (value instanceof Optional<?> optional) {
      optional(optional);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Set<?> set) {
      set(set);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else {
      return false;
    }
    return true;
  }

  private void object(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Canonical canonical) {
      CanonicalForm form = new CanonicalForm(this, type.getSimpleName());
      canonical.describe(form);
      form.close();
    } else if (type.isRecord()) {
      RecordShape.of(type).write(value, this);
    } else {
      throw new IllegalArgumentException(
          type.getName() + " has no canonical form; make it a record or implement Canonical");
    }
  }

  private void optional(Optional<?> optional) {
    if (optional.isEmpty()) {
      out.append("@none");
    } else {
      out.append("@some(");
      value(optional.get());
      out.append(')');
    }
  }

  private void list(List<?> list) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ",";
    }
    out.append(']');
  }

  private void set(Set<?> set) {
    Set<String> sorted = new TreeSet<>();
    for (Object element : set) {
      sorted.add(apart(element));
    }
    out.append('{').append(String.join(",", sorted)).append('}');
  }

  private void map(Map<?, ?> map) {
    Map<String, String> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String key = apart(entry.getKey());
      if (sorted.put(key, key + ":" + apart(entry.getValue())) != null) {
        throw new IllegalArgumentException(
            "a map has two keys with the canonical form " + key + "; keep one of them");
      }
    }
    out.append('<').append(String.join(",", sorted.values())).append('>');
  }

  /** The text of a part that has to be sorted before it is written. */
  private String apart(@Nullable Object part) {
    CanonicalWriter writer = new CanonicalWriter();
    writer.depth = depth;
    writer.value(part);
    return writer.text();
  }

  private void decimal(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    special("decimal", bare.unscaledValue() + "E" + -(long) bare.scale());
  }

  private static BigInteger minorUnits(Money money) {
    // Money always has its currency's scale, so its unscaled value counts minor units.
    return money.getAmount().unscaledValue();
  }

  private void special(String tag, String text) {
    out.append('@').append(tag).append('(').append(text).append(')');
  }

  private void specialText(String tag, String text) {
    out.append('@').append(tag).append('(');
    quoted(text);
    out.append(')');
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // A lone surrogate has no UTF-8: unescaped, two different texts would hash alike.
        out.append("\\u")
            .append(hex(c >> 12))
            .append(hex(c >> 8))
            .append(hex(c >> 4))
            .append(hex(c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static char hex(int digit) {
    return Character.forDigit(digit & 0xF, 16);
  }
}
