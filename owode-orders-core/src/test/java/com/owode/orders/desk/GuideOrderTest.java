package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.Pack;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.Ship;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.shipping.TrackingNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide says of an order until it is shipped or cancelled: rows G1 to G13. */
class GuideOrderTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";
  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());

  private static Stall paid(Stall stall) {
    stall.place("1");
    return stall.work();
  }

  private static Shipment parcel() {
    return Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO);
  }

  private static List<String> told(Stall stall, MessageKind kind) {
    return stall.notifier.fresh().stream()
        .filter(one -> one.startsWith(kind.value() + "/"))
        .toList();
  }

  private static String body(Stall stall, MessageKind kind) {
    return stall.notifier.handed().stream()
        .filter(one -> one.message().intent().kind().equals(kind))
        .map(one -> one.message().message().body())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void who_orders_and_pays_is_confirmed_and_the_seller_told_by_email_and_on_the_dashboard(
      Stall.Size size) {
    Stall stall = Stall.of(size);

    assertThat(stall.place("1").isAccepted()).isTrue();
    stall.work().work();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PAID);
    assertThat(stall.gateway.collected()).containsExactly(stall.total());
    assertThat(stall.notifier.fresh())
        .containsExactlyInAnyOrder(
            "ORDER_CONFIRMATION/BUYER/EMAIL",
            "NEW_ORDER/SELLER/EMAIL",
            "NEW_ORDER/SELLER/DASHBOARD");
    assertThat(body(stall, MessageKind.ORDER_CONFIRMATION)).contains("Amara", "Ankara dress");
  }

  /** Placed on a Monday in Lagos with two business days to ship. */
  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_seller_is_reminded_before_the_agreed_time_frame_ends_and_told_when_it_has(
      Stall.Size size) {
    Stall stall = paid(Stall.of(size));
    Instant wednesdayNight = Instant.parse("2026-11-04T23:00:00Z");
    Instant reminder = wednesdayNight.minus(Duration.ofHours(12));

    for (Instant at : List.of(reminder.minusNanos(1), wednesdayNight.minusNanos(1))) {
      stall.clock.goTo(at);
      stall.desk.runDue(100);
      stall.work();
    }
    assertThat(told(stall, MessageKind.SHIP_BY_REMINDER))
        .containsExactly("SHIP_BY_REMINDER/SELLER/EMAIL", "SHIP_BY_REMINDER/SELLER/DASHBOARD");
    assertThat(told(stall, MessageKind.SHIP_BY_OVERDUE)).isEmpty();
    stall.clock.goTo(wednesdayNight);
    stall.desk.runDue(100);
    stall.work();

    assertThat(told(stall, MessageKind.SHIP_BY_OVERDUE))
        .containsExactly("SHIP_BY_OVERDUE/SELLER/EMAIL", "SHIP_BY_OVERDUE/SELLER/DASHBOARD");
    assertThat(stall.passed("1"))
        .extracting(passed -> passed.due())
        .containsExactly(reminder, wednesdayNight);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void who_ships_within_the_agreed_time_frame_is_not_reminded(Stall.Size size) {
    Stall stall = paid(Stall.of(size));

    assertThat(stall.pack("1").isAccepted()).isTrue();
    assertThat(stall.ship("1").isAccepted()).isTrue();
    stall.clock.goOn(Duration.ofDays(4));
    stall.desk.runDue(100);
    stall.work();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(stall.passed("1")).isEmpty();
    assertThat(told(stall, MessageKind.SHIP_BY_REMINDER)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void shipping_is_refused_with_all_that_quantity_address_and_payment_lack_and_then_allowed(
      Stall.Size size) {
    Stall stall = paid(Stall.of(size));
    stall.pack("1");
    Ship unchecked = new Ship(Pick.all(), parcel(), new Checklist(size.quantity() + 1, 2));

    assertThat(stall.ask(Stall.SELLER, "1", unchecked).codes())
        .containsExactly("checklist.quantity", "checklist.address");
    stall.desk.tell(dispute(stall, DisputeStage.OPENED));
    assertThat(stall.ask(Stall.SELLER, "1", unchecked).codes())
        .contains("payment.received", "checklist.quantity", "checklist.address");
    assertThat(stall.ship("1").codes()).contains("payment.received");
    assertThat(stall.count("1", EventKind.UNITS_SHIPPED)).isZero();
    stall.desk.tell(dispute(stall, DisputeStage.WON));

    assertThat(stall.ship("1").isAccepted()).isTrue();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.SHIPPED);
  }

  private static DisputeReported dispute(Stall stall, DisputeStage stage) {
    return new DisputeReported(
        OrderId.of("1"),
        TransactionRef.of("dispute-1"),
        stage,
        stall.total(),
        stall.clock.instant(),
        Provenance.verified("gateway", "dispute-" + stage));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void nothing_is_packed_or_shipped_before_the_payment_is_confirmed(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.gateway.next(FakeGateway.Fault.PENDING);
    stall.place("1");
    stall.work();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);

    assertThat(stall.pack("1").codes()).contains("payment.received");
    assertThat(stall.ship("1").codes()).contains("payment.received");

    assertThat(stall.count("1", EventKind.UNITS_PACKED)).isZero();
    assertThat(stall.count("1", EventKind.UNITS_SHIPPED)).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_is_fragile_is_packed_securely_or_not_at_all_and_the_packaging_is_kept(Stall.Size size) {
    Stall stall = paid(Stall.of(size).sellingAny(ProductClass.FRAGILE));

    assertThat(stall.pack("1").codes()).containsExactly("packing.secure");
    assertThat(stall.ask(Stall.SELLER, "1", new Pack(Pick.all(), Packaging.SECURE)).isAccepted())
        .isTrue();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PACKED);
    assertThat(stall.store.history(OrderId.of("1")).stream().map(EventEnvelope::event))
        .filteredOn(UnitsPacked.class::isInstance)
        .extracting(event -> ((UnitsPacked) event).packaging())
        .containsExactly(Packaging.SECURE);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_tracking_number_is_given_if_there_is_one_and_must_be_where_the_policy_says_so(
      Stall.Size size) {
    Stall free = paid(Stall.of(size));
    free.pack("1");
    assertThat(free.ship("1").isAccepted()).isTrue();

    Stall strict =
        paid(
            Stall.under(
                size,
                terms -> terms.shipping(ShippingPolicy.builder().trackingRequired(true).build())));
    strict.pack("1");
    assertThat(strict.ship("1").codes()).containsExactly("shipping.tracking-given");
    Ship tracked =
        new Ship(
            Pick.all(),
            parcel().tracked(TrackingNumber.of("VELO-7")),
            new Checklist(size.quantity(), 1));
    assertThat(strict.ask(Stall.SELLER, "1", tracked).isAccepted()).isTrue();
    strict.work();

    assertThat(strict.order("1").status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(body(strict, MessageKind.SHIPMENT_CONFIRMATION)).contains("VELO-7");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_buyer_is_sent_the_guides_shipment_confirmation_with_the_days_that_are_expected(
      Stall.Size size) {
    Stall stall = paid(Stall.of(size));
    stall.pack("1");
    stall.ship("1");
    stall.work();
    assertThat(told(stall, MessageKind.SHIPMENT_CONFIRMATION)).hasSize(1);
    assertThat(body(stall, MessageKind.SHIPMENT_CONFIRMATION))
        .startsWith(
            "Hello Amara, your order for Ankara dress has been shipped! You can expect delivery in"
                + " 5 days. Thank you for shopping with us!");

    Stall promised = paid(Stall.of(size));
    promised.pack("1");
    Shipment inTwoDays = parcel().promised(promised.clock.instant().plus(Duration.ofDays(2)));
    promised.ask(
        Stall.SELLER, "1", new Ship(Pick.all(), inTwoDays, new Checklist(size.quantity(), 1)));
    promised.work();
    assertThat(body(promised, MessageKind.SHIPMENT_CONFIRMATION)).contains("in 2 days.");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_whose_payment_failed_is_asked_to_retry_and_pays_once(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.gateway.next(FakeGateway.Fault.DECLINED);
    stall.place("1");
    stall.work();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PAYMENT_FAILED);
    assertThat(stall.notifier.fresh()).containsExactly("PAYMENT_RETRY/BUYER/EMAIL");

    assertThat(stall.ask(Stall.BUYER, "1", new RetryPayment()).isAccepted()).isTrue();
    stall.work();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PAID);
    assertThat(stall.gateway.calls()).containsExactly("collect 1:pay:1 #1", "collect 1:pay:2 #1");
    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.ask(Stall.BUYER, "1", new RetryPayment()).isAccepted()).isFalse();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_who_has_not_paid_is_asked_to_after_a_day_and_the_order_cancelled_after_two(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    Instant placed = stall.clock.instant();
    stall.place("1", PaymentMode.HOST, "ade");
    stall.work();

    stall.reach("1", DeadlineKind.PAY_REMINDER);
    assertThat(stall.clock.instant()).isEqualTo(placed.plus(Duration.ofDays(1)));
    assertThat(stall.notifier.fresh()).containsExactly("PAYMENT_RETRY/BUYER/EMAIL");
    stall.reach("1", DeadlineKind.PAY_BY);

    assertThat(stall.clock.instant()).isEqualTo(placed.plus(Duration.ofDays(2)));
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.free()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_cancelling_before_shipping_gets_money_and_message_at_once_and_stock_is_free(
      Stall.Size size) {
    Stall stall = paid(Stall.of(size));
    stall.pack("1");

    assertThat(stall.ask(Stall.BUYER, "1", CANCEL).isAccepted()).isTrue();
    stall.work();

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.gateway.refunds()).isOne();
    assertThat(stall.free()).isEqualTo(1_000);
    assertThat(told(stall, MessageKind.CANCELLATION_NOTICE))
        .containsExactlyInAnyOrder(
            "CANCELLATION_NOTICE/BUYER/EMAIL",
            "CANCELLATION_NOTICE/SELLER/EMAIL",
            "CANCELLATION_NOTICE/SELLER/DASHBOARD");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_cancelling_after_shipping_is_refused_and_keeps_the_order(Stall.Size size) {
    Stall stall = paid(Stall.of(size));
    stall.pack("1");
    stall.ship("1");

    assertThat(stall.ask(Stall.BUYER, "1", CANCEL).isAccepted()).isFalse();
    stall.work();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(stall.gateway.refunds()).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_was_only_set_aside_is_given_free_when_the_buyer_cancels(Stall.Size size) {
    Stall stall = paid(Stall.capturingWithTheParcel(size));

    stall.ask(Stall.BUYER, "1", CANCEL);
    stall.work();

    assertThat(stall.count("1", EventKind.PAYMENT_VOIDED)).isOne();
    assertThat(stall.gateway.charges()).isZero();
    assertThat(stall.gateway.refunds()).isZero();
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
    assertThat(stall.free()).isEqualTo(1_000);
  }
}
