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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How the values of a class are written: looked up once per class, because a command's digest has
 * some fifty values, and asking each whether it is this or that took most of its time.
 */
interface WrittenAs {

  void write(Object value, CanonicalWriter writer);

  /** The way of a class; the first that its values are of, in the order of the grammar. */
  static WrittenAs of(Class<?> type) {
    return Ways.OF_CLASS.get(type);
  }

  /** One way, and whose it is. */
  record Way<T>(Class<T> type, Written<? super T> written) implements WrittenAs {

    @Override
    public void write(Object value, CanonicalWriter writer) {
      @SuppressWarnings("unchecked") // Looked up by the class of the value.
      T known = (T) value;
      written.write(writer, known);
    }
  }

  /** Writes a value of a type. */
  interface Written<T> {
    void write(CanonicalWriter writer, T value);
  }

  /** A constant, by the name of its enum, which the class of a constant with a body is not. */
  record Constant(String before) implements WrittenAs {

    Constant(Class<?> type) {
      this((type.isEnum() ? type : type.getSuperclass()).getSimpleName() + "#");
    }

    @Override
    public void write(Object value, CanonicalWriter writer) {
      writer.raw(before);
      writer.raw(((Enum<?>) value).name());
    }
  }

  /** All ways there are. */
  final class Ways {

    private static final ClassValue<WrittenAs> OF_CLASS =
        new ClassValue<>() {
          @Override
          protected WrittenAs computeValue(Class<?> type) {
            return find(type);
          }
        };

    private static final List<Way<?>> ALL =
        List.of(
            new Way<>(Canonical.class, CanonicalWriter::canonical),
            new Way<>(String.class, CanonicalWriter::quoted),
            new Way<>(Boolean.class, CanonicalWriter::bare),
            new Way<>(Long.class, CanonicalWriter::bare),
            new Way<>(Integer.class, CanonicalWriter::bare),
            new Way<>(Short.class, CanonicalWriter::bare),
            new Way<>(Byte.class, CanonicalWriter::bare),
            new Way<>(BigInteger.class, CanonicalWriter::bare),
            new Way<>(BigDecimal.class, CanonicalWriter::decimal),
            new Way<>(Money.class, CanonicalWriter::money),
            new Way<>(CurrencyUnit.class, (to, value) -> to.special("currency", value.getCode())),
            new Way<>(
                Currency.class, (to, value) -> to.special("currency", value.getCurrencyCode())),
            new Way<>(Instant.class, CanonicalWriter::instant),
            new Way<>(Duration.class, (to, value) -> to.special("duration", value.toString())),
            new Way<>(Period.class, (to, value) -> to.special("period", value.toString())),
            new Way<>(LocalDate.class, (to, value) -> to.special("date", value.toString())),
            new Way<>(LocalTime.class, (to, value) -> to.special("time", value.toString())),
            new Way<>(ZoneId.class, (to, value) -> to.specialText("zone", value.getId())),
            new Way<>(Locale.class, (to, value) -> to.specialText("locale", value.toLanguageTag())),
            new Way<>(Optional.class, CanonicalWriter::optional),
            new Way<>(List.class, CanonicalWriter::list),
            new Way<>(Set.class, CanonicalWriter::set),
            new Way<>(Map.class, CanonicalWriter::map));

    private Ways() {}

    private static WrittenAs find(Class<?> type) {
      for (Way<?> way : ALL) {
        if (way.type().isAssignableFrom(type)) {
          return way;
        }
      }
      if (Enum.class.isAssignableFrom(type)) {
        return new Constant(type);
      }
      if (type.isRecord()) {
        return new RecordShape(type);
      }
      throw new IllegalArgumentException(
          type.getName() + " has no canonical form; make it a record or implement Canonical");
    }
  }
}
