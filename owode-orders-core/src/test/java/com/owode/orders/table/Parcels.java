package com.owode.orders.table;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.TextSetFact;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Facts of every type, about a parcel. */
final class Parcels {

  static final NumberFact<Parcel> GRAMS = Fact.number("grams", Parcel::grams);
  static final FlagFact<Parcel> FRAGILE = Fact.flag("fragile", Parcel::fragile);
  static final CodeFact<Parcel, Speed> SPEED = Fact.choice("speed", Speed.class, Parcel::speed);
  static final CodeFact<Parcel, Zone> ZONE = Fact.code("zone", Zone.class, Parcel::zone);
  static final CodeFact<Parcel, String> CITY = Fact.text("city", Parcel::city);
  static final OrderedFact<Parcel, BigDecimal> VOLUME = Fact.decimal("volume", Parcel::volume);
  static final OrderedFact<Parcel, Money> WORTH = Fact.money("worth", Parcel::worth);
  static final OrderedFact<Parcel, Instant> HANDED = Fact.instant("handed over", Parcel::handed);
  static final OrderedFact<Parcel, Duration> WAITED = Fact.duration("waited", Parcel::waited);
  static final OrderedFact<Parcel, LocalDate> PROMISED = Fact.date("promised", Parcel::promised);
  static final TextSetFact<Parcel> LABELS = Fact.textSet("labels", Parcel::labels);
  static final FlagFact<Parcel> THROWING =
      Fact.flag(
          "throwing",
          parcel -> {
            throw new IllegalStateException("no answer");
          });

  static final Output<Long> PRICE = Output.of("price", Long.class);
  static final Output<String> LANE = Output.of("lane", String.class);

  static final Parcel PARCEL = new Parcel();

  private Parcels() {}

  /** How fast. */
  enum Speed {
    SLOW,
    FAST,
    SAME_DAY
  }

  /** An open code. */
  record Zone(String code) {
    static final Zone HOME = new Zone("HOME");
    static final Zone ABROAD = new Zone("ABROAD");
  }

  /** What is judged; every answer can be replaced. */
  record Parcel(
      long grams,
      boolean fragile,
      @Nullable Speed speed,
      @Nullable Zone zone,
      @Nullable String city,
      @Nullable BigDecimal volume,
      @Nullable Money worth,
      @Nullable Instant handed,
      @Nullable Duration waited,
      @Nullable LocalDate promised,
      @Nullable Set<String> labels) {

    Parcel() {
      this(
          500,
          false,
          Speed.SLOW,
          Zone.HOME,
          "Lagos",
          new BigDecimal("2.5"),
          ngn("100.00"),
          Instant.parse("2026-11-01T10:00:00Z"),
          Duration.ofHours(2),
          LocalDate.parse("2026-11-05"),
          Set.of("heavy", "top"));
    }

    Parcel grams(long other) {
      return new Parcel(
          other, fragile, speed, zone, city, volume, worth, handed, waited, promised, labels);
    }

    Parcel fragile(boolean other) {
      return new Parcel(
          grams, other, speed, zone, city, volume, worth, handed, waited, promised, labels);
    }

    Parcel speed(@Nullable Speed other) {
      return new Parcel(
          grams, fragile, other, zone, city, volume, worth, handed, waited, promised, labels);
    }

    Parcel zone(@Nullable Zone other) {
      return new Parcel(
          grams, fragile, speed, other, city, volume, worth, handed, waited, promised, labels);
    }

    Parcel city(@Nullable String other) {
      return new Parcel(
          grams, fragile, speed, zone, other, volume, worth, handed, waited, promised, labels);
    }

    Parcel volume(@Nullable BigDecimal other) {
      return new Parcel(
          grams, fragile, speed, zone, city, other, worth, handed, waited, promised, labels);
    }

    Parcel worth(@Nullable Money other) {
      return new Parcel(
          grams, fragile, speed, zone, city, volume, other, handed, waited, promised, labels);
    }

    Parcel handed(@Nullable Instant other) {
      return new Parcel(
          grams, fragile, speed, zone, city, volume, worth, other, waited, promised, labels);
    }

    Parcel waited(@Nullable Duration other) {
      return new Parcel(
          grams, fragile, speed, zone, city, volume, worth, handed, other, promised, labels);
    }

    Parcel promised(@Nullable LocalDate other) {
      return new Parcel(
          grams, fragile, speed, zone, city, volume, worth, handed, waited, other, labels);
    }

    Parcel labels(@Nullable Set<String> other) {
      return new Parcel(
          grams, fragile, speed, zone, city, volume, worth, handed, waited, promised, other);
    }
  }

  static Money ngn(String amount) {
    return Money.parse("NGN " + amount);
  }

  /** A table that has everything but rows. */
  static TableBuilder<Parcel> table(HitPolicy policy) {
    return DecisionTable.<Parcel>named("parcels", "1", policy)
        .input(GRAMS)
        .input(FRAGILE)
        .output(PRICE);
  }
}
