package com.owode.orders.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  private static final BusinessCalendar LAGOS = BusinessCalendar.lagos();
  private static final BusinessCalendar BERLIN =
      BusinessCalendar.builder(ZoneId.of("Europe/Berlin")).build();

  @Test
  void calendar_days_end_at_the_same_local_time_when_clocks_go_forward() {
    // 2026-03-29 has 23 hours in Berlin.
    assertThat(Term.days(1).after(Instant.parse("2026-03-28T11:00:00Z"), BERLIN))
        .isEqualTo("2026-03-29T10:00:00Z");
  }

  @Test
  void calendar_days_end_at_the_same_local_time_when_clocks_go_back() {
    // 2026-10-25 has 25 hours in Berlin.
    assertThat(Term.days(1).after(Instant.parse("2026-10-24T10:00:00Z"), BERLIN))
        .isEqualTo("2026-10-25T11:00:00Z");
  }

  @Test
  void a_local_time_that_is_skipped_ends_the_term_later_by_what_is_skipped() {
    // 02:30 does not exist on 2026-03-29: it is 03:30 then.
    assertThat(Term.days(1).after(Instant.parse("2026-03-28T01:30:00Z"), BERLIN))
        .isEqualTo("2026-03-29T01:30:00Z");
  }

  @Test
  void a_term_of_no_days_ends_at_once_even_in_the_hour_that_comes_twice() {
    Instant second = Instant.parse("2026-10-25T01:30:00Z");

    assertThat(Term.days(0).after(second, BERLIN)).isEqualTo(second);
  }

  @Test
  void a_leap_day_is_a_day() {
    Instant begin = Instant.parse("2028-02-28T09:00:00Z");

    assertThat(Term.days(1).after(begin, LAGOS)).isEqualTo("2028-02-29T09:00:00Z");
    assertThat(Term.days(2).after(begin, LAGOS)).isEqualTo("2028-03-01T09:00:00Z");
    assertThat(Term.days(2).after(Instant.parse("2027-02-27T09:00:00Z"), LAGOS))
        .isEqualTo("2027-03-01T09:00:00Z");
  }

  @Test
  void a_term_to_the_end_of_the_day_ends_at_midnight_of_the_calendars_zone() {
    assertThat(Term.days(1).toEndOfDay().after(Instant.parse("2026-05-04T10:00:00Z"), LAGOS))
        .isEqualTo("2026-05-05T23:00:00Z");
  }

  @Test
  void the_day_on_which_a_term_begins_is_that_of_the_calendars_zone() {
    // 23:30Z on the 4th is 00:30 on the 5th in Lagos.
    assertThat(Term.days(1).toEndOfDay().after(Instant.parse("2026-05-04T23:30:00Z"), LAGOS))
        .isEqualTo("2026-05-06T23:00:00Z");
  }

  @Test
  void the_end_of_a_day_whose_midnight_is_skipped_is_when_clocks_skip_it() {
    BusinessCalendar beirut = BusinessCalendar.builder(ZoneId.of("Asia/Beirut")).build();

    assertThat(beirut.endOf(LocalDate.of(2024, 3, 30))).isEqualTo("2024-03-30T22:00:00Z");
  }

  @Test
  void business_days_end_at_the_end_of_the_last_of_them() {
    // Monday, and the day itself does not count.
    assertThat(Term.businessDays(2).after(Instant.parse("2026-05-04T08:00:00Z"), LAGOS))
        .isEqualTo("2026-05-06T23:00:00Z");
  }

  @Test
  void business_days_skip_closed_weekdays_and_closed_dates() {
    BusinessCalendar withHoliday =
        LAGOS.toBuilder().closedOn(List.of(LocalDate.of(2026, 5, 4))).build();
    Instant friday = Instant.parse("2026-05-01T08:00:00Z");

    assertThat(Term.businessDays(1).after(friday, LAGOS)).isEqualTo("2026-05-04T23:00:00Z");
    assertThat(Term.businessDays(1).after(friday, withHoliday)).isEqualTo("2026-05-05T23:00:00Z");
  }

  @Test
  void a_term_that_ends_on_a_closed_day_extends_only_where_it_says_so() {
    Instant friday = Instant.parse("2026-05-01T08:00:00Z");

    assertThat(Term.days(1).after(friday, LAGOS)).isEqualTo("2026-05-02T08:00:00Z");
    assertThat(Term.days(1).toEndOfDay().after(friday, LAGOS)).isEqualTo("2026-05-02T23:00:00Z");
    assertThat(Term.days(1).extendedWhenClosed().after(friday, LAGOS))
        .isEqualTo("2026-05-04T23:00:00Z");
  }

  @Test
  void a_term_that_ends_on_an_open_day_does_not_extend() {
    Instant monday = Instant.parse("2026-05-04T08:00:00Z");

    assertThat(Term.days(1).extendedWhenClosed().after(monday, LAGOS))
        .isEqualTo("2026-05-05T08:00:00Z");
  }

  @Test
  void terms_are_equal_when_everything_they_say_is() {
    assertThat(Term.days(3))
        .isEqualTo(Term.days(3))
        .hasSameHashCodeAs(Term.days(3))
        .isNotEqualTo(Term.days(4))
        .isNotEqualTo(Term.businessDays(3))
        .isNotEqualTo(Term.days(3).toEndOfDay())
        .isNotEqualTo(Term.days(3).extendedWhenClosed());
    assertThat(Term.days(3).toEndOfDay()).isNotEqualTo(Term.businessDays(3));
  }

  @Test
  void terms_and_calendars_give_back_what_they_were_made_of() {
    Term term = Term.businessDays(3).extendedWhenClosed();

    assertThat(term.count()).isEqualTo(3);
    assertThat(term.unit()).isEqualTo(Term.Unit.BUSINESS_DAYS);
    assertThat(term.isToEndOfDay()).isTrue();
    assertThat(term.isExtendedWhenClosed()).isTrue();
    assertThat(Term.days(3).isToEndOfDay()).isFalse();
    assertThat(Term.days(3).isExtendedWhenClosed()).isFalse();
    assertThat(LAGOS.zone()).isEqualTo(ZoneId.of("Africa/Lagos"));
    assertThat(LAGOS.closedWeekdays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(LAGOS.toBuilder().closedOn(List.of(LocalDate.EPOCH)).build().closedDates())
        .containsExactly(LocalDate.EPOCH);
    assertThat(LAGOS.dateOf(Instant.parse("2026-05-04T23:30:00Z"))).isEqualTo("2026-05-05");
  }

  @Test
  void a_term_says_itself() {
    assertThat(Term.days(14)).hasToString("14 days");
    assertThat(Term.businessDays(1)).hasToString("1 business day");
  }

  @Test
  void malformed_terms_are_refused() {
    assertThatThrownBy(() -> Term.days(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days of a term is -1; it must be from 0 to 3650");
    assertThatThrownBy(() -> Term.businessDays(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("business days of a term is 0; it must be from 1 to 3650");
  }

  @Test
  void a_calendar_without_an_open_weekday_is_refused_because_no_term_would_end() {
    assertThatThrownBy(
            () -> BusinessCalendar.builder(LAGOS.zone()).closedOn(DayOfWeek.values()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "business calendar has a fault: every weekday is closed; leave one open, or no term"
                + " would ever end");
  }

  @Test
  void no_business_day_after_a_day_is_the_day_itself_even_a_closed_one() {
    LocalDate saturday = LocalDate.of(2026, 5, 2);

    assertThat(LAGOS.plusBusinessDays(saturday, 0)).isEqualTo(saturday);
    assertThat(LAGOS.openOnOrAfter(saturday)).isEqualTo("2026-05-04");
  }

  @Test
  void calendars_are_equal_when_zone_and_closed_days_are() {
    BusinessCalendar built = LAGOS.toBuilder().build();

    assertThat(built).isEqualTo(LAGOS).hasSameHashCodeAs(LAGOS);
    assertThat(LAGOS)
        .isNotEqualTo(BusinessCalendar.builder(LAGOS.zone()).build())
        .isNotEqualTo(LAGOS.toBuilder().closedOn(List.of(LocalDate.EPOCH)).build())
        .isNotEqualTo(
            BusinessCalendar.builder(ZoneId.of("Africa/Accra"))
                .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .build());
  }
}
