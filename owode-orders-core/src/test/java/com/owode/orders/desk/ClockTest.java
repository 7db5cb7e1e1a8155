package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.PaymentMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F9: each deadline fires once, and none is lost, whatever the clock does. */
class ClockTest {

  private static final Stall.Size THREE_IN_YEN = new Stall.Size("JPY", 3);
  private static final Duration JUMP = Duration.ofHours(25);

  /** An order's size, and whether the clock jumps ahead or back first. */
  record Jumps(Stall.Size size, Duration first) {}

  static Stream<Jumps> jumps() {
    return Stall.everywhere()
        .flatMap(size -> Stream.of(new Jumps(size, JUMP), new Jumps(size, JUMP.negated())));
  }

  private static void run(Stall stall) {
    stall.desk.runDue(100);
    stall.work();
  }

  /** There, back, the other way, and back: what is due is run everywhere. */
  private static void jump(Stall stall, Duration first) {
    for (Duration way : List.of(first, first.negated(), first.negated(), first)) {
      stall.clock.goOn(way);
      run(stall);
    }
  }

  /** Lives through all that becomes due in an order, jumping at each of it. */
  private static void liveOn(Stall stall, String order, Duration first) {
    for (int left = 100; left > 0 && !Deadlines.of(stall.order(order)).isEmpty(); left--) {
      Instant next = Deadlines.next(stall.order(order)).orElseThrow();
      if (next.isAfter(stall.clock.instant())) {
        stall.clock.goTo(next);
      }
      run(stall);
      jump(stall, first);
    }
    stall.clock.goOn(JUMP);
    run(stall);
    assertThat(Deadlines.of(stall.order(order))).isEmpty();
  }

  private static List<DeadlineKind> kinds(Stall stall, String order) {
    return stall.passed(order).stream().map(Deadline::kind).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("jumps")
  void an_unpaid_order_is_reminded_of_and_cancelled_once_whichever_way_the_clock_jumps(
      Jumps jumps) {
    Stall stall = Stall.of(jumps.size());
    stall.place("1", PaymentMode.HOST, "ade");
    stall.work();

    liveOn(stall, "1", jumps.first());

    assertThat(kinds(stall, "1")).containsExactly(DeadlineKind.PAY_REMINDER, DeadlineKind.PAY_BY);
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.count("1", EventKind.UNITS_CANCELLED)).isOne();
    assertThat(stall.notifier.count(MessageKind.PAYMENT_RETRY)).isOne();
    assertThat(stall.notifier.count(MessageKind.CANCELLATION_NOTICE)).isEqualTo(3);
    assertThat(stall.free()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @MethodSource("jumps")
  void a_late_seller_is_reminded_and_told_once_whichever_way_the_clock_jumps(Jumps jumps) {
    Stall stall = Stall.of(jumps.size());
    stall.place("1");
    stall.work();

    liveOn(stall, "1", jumps.first());

    assertThat(kinds(stall, "1"))
        .containsExactly(DeadlineKind.SHIP_BY_REMINDER, DeadlineKind.SHIP_BY_OVERDUE);
    assertThat(stall.notifier.count(MessageKind.SHIP_BY_REMINDER)).isEqualTo(2);
    assertThat(stall.notifier.count(MessageKind.SHIP_BY_OVERDUE)).isEqualTo(2);
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PAID);
  }

  @ParameterizedTest
  @MethodSource("jumps")
  void an_untracked_parcel_comes_to_rest_once_whichever_way_the_clock_jumps(Jumps jumps) {
    Stall stall = Stall.of(jumps.size());
    stall.place("1");
    stall.work();
    stall.pack("1");
    stall.ship("1");
    stall.work();

    liveOn(stall, "1", jumps.first());

    assertThat(kinds(stall, "1"))
        .containsExactlyInAnyOrder(
            DeadlineKind.DELIVERY_OVERDUE,
            DeadlineKind.ASSUME_DELIVERED,
            DeadlineKind.DELIVERY_CHECK,
            DeadlineKind.REVIEW_INVITATION,
            DeadlineKind.COMPLETE);
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(stall.count("1", EventKind.UNITS_DELIVERED)).isOne();
    assertThat(stall.count("1", EventKind.ORDER_COMPLETED)).isOne();
    assertThat(stall.notifier.count(MessageKind.DELIVERY_CHECK)).isOne();
    assertThat(stall.notifier.count(MessageKind.REVIEW_INVITATION)).isOne();
  }

  private static Stall inZone(ZoneId zone, Instant begin) {
    BusinessCalendar calendar =
        BusinessCalendar.builder(zone).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).build();
    Stall stall = Stall.under(THREE_IN_YEN, terms -> terms.calendar(calendar));
    stall.clock.goTo(begin);
    for (String order : List.of("kept", "sent")) {
      stall.place(order);
    }
    stall.work();
    stall.pack("sent");
    stall.ship("sent");
    stall.work();
    return stall;
  }

