package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide says of an order once it is shipped, and of stock: rows G4, G5 and G15 to G24. */
class GuideAfterwardsTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";

  private static Stall shipped(Stall stall) {
    stall.place("1");
    stall.work();
    stall.pack("1");
    stall.ship("1");
    return stall.work();
  }

  private static Stall delivered(Stall stall) {
    shipped(stall).desk.tell(stall.tracked("1", TrackingStatus.DELIVERED, stall.clock.instant()));
    return stall.work();
  }

  private static List<String> bodies(Stall stall, MessageKind kind) {
    return stall.notifier.handed().stream()
        .filter(one -> one.message().intent().kind().equals(kind))
        .map(one -> one.message().message().body())
        .toList();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_buyer_who_has_everything_confirms_delivery_and_the_order_is_completed(Stall.Size size) {
    Stall stall = shipped(Stall.of(size));
    ConfirmDelivery confirmed = new ConfirmDelivery(Pick.all());
    assertThat(stall.ask(Stall.SELLER, "1", confirmed).isAccepted()).isFalse();

    assertThat(stall.ask(Stall.BUYER, "1", confirmed).isAccepted()).isTrue();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(stall.count("1", EventKind.UNITS_DELIVERED)).isOne();
    assertThat(stall.count("1", EventKind.ORDER_COMPLETED)).isOne();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_the_courier_reports_delivered_completes_by_itself_a_week_later(Stall.Size size) {
    Stall stall = delivered(Stall.of(size));
    Instant delivered = stall.clock.instant();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.DELIVERED);

    stall.reach("1", DeadlineKind.COMPLETE);

    assertThat(stall.clock.instant()).isEqualTo(delivered.plus(Duration.ofDays(7)));
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_buyer_may_leave_one_review_and_not_before_delivery(Stall.Size size) {
    Stall stall = shipped(Stall.of(size));
    LeaveReview review = new LeaveReview(5, Note.none());
    assertThat(stall.ask(Stall.BUYER, "1", review).codes()).contains("review.delivered");
    stall.desk.tell(stall.tracked("1", TrackingStatus.DELIVERED, stall.clock.instant()));
    assertThat(stall.ask(Stall.SELLER, "1", review).isAccepted()).isFalse();

    assertThat(stall.ask(Stall.BUYER, "1", review).isAccepted()).isTrue();
    assertThat(stall.ask(Stall.BUYER, "1", new LeaveReview(1, Note.none())).codes())
        .containsExactly("review.first");

    assertThat(stall.count("1", EventKind.REVIEW_LEFT)).isOne();
    assertThat(stall.order("1").progress().marks().review())
        .hasValueSatisfying(left -> assertThat(left.rating()).isEqualTo(5));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_seller_whose_stock_runs_low_is_told_so_once_by_email_and_on_the_dashboard(
      Stall.Size size) {
    Stall stall = Stall.with(size, 0);
    stall.stock.stock(Stall.THING, 7 + size.quantity(), 7);
    for (int order = 1; order <= 2; order++) {
      stall.place(String.valueOf(order));
      stall.work();
    }

    assertThat(stall.notifier.fresh())
        .filteredOn(one -> one.startsWith("LOW_STOCK"))
        .containsExactlyInAnyOrder("LOW_STOCK/SELLER/EMAIL", "LOW_STOCK/SELLER/DASHBOARD");
    assertThat(stall.free()).isEqualTo(7 - size.quantity());
  }

  private static AskForRefund claim(Stall stall, RefundReason reason) {
    Evidence photo =
        new Evidence(
            EvidenceKind.PHOTO,
            ContentHash.of(List.of("photo")),
            Optional.of(stall.clock.instant()),
            "photo");
    return new AskForRefund(Pick.all(), reason, List.of(photo), Note.none());
  }

  private static CaseState state(Stall stall) {
    return stall.order("1").progress().cases().all().get(0).state();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_was_damaged_in_shipping_is_paid_back_on_proof(Stall.Size size) {
    Stall stall = delivered(Stall.of(size));

    stall.ask(Stall.BUYER, "1", claim(stall, RefundReason.DAMAGED_IN_SHIPPING));
    stall.work();

    long total = stall.total().getAmountMinorLong();
    assertThat(state(stall)).isEqualTo(CaseState.PAID);
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(bodies(stall, MessageKind.REFUND_APPROVED)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_wrong_item_and_one_not_as_described_are_paid_back_when_they_came_back(Stall.Size size) {
    for (RefundReason reason : List.of(RefundReason.WRONG_ITEM, RefundReason.NOT_AS_DESCRIBED)) {
      Stall stall = delivered(Stall.of(size));
      long total = stall.total().getAmountMinorLong();
      stall.ask(Stall.BUYER, "1", claim(stall, reason));
      stall.work();
      assertThat(state(stall)).isEqualTo(CaseState.AWAITING_RETURN);
      assertThat(stall.ledger("1")).containsExactly(total, 0L, 0L, total);

      stall.desk.tell(
          new ReturnReceived(
              OrderId.of("1"),
              "return-1",
              Units.range(1, 1, size.quantity()),
              ReturnCondition.RESELLABLE,
              stall.clock.instant(),
              Provenance.verified("warehouse", "return-1")));
      stall.work();

      assertThat(state(stall)).isEqualTo(CaseState.PAID);
      assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
      assertThat(stall.free()).isEqualTo(1_000);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void for_a_reason_that_the_guide_does_not_name_a_person_decides(Stall.Size size) {
    Stall stall = delivered(Stall.of(size));

    stall.ask(Stall.BUYER, "1", claim(stall, RefundReason.of("COLOUR_REGRETTED")));
    stall.work();

    assertThat(state(stall)).isEqualTo(CaseState.IN_REVIEW);
    assertThat(stall.gateway.refunds()).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_buyer_follows_the_parcel_and_a_late_scan_does_not_move_it_back(Stall.Size size) {
    Stall stall = shipped(Stall.of(size));
    Instant now = stall.clock.instant();
    stall.desk.tell(
        stall.tracked("1", TrackingStatus.OUT_FOR_DELIVERY, now.plus(Duration.ofHours(2))));
    stall.work();
    for (int twice = 0; twice < 2; twice++) {
      stall.desk.tell(stall.tracked("1", TrackingStatus.IN_TRANSIT, now.plus(Duration.ofHours(1))));
      stall.work();
    }

    assertThat(bodies(stall, MessageKind.TRACKING_UPDATE))
        .singleElement()
        .asString()
        .contains("out for delivery");
    assertThat(stall.order("1").progress().parcels().all())
        .singleElement()
        .satisfies(
            parcel -> assertThat(parcel.status()).isEqualTo(TrackingStatus.OUT_FOR_DELIVERY));
    assertThat(stall.count("1", EventKind.TRACKING_RECORDED)).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_day_after_delivery_the_buyer_is_asked_in_the_guides_words_and_once(Stall.Size size) {
    Stall stall = delivered(Stall.of(size));
    Instant delivered = stall.clock.instant();
    assertThat(bodies(stall, MessageKind.DELIVERY_CHECK)).isEmpty();

    stall.reach("1", DeadlineKind.DELIVERY_CHECK);
    stall.desk.runDue(100);
    stall.work();

    assertThat(stall.clock.instant()).isEqualTo(delivered.plus(Duration.ofDays(1)));
    assertThat(bodies(stall, MessageKind.DELIVERY_CHECK))
        .containsExactly(
            "Hello Amara, we hope you received your order in perfect condition! Let us know if you"
                + " need any assistance. We’d also love to hear your feedback!");
  }
}
