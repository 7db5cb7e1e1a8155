package com.owode.orders.testkit.scenario;

import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static com.owode.orders.testkit.scenario.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.Pack;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.shop.PlacedOrder;
import com.owode.orders.testkit.shop.Shop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScenarioTest {

  private static final Pack PACK = new Pack(Pick.all(), Packaging.SECURE);
  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());

  private static final Money NAIRA = Money.parse("NGN 3750");

  private static String failure(ThrowingCallable scenario) {
    return String.valueOf(catchThrowableOfType(AssertionError.class, scenario).getMessage());
  }

  @Test
  void over_the_lifecycle_all_that_a_command_does_can_be_looked_at() {
    given(anOrder().in("JPY").broughtTo(OrderStatus.PAID))
        .later(Duration.ofHours(1))
        .whenBuyerAsks(CANCEL)
        .thenAccepted()
        .becomes(OrderStatus.CANCELLED)
        .writes(EventKind.UNITS_CANCELLED, EventKind.REPAYMENT_STARTED)
        .wants(EffectKind.RELEASE_STOCK, EffectKind.REFUND_PAYMENT)
        .tells(
            "CANCELLATION_NOTICE to BUYER",
            "CANCELLATION_NOTICE to SELLER",
            "CANCELLATION_NOTICE to SELLER")
        .findsDiscrepancies()
        .keeps("JPY 0");
  }

  @Test
  void over_a_desk_what_a_command_causes_is_done() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder().in("BHD"));

    given(shop, order).now().whenBuyerAsks(CANCEL).thenAccepted().becomes(OrderStatus.CANCELLED);

    assertThat(shop.bank().holds(order.id(), order.fixture().currency()))
        .isEqualTo(Money.parse("BHD 0"));
    assertThat(shop.outbox().sent(order.id())).hasSize(6);
    given(shop, order).now().whenSellerAsks(PACK).thenRefusedWith("order.status", "units.open");
  }

  @Test
  void what_a_process_accepted_that_died_before_it_answered_is_accepted() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder().in("JPY"));
    shop.work();
    shop.faults("append#1: crash-after");

    ThenAccepted accepted =
        given(shop, order)
            .now()
            .whenBuyerAsks(CANCEL)
            .thenAccepted()
            .becomes(OrderStatus.CANCELLED)
            .writes(EventKind.UNITS_CANCELLED, EventKind.REPAYMENT_STARTED)
            .findsDiscrepancies()
            .keeps("JPY 0");

    assertThat(shop.crashes()).isEqualTo(1);
    assertThat(failure(() -> accepted.writes(EventKind.UNITS_CANCELLED))).contains("! events");
    assertThat(failure(() -> accepted.wants())).contains("! effects", "| not on record");
    assertThat(failure(() -> accepted.tells())).contains("! messages", "| not on record");
  }

  @Test
  void what_a_process_refused_that_died_before_it_answered_is_refused() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    shop.work();
    LeaveReview review = new LeaveReview(5, Note.none());
    shop.faults("append#1: crash-after");

    ThenRefused refused =
        given(shop, order)
            .now()
            .whenBuyerAsks(review)
            .thenRefusedWith("order.status", "review.delivered");

    assertThat(shop.crashes()).isEqualTo(1);
    assertThat(refused.reasons(Locale.ENGLISH)).isEmpty();
    shop.faults("append#1: crash-after");
    assertThat(failure(() -> given(shop, order).now().whenBuyerAsks(review).thenAccepted()))
        .contains("! outcome  accepted | refused [order.status, review.delivered]");
  }

  @Test
  void a_report_that_is_told_again_is_accepted_and_writes_nothing() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    OrderReport known = shop.reports(order).payment(1, PaymentOutcome.CAPTURED, NAIRA, "txn-1");
    assertThat(shop.tell(known).isAccepted()).isTrue();

    given(shop, order).now().when(known).thenAccepted().writes().wants().tells();
  }

  @Test
  void what_the_desk_does_not_believe_is_neither_accepted_nor_refused() {
    Shop shop = Shop.open();
    PlacedOrder order = shop.place(anOrder());
    OrderReport early = shop.reports(order).deadline(Deadlines.of(order.whenPlaced()).get(0));

    assertThat(failure(() -> given(shop, order).now().when(early).thenAccepted()))
        .contains("! outcome  accepted | NotBelieved");
    assertThat(failure(() -> given(shop, order).now().when(early).thenRefusedWith()))
        .contains("! outcome  refused [] | NotBelieved");
  }

  @Test
  void a_report_about_another_order_is_no_part_of_a_scenario() {
    Shop shop = Shop.open();
    PlacedOrder one = shop.place(anOrder());
    PlacedOrder other = shop.place(anOrder());
    OrderReport about = shop.reports(other).payment(1, PaymentOutcome.CAPTURED, NAIRA, "txn-1");

    assertThatThrownBy(() -> given(shop, one).now().when(about))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the report is about order order-2, and order order-1 is given; give the order that it"
                + " is about");
    assertThatThrownBy(() -> given(anOrder()).now().when(about))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_report_is_told_by_nobody_and_its_discrepancies_are_found() {
    OrderLife cancelled = anOrder().broughtTo(OrderStatus.CANCELLED);

    given(cancelled)
        .at(Instant.parse("2026-03-05T00:00:00Z"))
        .when(
            cancelled
                .reports()
                .payment(1, PaymentOutcome.CAPTURED, Money.parse("NGN 1"), "another"))
        .thenAccepted()
        .findsDiscrepancies("payment.order-live")
        .becomes(OrderStatus.CANCELLED);
  }

  @Test
  void a_deadline_is_looked_at_by_its_time() {
    OrderLife waiting = anOrder().broughtTo(OrderStatus.AWAITING_PAYMENT);

    given(waiting)
        .now()
        .when(
            waiting.reports().payment(1, PaymentOutcome.DECLINED, Money.parse("NGN 3750"), "txn-1"))
        .thenAccepted()
        .becomes(OrderStatus.PAYMENT_FAILED)
        .waitsFor(DeadlineKind.PAY_BY, Fixtures.BEGIN.plus(Duration.ofDays(2)));
  }

  @Test
  void a_refusal_is_held_to_every_rule_and_to_what_it_says() {
    ThenRefused refused =
        given(anOrder())
            .now()
            .whenBuyerAsks(new LeaveReview(5, Note.none()))
            .thenRefusedWith("order.status", "review.delivered");

    assertThat(refused.reasons(Locale.FRENCH)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void what_was_refused_and_should_not_be_is_explained_with_what_led_there() {
    List<String> reasons =
        given(anOrder())
            .now()
            .whenSellerAsks(PACK)
            .thenRefusedWith("order.status", "payment.received")
            .reasons(Locale.ENGLISH);

    assertThat(reasons).hasSize(2);
    assertThat(failure(() -> given(anOrder()).now().whenSellerAsks(PACK).thenAccepted()))
        .isEqualTo(
            """
            order order-1: when the SELLER asks PACK
                       expected | found
            ! outcome  accepted | refused [order.status, payment.received]
            why it was refused
              %s
              %s
            what led there
              2026-03-02T08:00:00Z BUYER asks PLACE -> ORDER_PLACED => AWAITING_PAYMENT
              2026-03-02T08:01:00Z SELLER asks PACK -> refused [order.status, payment.received]"""
                .formatted(reasons.get(0), reasons.get(1)));
  }

  @Test
  void what_was_looked_at_before_stands_above_what_differs() {
    assertThat(
            failure(
                () ->
                    given(anOrder().in("JPY").broughtTo(OrderStatus.PAID))
                        .now()
                        .whenBuyerAsks(CANCEL)
                        .thenAccepted()
                        .becomes(OrderStatus.CANCELLED)
                        .keeps("JPY 3750")))
        .isEqualTo(
            """
            order order-1: when the BUYER asks CANCEL
                       expected  | found
              outcome  accepted  | accepted
              status   CANCELLED | CANCELLED
            ! kept     JPY 3750  | JPY 0
            what led there
              2026-03-02T08:00:00Z BUYER asks PLACE -> ORDER_PLACED => AWAITING_PAYMENT
              2026-03-02T08:01:00Z told STOCK_REPORTED (stock RESERVED 1:1-2,2:1) \
            -> STOCK_RESERVED PAYMENT_STARTED => AWAITING_PAYMENT
              2026-03-02T08:02:00Z told PAYMENT_REPORTED (payment 1 txn-1-3 CAPTURED JPY 3750) \
            -> PAYMENT_CAPTURED ORDER_CONFIRMED => PAID
              2026-03-02T08:03:00Z BUYER asks CANCEL -> UNITS_CANCELLED REPAYMENT_STARTED \
            => CANCELLED""");
  }

  @Test
  void every_look_can_fail() {
    OrderLife paid = anOrder().in("JPY").broughtTo(OrderStatus.PAID);
    ThenAccepted cancelled = given(paid).now().whenBuyerAsks(CANCEL).thenAccepted();

    assertThat(failure(() -> cancelled.becomes(OrderStatus.PAID))).contains("! status");
    assertThat(failure(() -> cancelled.writes(EventKind.UNITS_CANCELLED))).contains("! events");
    assertThat(failure(() -> cancelled.wants())).contains("! effects");
    assertThat(failure(() -> cancelled.tells())).contains("! messages");
    assertThat(failure(() -> cancelled.findsDiscrepancies("any"))).contains("! discrepancies");
    assertThat(failure(() -> cancelled.keeps("NGN 0"))).contains("! kept");
    assertThat(failure(() -> cancelled.waitsFor(DeadlineKind.PAY_BY, Fixtures.BEGIN)))
        .contains("! due PAY_BY");
    assertThat(failure(() -> given(paid).now().whenBuyerAsks(CANCEL).thenRefusedWith("any")))
        .contains("! outcome  refused [any] | accepted");
    assertThat(
            failure(
                () ->
                    given(paid)
                        .now()
                        .whenBuyerAsks(PACK)
                        .thenRefusedWith("actor.may")
                        .saying("because")))
        .contains("! sentences");
  }
}
