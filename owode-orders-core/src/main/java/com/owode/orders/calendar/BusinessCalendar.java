package com.owode.orders.calendar;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import com.owode.orders.guard.Guard;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days a marketplace is open, and in which time zone its days begin and end. Data: no
 * holidays are built in, because they vary and are proclaimed late.
 */
public final class BusinessCalendar implements Canonical {

  private static final int MOST_DAYS = 36_500;

  private final ZoneId zone;
  private final Set<DayOfWeek> closedWeekdays;
  private final Set<LocalDate> closedDates;

  private BusinessCalendar(Builder builder) {
    this.zone = builder.zone;
    this.closedWeekdays = Collections.unmodifiableSet(EnumSet.copyOf(builder.closedWeekdays));
    this.closedDates = Collections.unmodifiableSet(new TreeSet<>(builder.closedDates));
  }

  /** {@return the calendar of Lagos: closed on Saturdays and Sundays, without holidays} */
  public static BusinessCalendar lagos() {
    return builder(ZoneId.of("Africa/Lagos"))
        .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
        .build();
  }

  /**
   * {@return a builder of a calendar that is open every day}
   *
   * @param zone the time zone in which days begin and end
   */
  public static Builder builder(ZoneId zone) {
    return new Builder(zone);
  }

  /** {@return a builder that begins with this calendar} */
  public Builder toBuilder() {
    Builder builder = new Builder(zone);
    builder.closedWeekdays.addAll(closedWeekdays);
    builder.closedDates.addAll(closedDates);
    return builder;
  }

  /** {@return the time zone in which days begin and end} */
  public ZoneId zone() {
    return zone;
  }

  /** {@return the weekdays that are always closed, Monday first} */
  public Set<DayOfWeek> closedWeekdays() {
    return closedWeekdays;
  }

  /** {@return the dates that are closed besides, earliest first} */
  public Set<LocalDate> closedDates() {
    return closedDates;
  }

  /**
   * {@return whether a day is a business day}
   *
   * @param date the day
   */
  public boolean isOpen(LocalDate date) {
    return !closedWeekdays.contains(date.getDayOfWeek()) && !closedDates.contains(date);
  }

  /**
   * {@return the date that it is in this calendar's zone}
   *
   * @param at the point in time
   */
  public LocalDate dateOf(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /**
   * {@return the day itself when it is open, else the first open day after it}
   *
   * @param date the day
   */
  public LocalDate openOnOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isOpen(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * {@return the so-manieth open day after a day, which itself does not count; the day itself for
   * zero}
   *
   * @param date the day from which to count
   * @param days how many open days, 0 to 36,500
   * @throws IllegalArgumentException when the number is out of bounds
   */
  public LocalDate plusBusinessDays(LocalDate date, int days) {
    LocalDate day = date;
    for (int left = Guard.between("business days", days, 0, MOST_DAYS); left > 0; left--) {
      day = openOnOrAfter(day.plusDays(1));
    }
    return day;
  }

  /**
   * {@return the end of a day: 24:00 in this calendar's zone, which is the first instant of the day
   * after; where clocks skip midnight, the instant at which they do}
   *
   * @param date the day
   */
  public Instant endOf(LocalDate date) {
    return date.plusDays(1).atStartOfDay(zone).toInstant();
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("business-calendar")
        .field("zone", zone)
        .field("closed-weekdays", closedWeekdays)
        .field("closed-dates", closedDates);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BusinessCalendar calendar
        && calendar.zone.equals(zone)
        && calendar.closedWeekdays.equals(closedWeekdays)
        && calendar.closedDates.equals(closedDates);
  }

  @Override
  public int hashCode() {
    return (zone.hashCode() * 31 + closedWeekdays.hashCode()) * 31 + closedDates.hashCode();
  }

  /** {@return the canonical form} */
  @Override
  public String toString() {
    return CanonicalForm.of(this);
  }

  /** Collects the closed days of a calendar. */
  public static final class Builder {

    private final ZoneId zone;
    private final EnumSet<DayOfWeek> closedWeekdays = EnumSet.noneOf(DayOfWeek.class);
    private final TreeSet<LocalDate> closedDates = new TreeSet<>();

    private Builder(ZoneId zone) {
      this.zone = zone;
    }

    /**
     * {@return this builder, with weekdays closed besides those before}
     *
     * @param weekdays the weekdays
     */
    public Builder closedOn(DayOfWeek... weekdays) {
      closedWeekdays.addAll(Arrays.asList(weekdays));
      return this;
    }

    /**
     * {@return this builder, with dates closed besides those before}
     *
     * @param dates the dates, such as public holidays
     */
    public Builder closedOn(Collection<LocalDate> dates) {
      closedDates.addAll(dates);
      return this;
    }

    /**
     * {@return the calendar}
     *
     * @throws IllegalArgumentException when no weekday is open
     */
    public BusinessCalendar build() {
      new Faults("business calendar")
          .unless(
              closedWeekdays.size() < DayOfWeek.values().length,
              "every weekday is closed",
              "leave one open, or no term would ever end")
          .refuse();
      return new BusinessCalendar(this);
    }
  }
}
