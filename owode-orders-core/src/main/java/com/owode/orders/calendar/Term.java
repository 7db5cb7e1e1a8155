package com.owode.orders.calendar;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * How long something may take, in days of a calendar.
 *
 * <p>Calendar days end at the local time at which they began, so that a day of a clock change has
 * 23 or 25 hours; where that local time is skipped, later by as much as is skipped. Business days
 * end at the end of the last one, and the day on which they begin does not count. What ends at the
 * end of a day ends at 24:00 in the calendar's zone. The end itself still belongs to the term.
 */
public final class Term implements Canonical {

  private static final int MOST = 3_650;

  private final int count;
  private final Unit unit;
  private final boolean toEndOfDay;
  private final boolean extendedWhenClosed;

  private Term(int count, Unit unit, boolean toEndOfDay, boolean extendedWhenClosed) {
    this.count = count;
    this.unit = unit;
    this.toEndOfDay = toEndOfDay;
    this.extendedWhenClosed = extendedWhenClosed;
  }

  /** What a term counts. */
  public enum Unit {
    /** Every day. */
    DAYS,
    /** Days on which the calendar is open. */
    BUSINESS_DAYS
  }

  /**
   * {@return a term of calendar days, which ends at the local time at which it began}
   *
   * @param count how many days, 0 to 3,650
   * @throws IllegalArgumentException when the number is out of bounds
   */
  public static Term days(int count) {
    return new Term(Guard.between("days of a term", count, 0, MOST), Unit.DAYS, false, false);
  }

  /**
   * {@return a term of business days, which ends at the end of the last of them}
   *
   * @param count how many business days, 1 to 3,650
   * @throws IllegalArgumentException when the number is out of bounds
   */
  public static Term businessDays(int count) {
    return new Term(
        Guard.between("business days of a term", count, 1, MOST), Unit.BUSINESS_DAYS, true, false);
  }

  /** {@return this term, ending at the end of its last day} */
  public Term toEndOfDay() {
    return new Term(count, unit, true, extendedWhenClosed);
  }

  /** {@return this term, extended to the end of the next open day where it ends on a closed one} */
  public Term extendedWhenClosed() {
    return new Term(count, unit, toEndOfDay, true);
  }

  /** {@return how many days or business days} */
  public int count() {
    return count;
  }

  /** {@return what is counted} */
  public Unit unit() {
    return unit;
  }

  /** {@return whether the term lasts to the end of its last day; always so for business days} */
  public boolean isToEndOfDay() {
    return toEndOfDay;
  }

  /** {@return whether a term that ends on a closed day extends to the end of the next open one} */
  public boolean isExtendedWhenClosed() {
    return extendedWhenClosed;
  }

  /**
   * {@return when this term ends; that instant still belongs to it}
   *
   * @param begin when it begins
   * @param calendar whose zone and closed days count
   * @throws java.time.DateTimeException when the end lies beyond the last instant there is
   */
  public Instant after(Instant begin, BusinessCalendar calendar) {
    ZonedDateTime begins = begin.atZone(calendar.zone());
    LocalDate last =
        unit == Unit.DAYS
            ? begins.toLocalDate().plusDays(count)
            : calendar.plusBusinessDays(begins.toLocalDate(), count);
    if (extendedWhenClosed && !calendar.isOpen(last)) {
      return calendar.endOf(calendar.openOnOrAfter(last));
    }
    return toEndOfDay ? calendar.endOf(last) : begins.plusDays(count).toInstant();
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("term")
        .field("count", count)
        .field("unit", unit)
        .field("to-end-of-day", toEndOfDay)
        .field("extended-when-closed", extendedWhenClosed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Term term
        && term.count == count
        && term.unit == unit
        && term.toEndOfDay == toEndOfDay
        && term.extendedWhenClosed == extendedWhenClosed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(count, unit, toEndOfDay, extendedWhenClosed);
  }

  /** {@return for example {@code 14 days} or {@code 1 business day}} */
  @Override
  public String toString() {
    return count + (unit == Unit.DAYS ? " day" : " business day") + (count == 1 ? "" : "s");
  }
}
