package com.owode.orders.jackson;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.CommandKind;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Units;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** The values that are one JSON string, each with how it is read and written. */
final class Texts {

  /** So many digits always fit a {@code long}. */
  private static final int MOST_DIGITS = 18;

  private Texts() {}

  static final Map<Class<?>, PlainCodecs.OfText<?>> ALL =
      Map.ofEntries(
          text(String.class, TextForm.ANY, Function.identity(), Function.identity()),
          text(Instant.class, TextForms.INSTANT, Instants::parse, Instants::text),
          text(Duration.class, TextForms.DURATION, Duration::parse, Duration::toString),
          text(LocalDate.class, TextForms.DATE, Texts::date, LocalDate::toString),
          text(ZoneId.class, TextForms.ZONE, ZoneId::of, ZoneId::getId),
          text(Locale.class, TextForms.LANGUAGE, Texts::locale, Locale::toLanguageTag),
          text(
              CurrencyUnit.class,
              TextForm.oneOf(MoneyCodec.currencies()),
              CurrencyUnit::of,
              CurrencyUnit::getCode),
          text(ContentHash.class, TextForms.HASH, ContentHash::parse, ContentHash::toString),
          text(EventId.class, TextForms.EVENT_ID, Texts::eventId, EventId::toString),
          kind(CommandKind.class, CommandKind.values(), CommandKind::tag),
          kind(EventKind.class, EventKind.values(), EventKind::tag),
          kind(EffectKind.class, EffectKind.values(), EffectKind::tag),
          text(EffectId.class, TextForms.EFFECT_ID, Texts::effectId, EffectId::toString),
          text(Units.class, TextForms.UNITS_OF_LINES, UnitsText::parse, Units::toString));

  private static <T> Map.Entry<Class<?>, PlainCodecs.OfText<?>> text(
      Class<T> type, TextForm form, Function<String, T> of, Function<T, String> text) {
    return Map.entry(type, new PlainCodecs.OfText<>(form, of, text));
  }

  /** A kind is written by its permanent tag. */
  private static <K> Map.Entry<Class<?>, PlainCodecs.OfText<?>> kind(
      Class<K> type, K[] kinds, Function<K, String> tag) {
    return text(type, TextForm.oneOf(Arrays.stream(kinds).map(tag).toList()), of(kinds, tag), tag);
  }

  private static <K> Function<String, K> of(K[] kinds, Function<K, String> tag) {
    return text -> {
      for (K kind : kinds) {
        if (tag.apply(kind).equals(text)) {
          return kind;
        }
      }
      throw new IllegalArgumentException(
          "it is "
              + Faults.shown(text)
              + "; it must be one of "
              + Arrays.stream(kinds).map(tag).toList());
    };
  }

  /** Java also takes years with a sign and zeros that they do not need. */
  private static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    if (!date.toString().equals(text)) {
      throw new DateTimeException("not as it is written");
    }
    return date;
  }

  private static Locale locale(String text) {
    Locale locale = Locale.forLanguageTag(text);
    if (!locale.toLanguageTag().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(
          "language " + Faults.shown(text) + " is malformed; use a BCP 47 tag such as en or fr-SN");
    }
    return locale;
  }

  private static EventId eventId(String text) {
    int colon = text.lastIndexOf(':');
    return new EventId(
        OrderId.of(text.substring(0, Math.max(0, colon))),
        number("event id", text.substring(colon + 1)));
  }

  private static EffectId effectId(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "effect id " + Faults.shown(text) + " is malformed; write order:version:kind:ordinal");
    }
    EffectKind kind = of(EffectKind.values(), EffectKind::tag).apply(parts[2]);
    long ordinal = number("effect id", parts[3]);
    if (ordinal > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("ordinal of an effect is too large; use a smaller one");
    }
    return new EffectId(eventId(parts[0] + ":" + parts[1]), kind, (int) ordinal);
  }

  private static boolean isNumber(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return digits.length() == 1
        || (digits.length() > 1 && digits.length() <= MOST_DIGITS && digits.charAt(0) != '0');
  }

  private static long number(String subject, String digits) {
    if (!isNumber(digits)) {
      throw new IllegalArgumentException(
          subject + " ends with " + Faults.shown(digits) + "; it must end with a number");
    }
    return Long.parseLong(digits);
  }
}
