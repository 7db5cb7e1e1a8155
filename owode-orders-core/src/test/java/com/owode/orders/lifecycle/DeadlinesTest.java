package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.model.DeadlineKind.ASK_PAYMENT;
import static com.owode.orders.model.DeadlineKind.ASSUME_DELIVERED;
import static com.owode.orders.model.DeadlineKind.COMPLETE;
import static com.owode.orders.model.DeadlineKind.DELIVERY_CHECK;
import static com.owode.orders.model.DeadlineKind.DELIVERY_OVERDUE;
import static com.owode.orders.model.DeadlineKind.REVIEW_INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes due when, and what does not. */
class DeadlinesTest {

  private static final Pick ALL = Pick.all();
  private static final Duration DAY = Duration.ofDays(1);

  private static List<DeadlineKind> kinds(Life life) {
    return Deadlines.of(life.order()).stream().map(Deadline::kind).toList();
  }

  private static Deadline only(Life life, DeadlineKind kind) {
    List<Deadline> due = Scenes.due(life, kind);
    assertThat(due).hasSize(1);
    return due.get(0);
  }

  private static Life scanned(Life life, TrackingStatus status, Instant at) {
    return life.after(
        new TrackingReported(
            life.order().id(),
            ParcelId.of("parcel-1"),
            Scan.of(status, at),
            Provenance.verified("test", "scan")));
  }

  @ParameterizedTest
  @EnumSource(
      value = PaymentOutcome.class,
      names = {"UNKNOWN", "PENDING"})
  void the_gateway_is_asked_after_an_hour_and_then_after_twice_as_long_at_most_a_day(
      PaymentOutcome outcome) {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT).paymentIs(outcome);
    List<Duration> waits = new ArrayList<>();
    Instant last = life.order().progress().money().attempts().get(0).since();
    for (int i = 0; i < 8; i++) {
      Deadline next = only(life, ASK_PAYMENT);
      waits.add(Duration.between(last, next.due()));
      last = next.due();
      life.waitUntil(last).after(life.reports().deadline(next));
    }

    assertThat(waits)
        .extracting(Duration::toHours)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 24L, 24L, 24L);
  }

  @Test
  void an_attempt_that_has_ended_is_not_asked_about() {
    assertThat(kinds(Orders.in(OrderStatus.AWAITING_PAYMENT))).doesNotContain(ASK_PAYMENT);
    assertThat(kinds(Orders.in(OrderStatus.PAYMENT_FAILED))).doesNotContain(ASK_PAYMENT);
    assertThat(kinds(Orders.in(OrderStatus.PAID))).doesNotContain(ASK_PAYMENT);
  }

  @Test
  void silence_is_counted_from_the_last_scan_and_never_from_before_the_parcel_left() {
    Life life = Orders.in(OrderStatus.SHIPPED);
    Instant shipped = life.order().progress().parcels().all().get(0).shippedAt().orElseThrow();
    Instant silent = only(life, ASSUME_DELIVERED).due();

    scanned(life, TrackingStatus.IN_TRANSIT, shipped.minus(DAY));
    assertThat(only(life, ASSUME_DELIVERED).due()).isEqualTo(silent);

    scanned(life, TrackingStatus.OUT_FOR_DELIVERY, shipped.plus(DAY));
    assertThat(only(life, ASSUME_DELIVERED).due()).isEqualTo(silent.plus(DAY));
  }

  @ParameterizedTest
  @EnumSource(
      value = TrackingStatus.class,
      names = {"LOST", "RETURNING"})
  void what_is_lost_or_on_its_way_back_is_overdue_and_never_assumed_to_have_arrived(
      TrackingStatus status) {
    Life life = Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", status);

    assertThat(kinds(life)).contains(DELIVERY_OVERDUE).doesNotContain(ASSUME_DELIVERED);
  }

  @Test
  void only_the_parcel_that_units_travel_in_now_is_awaited() {
    Life life =
        Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
    assertThat(kinds(life)).doesNotContain(DELIVERY_OVERDUE, ASSUME_DELIVERED);

    life.packed(ALL).shipped(ALL, "parcel-2");

    assertThat(only(life, DELIVERY_OVERDUE).subject()).isEqualTo(2);
    assertThat(only(life, ASSUME_DELIVERED).subject()).isEqualTo(2);
  }

  @Test
  void a_parcel_that_is_only_announced_is_not_awaited() {
    Life life = Orders.in(OrderStatus.PACKED).tracked("parcel-1", TrackingStatus.PRE_TRANSIT);

    assertThat(kinds(life)).doesNotContain(DELIVERY_OVERDUE, ASSUME_DELIVERED);
  }

  @Test
  void what_follows_delivery_waits_until_all_is_delivered() {
    assertThat(kinds(Orders.in(OrderStatus.PARTIALLY_DELIVERED)))
        .doesNotContain(DELIVERY_CHECK, REVIEW_INVITATION, COMPLETE);

    Life life = Orders.in(OrderStatus.DELIVERED);
    Instant delivered = life.order().progress().deliveries().last().orElseThrow();

    assertThat(Deadlines.of(life.order()))
        .contains(
            new Deadline(DELIVERY_CHECK, 0, delivered.plus(DAY)),
            new Deadline(REVIEW_INVITATION, 0, delivered.plus(DAY.multipliedBy(3))));
    assertThat(kinds(life)).containsOnlyOnce(DELIVERY_CHECK, REVIEW_INVITATION, COMPLETE);
  }

  @Test
  void what_has_arrived_already_does_not_arrive_again_when_the_buyer_says_so() {
    Life life = Orders.in(OrderStatus.DELIVERED);
    List<Deadline> before = Deadlines.of(life.order());

    life.wait(DAY.dividedBy(2)).after(BUYER, new ConfirmDelivery(Pick.these(life.all().first(1))));

    assertThat(Deadlines.of(life.order())).isEqualTo(before);
  }

  @Test
  void an_order_that_the_buyer_completed_early_is_still_followed_up() {
    Life life = Orders.in(OrderStatus.SHIPPED).after(BUYER, new ConfirmDelivery(ALL));

    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(kinds(life)).containsExactly(DELIVERY_CHECK, REVIEW_INVITATION);
  }

  @Test
  void a_buyer_who_has_left_a_review_is_not_invited_to() {
    Life life = Orders.in(OrderStatus.DELIVERED).after(BUYER, new LeaveReview(5, Note.none()));

    assertThat(kinds(life)).contains(DELIVERY_CHECK).doesNotContain(REVIEW_INVITATION);
  }
}
