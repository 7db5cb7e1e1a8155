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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/** The values that are one JSON string, each with how it is read and written. */
final class Texts {

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Pattern RFC_3339 = Pattern.compile(TextForms.INSTANT.regex());
  private static final Pattern RANGE =
      Pattern.compile("([0-9]{1,10}):([0-9]{1,10})(?:-([0-9]{1,10}))?");

  private Texts() {}

  static final Map<Class<?>, PlainCodecs.OfText<?>> ALL =
      Map.ofEntries(
          text(String.class, TextForm.ANY, Function.identity(), Function.identity()),
          text(Instant.class, TextForms.INSTANT, Texts::instant, Instant::toString),
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
          text(Units.class, TextForms.UNITS_OF_LINES, Texts::units, Units::toString));

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

  /** Java also takes years of more digits, an hour 24 and a point without a fraction. */
  private static Instant instant(String text) {
    Instant at = Instant.parse(text);
    if (!RFC_3339.matcher(text).matches()) {
      throw new DateTimeException("not RFC 3339");
    }
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new DateTimeException("year out of range");
    }
    return at;
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

  private static long number(String subject, String digits) {
    if (!digits.matches("0|[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException(
          subject + " ends with " + Faults.shown(digits) + "; it must end with a number");
    }
    return Long.parseLong(digits);
  }

  private static Units units(String text) {
    if (text.isEmpty()) {
      return Units.none();
    }
    List<Units.Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        throw new IllegalArgumentException(
            "units " + Faults.shown(part) + " are malformed; write line:first-last such as 1:1-3");
      }
      int from = bounded(range.group(2));
      ranges.add(
          new Units.Range(
              bounded(range.group(1)),
              from,
              range.group(3) == null ? from : bounded(range.group(3))));
    }
    return Units.of(ranges);
  }

  private static int bounded(String digits) {
    return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
  }
}
