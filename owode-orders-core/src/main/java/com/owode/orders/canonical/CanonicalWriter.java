package com.owode.orders.canonical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    value(value, WrittenAs.of(value.getClass()));
  }

  /** As {@link #value(Object)}, for whom it is known how values of the class are written. */
  void value(Object value, WrittenAs way) {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException(
          value.getClass().getName()
              + " is nested deeper than "
              + DEEPEST
              + " levels; a canonical value is a finite tree");
    }
    way.write(value, this);
    depth--;
  }

  void bare(Object value) {
    out.append(value);
  }

  void canonical(Canonical canonical) {
    CanonicalForm form = new CanonicalForm(this, canonical.getClass().getSimpleName());
    canonical.describe(form);
    form.close();
  }

  void instant(Instant time) {
    out.append("@instant(");
    IsoInstant.write(time, out);
    out.append(')');
  }

  void optional(Optional<?> optional) {
    if (optional.isEmpty()) {
      out.append("@none");
    } else {
      out.append("@some(");
      value(optional.get());
      out.append(')');
    }
  }

  void list(List<?> list) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ",";
    }
    out.append(']');
  }

  void set(Set<?> set) {
    Set<String> sorted = new TreeSet<>();
    for (Object element : set) {
      sorted.add(apart(element));
    }
    out.append('{').append(String.join(",", sorted)).append('}');
  }

  void map(Map<?, ?> map) {
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

  void decimal(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    special("decimal", bare.unscaledValue() + "E" + -(long) bare.scale());
  }

  void money(Money money) {
    // Money always has its currency's scale, so its unscaled value counts minor units.
    BigInteger minorUnits = money.getAmount().unscaledValue();
    out.append("@money(").append(money.getCurrencyUnit().getCode()).append(' ');
    if (minorUnits.bitLength() < Long.SIZE) {
      out.append(minorUnits.longValue());
    } else {
      out.append(minorUnits);
    }
    out.append(')');
  }

  void special(String tag, String text) {
    out.append('@').append(tag).append('(').append(text).append(')');
  }

  void specialText(String tag, String text) {
    out.append('@').append(tag).append('(');
    quoted(text);
    out.append(')');
  }

  void quoted(String text) {
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
