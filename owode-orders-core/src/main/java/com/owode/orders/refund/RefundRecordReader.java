package com.owode.orders.refund;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.canonical.QuotedText;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.JudgementRecord;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads a {@link RefundRecord} from its canonical text; nothing else is accepted. */
final class RefundRecordReader {

  private static final String JUDGEMENT = ",judgement=";

  private final String text;
  private int at;

  private RefundRecordReader(String text) {
    this.text = text;
  }

  static RefundRecord read(String text) {
    RefundRecordReader reader = new RefundRecordReader(text);
    RefundRecord record;
    try {
      record = reader.record();
    } catch (DateTimeException | ArithmeticException fault) {
      throw new IllegalArgumentException(
          "text of a refund judgement is malformed near character "
              + reader.at
              + "; "
              + fault.getMessage(),
          fault);
    }
    if (!CanonicalForm.of(record).equals(text)) {
      throw Guard.malformed(
          "text of a refund judgement is not canonical", "keep it as it was written");
    }
    return record;
  }

  private RefundRecord record() {
    ContentHash policy = ContentHash.parse(text("refund-record(policy="));
    RefundFacts facts = facts();
    ClaimOutcome outcome = outcome(text(",outcome="));
    Shares amounts = shares(text(",amounts="));
    literal(JUDGEMENT);
    int end = text.length() - 1;
    if (text.charAt(end) != ')') {
      throw unexpected("a judgement");
    }
    return new RefundRecord(
        policy, facts, outcome, amounts, JudgementRecord.parse(text.substring(at, end)));
  }

  private RefundFacts facts() {
    String reason = text(",facts=refund-facts(reason=");
    RefundFacts.Builder builder =
        RefundFacts.builder(RefundReason.of(reason), shares(text(",goods=")))
            .fees(shares(text(",fees=")))
            .standardFees(shares(text(",standard-fees=")))
            .returnable(shares(text(",returnable=")));
    Units delivered = units(text(",delivered="));
    builder.missing(units(text(",missing="))).opened(units(text(",opened=")));
    literal(",classes=");
    builder.productClasses(new LinkedHashSet<>(list(() -> ProductClass.of(quoted()))));
    builder.placedAt(Instant.parse(text(",placed-at=")));
    builder.claimedAt(Instant.parse(text(",claimed-at=")));
    optional(text(",units-delivered-at="))
        .map(Instant::parse)
        .ifPresent(last -> builder.delivered(delivered, last));
    optional(text(",last-delivered-at=")).map(Instant::parse).ifPresent(builder::lastDeliveredAt);
    literal(",evidence=");
    builder.evidence(list(this::evidence));
    literal(",used-elsewhere=");
    builder.usedElsewhere(new LinkedHashSet<>(list(() -> ContentHash.parse(quoted()))));
    builder.calendar(calendar());
    optional(text(",seller=")).map(SellerId::of).ifPresent(builder::seller);
    builder.amountClaimed(money(text(",amount-claimed=")));
    literal(")");
    return builder.build();
  }

  private Evidence evidence() {
    List<String> parts = list(this::quoted);
    if (parts.size() != 4) {
      throw unexpected("four parts of a proof before it");
    }
    return new Evidence(
        EvidenceKind.of(parts.get(0)),
        ContentHash.parse(parts.get(1)),
        optional(parts.get(2)).map(Instant::parse),
        parts.get(3));
  }

  private BusinessCalendar calendar() {
    ZoneId zone = ZoneId.of(text(",zone="));
    literal(",closed-weekdays=");
    DayOfWeek[] weekdays = list(() -> DayOfWeek.of(number(quoted()))).toArray(DayOfWeek[]::new);
    literal(",closed-dates=");
    return BusinessCalendar.builder(zone)
        .closedOn(weekdays)
        .closedOn(list(() -> LocalDate.parse(quoted())))
        .build();
  }

  private ClaimOutcome outcome(String name) {
    for (ClaimOutcome known : ClaimOutcome.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    throw unexpected("an outcome before it");
  }

  /** {@code NGN 1:1-3=500 2:1=70}, in minor units. */
  private Shares shares(String said) {
    String[] parts = said.split(" ", -1);
    CurrencyUnit currency = CurrencyUnit.of(parts[0]);
    List<Shares.Run> runs = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals < 0) {
        throw unexpected("shares as 1:1-3=500 before it");
      }
      runs.add(
          new Shares.Run(
              units(parts[i].substring(0, equals)), longNumber(parts[i].substring(equals + 1))));
    }
    return Shares.of(currency, runs);
  }

  /** {@code 1:1-3,2:1}; nothing for none. */
  private Units units(String said) {
    List<Units.Range> ranges = new ArrayList<>();
    for (String part : said.isEmpty() ? new String[0] : said.split(",", -1)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw unexpected("units as 1:1-3 before it");
      }
      int line = number(part.substring(0, colon));
      String[] ends = part.substring(colon + 1).split("-", -1);
      ranges.add(new Units.Range(line, number(ends[0]), number(ends[ends.length - 1])));
    }
    return Units.of(ranges);
  }

  /** {@code NGN 500}, in minor units. */
  private Money money(String said) {
    int space = said.indexOf(' ');
    if (space < 0) {
      throw unexpected("an amount as NGN 500 before it");
    }
    return Money.ofMinor(
        CurrencyUnit.of(said.substring(0, space)), longNumber(said.substring(space + 1)));
  }

  private int number(String digits) {
    return Math.toIntExact(longNumber(digits));
  }

  private long longNumber(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw unexpected("a whole number before it");
    }
  }

  private static Optional<String> optional(String said) {
    return Optional.of(said).filter(there -> !there.isEmpty());
  }

  private String text(String before) {
    literal(before);
    return quoted();
  }

  private String quoted() {
    QuotedText read = QuotedText.at(text, at);
    at = read.end();
    return read.value();
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    literal("[");
    if (!accepts("]")) {
      do {
        elements.add(element.get());
      } while (accepts(","));
      literal("]");
    }
    return elements;
  }

  private boolean accepts(String expected) {
    boolean accepted = text.startsWith(expected, at);
    at += accepted ? expected.length() : 0;
    return accepted;
  }

  private void literal(String expected) {
    if (!accepts(expected)) {
      throw unexpected(expected);
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    return Guard.malformed(
        "text of a refund judgement is malformed at character " + at, "expected " + expected);
  }
}
