package com.example.shop.violators.clock;

import com.owode.orders.policy.OrderPolicies;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Supplier;

final class ReadsOtherClocks {

  private final Supplier<Instant> now = Instant::now;

  @SuppressWarnings("JavaUtilDate")
  List<Object> times(OrderPolicies policies) {
    return List.of(
        policies,
        now,
        InstantSource.system(),
        Clock.systemUTC(),
        Clock.tickSeconds(ZoneOffset.UTC),
        LocalDate.now(ZoneOffset.UTC),
        new Date(),
        Calendar.getInstance(),
        new GregorianCalendar());
  }
}
