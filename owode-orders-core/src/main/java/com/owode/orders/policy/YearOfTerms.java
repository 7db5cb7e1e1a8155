package com.owode.orders.policy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares terms by what they come to on each day of a leap year, at noon: days and business days
 * cannot be compared by their numbers.
 */
record YearOfTerms(BusinessCalendar calendar) {

  private static final LocalDate FIRST = LocalDate.of(2028, 1, 1);
  private static final int DAYS = 366;

  /** Whether a term outlasts another on every day. */
  boolean outlasts(Term longer, Term shorter) {
    return begins()
        .allMatch(begin -> longer.after(begin, calendar).isAfter(shorter.after(begin, calendar)));
  }

  /** Whether a term lasts longer than a duration on every day. */
  boolean isLongerThan(Term term, Duration duration) {
    return begins().allMatch(begin -> term.after(begin, calendar).isAfter(begin.plus(duration)));
  }

  /** Whether terms one after another are over, on every day, when the others and a while are. */
  boolean isNeverBefore(List<Term> over, List<Term> others, Duration more) {
    return begins().allMatch(begin -> !ends(others, begin).plus(more).isBefore(ends(over, begin)));
  }

  private Instant ends(List<Term> terms, Instant begin) {
    Instant end = begin;
    for (Term term : terms) {
      end = term.after(end, calendar);
    }
    return end;
  }

  private Stream<Instant> begins() {
    return FIRST
        .datesUntil(FIRST.plusDays(DAYS))
        .map(day -> day.atTime(12, 0).atZone(calendar.zone()).toInstant());
  }
}