  /** The deadlines of an order, each with when it fired. */
  private static List<String> fired(Stall stall, String order) {
    return stall.store.history(OrderId.of(order)).stream()
        .filter(event -> event.type() == EventKind.DEADLINE_PASSED)
        .map(event -> ((DeadlinePassed) event.event()).deadline().kind() + " " + event.recordedAt())
        .toList();
  }

  /** Two business days to ship to the end of the day, five days of transit, 21 days to assume. */
  @ParameterizedTest
  @CsvSource({
    "clocks go forward, Europe/Paris, 2027-03-26T12:00:00Z, 2027-03-30T22:00:00Z,"
        + " 2027-04-02T11:00:00Z, 2027-04-16T11:00:00Z, 2027-04-23T11:00:00Z",
    "clocks go back, Europe/Paris, 2026-10-23T12:00:00Z, 2026-10-27T23:00:00Z,"
        + " 2026-10-30T13:00:00Z, 2026-11-13T13:00:00Z, 2026-11-20T13:00:00Z",
    "clocks go back later, America/New_York, 2026-10-30T12:00:00Z, 2026-11-04T05:00:00Z,"
        + " 2026-11-06T13:00:00Z, 2026-11-20T13:00:00Z, 2026-11-27T13:00:00Z",
    "a leap day, Africa/Lagos, 2028-02-28T12:00:00Z, 2028-03-01T23:00:00Z,"
        + " 2028-03-06T12:00:00Z, 2028-03-20T12:00:00Z, 2028-03-27T12:00:00Z",
    "no leap day, Africa/Lagos, 2027-02-26T12:00:00Z, 2027-03-02T23:00:00Z,"
        + " 2027-03-05T12:00:00Z, 2027-03-19T12:00:00Z, 2027-03-26T12:00:00Z"
  })
  void over_daylight_saving_and_leap_days_each_deadline_fires_once_at_its_local_time(
      String what,
      ZoneId zone,
      Instant begin,
      Instant shipBy,
      Instant overdue,
      Instant assumed,
      Instant complete) {
    Stall stall = inZone(zone, begin);

    for (int hour = 0; hour < 24 * 40; hour++) {
      stall.clock.goOn(Duration.ofHours(1));
      run(stall);
    }

    assertThat(fired(stall, "kept"))
        .as(what)
        .containsExactly(
            "SHIP_BY_REMINDER " + shipBy.minus(Duration.ofHours(12)), "SHIP_BY_OVERDUE " + shipBy);
    assertThat(fired(stall, "sent"))
        .as(what)
        .containsExactly(
            "DELIVERY_OVERDUE " + overdue,
            "ASSUME_DELIVERED " + assumed,
            "DELIVERY_CHECK " + assumed.plus(Duration.ofDays(1)),
            "REVIEW_INVITATION " + assumed.plus(Duration.ofDays(3)),
            "COMPLETE " + complete);
    assertThat(stall.order("sent").status()).isEqualTo(OrderStatus.COMPLETED);
  }
}
