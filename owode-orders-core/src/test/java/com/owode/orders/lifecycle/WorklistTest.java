package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.Hold;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guide row G7: check your orders daily. */
class WorklistTest {

  private static Worklist listOf(Life life) {
    return Worklist.of(Given.SELLER, List.of(life.order()), Lifecycle.owode(), life.now());
  }

  private static List<WorkKind> kinds(Life life) {
    return listOf(life).entries().stream().map(WorkEntry::kind).toList();
  }

  private static WorkEntry only(Life life) {
    assertThat(listOf(life).entries()).hasSize(1);
    return listOf(life).entries().get(0);
  }

  private static Instant due(Life life, DeadlineKind kind) {
    return Scenes.due(life, kind).get(0).due();
  }

  private static Life reach(Life life, DeadlineKind kind) {
    var deadline = Scenes.due(life, kind).get(0);
    Scenes.waitUntil(life, deadline.due());
    return life.after(life.reports().deadline(deadline));
  }

  private static String entry(Life life, WorkKind kind, int subject, Instant due, long minor) {
    return Life.ID + " " + kind + "/" + subject + " " + due + " " + life.money(minor);
  }

  /** When the last thing was told. */
  private static Instant told(Life life) {
    return life.now().minusSeconds(60);
  }

  private static Given costing(long minor) {
    return Given.usual().lines(1).priced(minor, 0, 0);
  }

  @Test
  void an_unpaid_order_and_one_that_is_completed_need_nobody() {
    assertThat(kinds(Given.usual().placed())).isEmpty();
    assertThat(kinds(Given.usual().placed().reserved())).isEmpty();
    assertThat(kinds(Orders.in(OrderStatus.CANCELLED))).isEmpty();
    assertThat(kinds(Orders.in(OrderStatus.SHIPPED))).isEmpty();
    assertThat(kinds(Orders.in(OrderStatus.COMPLETED))).isEmpty();
  }

  @Test
  void a_paid_order_is_to_be_packed_until_its_time_frame_ends_and_all_of_its_money_depends_on_it() {
    Life life = Orders.in(OrderStatus.PAID, costing(5_000));

    assertThat(only(life))
        .hasToString(
            entry(life, WorkKind.TO_PACK, 0, due(life, DeadlineKind.SHIP_BY_OVERDUE), 5_000));
    assertThat(only(life).permitted())
        .containsExactly(
            CommandKind.PACK,
            CommandKind.CANCEL,
            CommandKind.DECLARE_OUT_OF_STOCK,
            CommandKind.GRANT_REFUND);
  }

  @Test
  void what_is_packed_is_to_be_shipped_and_what_is_open_beside_it_to_be_packed() {
    Life life = Orders.in(OrderStatus.PAID, Given.usual().lines(3).priced(1_000, 0, 0));
    life.packed(Pick.these(Units.of(1, 1)));

    assertThat(kinds(life)).containsExactly(WorkKind.TO_PACK, WorkKind.TO_SHIP);
    assertThat(listOf(life).entries().get(0).permitted())
        .startsWith(CommandKind.PACK, CommandKind.SHIP);
    assertThat(only(Orders.in(OrderStatus.PACKED)).permitted())
        .startsWith(CommandKind.SHIP)
        .doesNotContain(CommandKind.PACK);
    assertThat(listOf(life).entries())
        .extracting(entry -> entry.atRisk().getAmountMinorLong())
        .containsExactly(2_000L, 1_000L);
  }

  @Test
  void once_the_time_frame_has_ended_it_is_overdue_before_and_after_that_was_noticed() {
    Life life = Orders.in(OrderStatus.PACKED, costing(5_000));
    Instant shipBy = due(life, DeadlineKind.SHIP_BY_OVERDUE);

    life.waitUntil(shipBy.minusNanos(1));
    assertThat(kinds(life)).containsExactly(WorkKind.TO_SHIP);
    assertThat(listOf(life).due()).isZero();

    life.waitUntil(shipBy);
    assertThat(only(life)).hasToString(entry(life, WorkKind.SHIP_OVERDUE, 0, shipBy, 5_000));
    assertThat(listOf(life).due()).isOne();

    reach(life, DeadlineKind.SHIP_BY_OVERDUE).wait(Duration.ofDays(3));
    assertThat(only(life)).hasToString(entry(life, WorkKind.SHIP_OVERDUE, 0, shipBy, 5_000));
  }

  @Test
  void why_a_request_is_not_permitted_is_told_and_requests_of_buyers_are_left_out() {
    Life life =
        Orders.in(OrderStatus.PAID).after(Life.SUPPORT, new Hold(HoldReason.LEGAL, Note.none()));
    WorkEntry entry = only(life);

    assertThat(entry.permitted()).doesNotContain(CommandKind.PACK).contains(CommandKind.CANCEL);
    assertThat(entry.whyNot(CommandKind.PACK).orElseThrow().brokenCodes())
        .containsExactly("order.not-on-hold");
    assertThat(entry.whyNot(CommandKind.SHIP).orElseThrow().brokenCodes())
        .containsExactly("order.not-on-hold");
    assertThat(entry.whyNot(CommandKind.CANCEL)).isEmpty();
    assertThat(entry.whyNot(CommandKind.LEAVE_REVIEW)).isEmpty();
    assertThat(Stream.concat(entry.permitted().stream(), entry.notPermitted().stream()))
        .doesNotContain(CommandKind.LEAVE_REVIEW, CommandKind.PLACE, CommandKind.HOLD)
        .contains(CommandKind.UPDATE_TRACKING, CommandKind.GRANT_REFUND);
  }

  @Test
  void a_sellers_list_shows_no_order_of_another_seller() {
    Life life = Orders.in(OrderStatus.PAID);

    assertThat(
            Worklist.of(
                    SellerId.of("seller-2"), List.of(life.order()), Lifecycle.owode(), life.now())
                .entries())
        .isEmpty();
  }

  /** H5. */
  @Test
  void a_parcel_returned_to_sender_is_asked_about_until_its_units_are_packed_or_cancelled() {
    Life life = Orders.in(OrderStatus.SHIPPED, costing(5_000));
    life.tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);

    assertThat(only(life)).hasToString(entry(life, WorkKind.PARCEL_RETURNED, 1, told(life), 5_000));
    assertThat(only(life).permitted()).contains(CommandKind.PACK, CommandKind.CANCEL);

    Life again = life.packed(Pick.all());
    assertThat(kinds(again)).doesNotContain(WorkKind.PARCEL_RETURNED).hasSize(1);
    assertThat(kinds(again.cancelled(Pick.all()))).isEmpty();
  }

  /** H5. */
  @Test
  void units_that_came_back_twice_are_asked_about_once() {
    Life life = Orders.in(OrderStatus.SHIPPED, costing(5_000));
    life.tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
    life.packed(Pick.all()).shipped(Pick.all(), "parcel-2");
    life.tracked("parcel-2", TrackingStatus.RETURNED_TO_SENDER);

    assertThat(only(life)).hasToString(entry(life, WorkKind.PARCEL_RETURNED, 2, told(life), 5_000));
  }

  @Test
  void a_lost_parcel_and_one_that_should_have_arrived_are_on_the_list() {
    Life late = Orders.in(OrderStatus.SHIPPED, costing(5_000));
    Instant expected = due(late, DeadlineKind.DELIVERY_OVERDUE);
    late.waitUntil(expected.minusNanos(1));
    assertThat(kinds(late)).isEmpty();
    late.waitUntil(expected);
    assertThat(only(late)).hasToString(entry(late, WorkKind.DELIVERY_OVERDUE, 1, expected, 5_000));
    reach(late, DeadlineKind.DELIVERY_OVERDUE);
    assertThat(only(late)).hasToString(entry(late, WorkKind.DELIVERY_OVERDUE, 1, expected, 5_000));
    assertThat(kinds(late.delivered("parcel-1"))).isEmpty();

    Life lost = Orders.in(OrderStatus.SHIPPED, costing(5_000));
    lost.tracked("parcel-1", TrackingStatus.LOST);
    assertThat(only(lost)).hasToString(entry(lost, WorkKind.PARCEL_LOST, 1, told(lost), 5_000));
    assertThat(only(lost).permitted()).contains(CommandKind.CANCEL);
  }

  @Test
  void an_offer_is_on_the_list_until_the_buyer_has_answered() {
    Life life = Orders.in(OrderStatus.PAID, costing(5_000));
    Instant until = life.now().plus(Duration.ofDays(1));
    Alternative other =
        new Alternative(
            1,
            Sku.of("OTHER"),
            "Other",
            ProductClass.GENERAL,
            life.money(5_000),
            Alternative.Bearer.SELLER);
    life.since(
        new AlternativesOffered(new Offer(1, life.all(), List.of(other), until, Offer.State.OPEN)));

    assertThat(kinds(life)).containsExactly(WorkKind.OFFER_AWAITED);
    WorkEntry entry = listOf(life).entries().get(0);
    assertThat(entry.kind()).isEqualTo(WorkKind.OFFER_AWAITED);
    assertThat(entry.due()).isEqualTo(until);
    assertThat(entry.subject()).isOne();
    assertThat(entry.atRisk()).isEqualTo(life.money(5_000));
    assertThat(entry.whyNot(CommandKind.PACK).orElseThrow().brokenCodes()).isNotEmpty();

    life.since(new AlternativesDeclined(1));
    assertThat(kinds(life)).doesNotContain(WorkKind.OFFER_AWAITED);
  }

  @Test
  void a_claim_waits_for_a_decision_since_it_was_made() {
    Life life = Orders.in(OrderStatus.DELIVERED, costing(5_000));
    Instant claimed = life.now();
    life.since(
        new ClaimOpened(
            CaseId.of(1), RefundReason.DAMAGED_IN_SHIPPING, life.all(), Note.none(), claimed));

    assertThat(only(life)).hasToString(entry(life, WorkKind.CLAIM_IN_REVIEW, 1, claimed, 5_000));
  }

  @Test
  void a_refund_that_failed_can_be_sent_again_and_one_that_is_unknown_is_waited_for() {
    Life life = Orders.in(OrderStatus.PAID, costing(5_000)).cancelled(Pick.all());
    life.after(life.reports().refund(1, 0, RefundOutcome.UNKNOWN, life.money(5_000), "r-1"));
    assertThat(only(life)).hasToString(entry(life, WorkKind.REFUND_UNKNOWN, 1, told(life), 5_000));

    life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, life.money(5_000), "r-1"));
    assertThat(kinds(life)).contains(WorkKind.REFUND_FAILED).doesNotContain(WorkKind.SURPLUS);
    WorkEntry failed = listOf(life).entries().get(0);
    assertThat(failed.kind()).isEqualTo(WorkKind.REFUND_FAILED);
    assertThat(failed.atRisk()).isEqualTo(life.money(5_000));
    assertThat(failed.permitted()).contains(CommandKind.RETRY_REFUND);

    life.after(Life.SELLER, new RetryRefund(RepaymentId.of(1)));
    assertThat(kinds(life)).doesNotContain(WorkKind.REFUND_FAILED);
  }

  @Test
  void a_payment_of_which_nobody_knows_is_on_the_list_until_somebody_does() {
    Life life = costing(5_000).placed().reserved().paymentIs(PaymentOutcome.UNKNOWN);

    assertThat(only(life)).hasToString(entry(life, WorkKind.PAYMENT_UNKNOWN, 1, told(life), 5_000));
    assertThat(kinds(life.paymentIs(PaymentOutcome.CAPTURED))).containsExactly(WorkKind.TO_PACK);
  }

  @Test
  void money_that_is_set_aside_for_too_long_is_on_the_list() {
    Given given = costing(5_000).capturedAt(CaptureAt.FIRST_SHIPMENT);
    Life life = Orders.in(OrderStatus.PAID, given);
    Instant expires = due(life, DeadlineKind.AUTHORISATION_EXPIRES);
    assertThat(kinds(life)).doesNotContain(WorkKind.AUTHORISATION_EXPIRES);

    life.waitUntil(expires);

    assertThat(kinds(life)).containsExactly(WorkKind.SHIP_OVERDUE, WorkKind.AUTHORISATION_EXPIRES);
    reach(life, DeadlineKind.AUTHORISATION_EXPIRES);
    assertThat(kinds(life)).containsExactly(WorkKind.SHIP_OVERDUE, WorkKind.AUTHORISATION_EXPIRES);
  }

  @Test
  void surplus_money_and_the_discrepancy_that_it_came_with_are_both_on_the_list() {
    Life life = costing(5_000).placed().reserved();
    life.paymentIs(PaymentOutcome.CAPTURED, life.money(6_000));

    assertThat(kinds(life))
        .containsExactly(WorkKind.DISCREPANCY, WorkKind.SURPLUS, WorkKind.TO_PACK);
    assertThat(listOf(life).entries())
        .extracting(entry -> entry.atRisk().getAmountMinorLong())
        .containsExactly(6_000L, 1_000L, 5_000L);
    assertThat(listOf(life).entries().get(0).permitted()).contains(CommandKind.RESOLVE_DISCREPANCY);

    life.after(Life.SELLER, new ResolveDiscrepancy(1, Note.none()));
    assertThat(kinds(life)).containsExactly(WorkKind.SURPLUS, WorkKind.TO_PACK);
  }

  @Test
  void a_dispute_is_on_the_list_while_it_runs() {
    Life life = Orders.in(OrderStatus.COMPLETED, costing(5_000));
    life.after(life.reports().dispute("d-1", DisputeStage.OPENED, life.money(4_000)));
    assertThat(only(life)).hasToString(entry(life, WorkKind.DISPUTE_OPEN, 1, life.now(), 4_000));

    life.after(life.reports().dispute("d-1", DisputeStage.WON, life.money(4_000)));
    assertThat(kinds(life)).isEmpty();
  }

  @Test
  void what_is_due_first_comes_first_then_what_most_money_depends_on_whatever_order_was_given() {
    List<Order> orders = new ArrayList<>();
    Stream.of(3_000, 9_000, 5_000)
        .map(minor -> Orders.in(OrderStatus.PAID, costing(minor)).order())
        .forEach(orders::add);
    Life returned = Orders.in(OrderStatus.SHIPPED, costing(100));
    returned.tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
    orders.add(returned.order());
    List<WorkEntry> first =
        Worklist.of(Given.SELLER, orders, Lifecycle.owode(), returned.now()).entries();

    assertThat(first)
        .extracting(entry -> entry.atRisk().getAmountMinorLong())
        .containsExactly(100L, 9_000L, 5_000L, 3_000L);

    Collections.reverse(orders);
    Worklist again = Worklist.of(Given.SELLER, orders, Lifecycle.owode(), returned.now());
    assertThat(again.entries())
        .extracting(WorkEntry::kind, WorkEntry::due, WorkEntry::atRisk)
        .isEqualTo(
            first.stream().map(entry -> tuple(entry.kind(), entry.due(), entry.atRisk())).toList());
    assertThat(again.counts())
        .hasSize(WorkKind.values().length)
        .containsEntry(WorkKind.TO_PACK, 3)
        .containsEntry(WorkKind.PARCEL_RETURNED, 1)
        .containsEntry(WorkKind.DISCREPANCY, 0);
    assertThat(again.due()).isOne();
    assertThat(again.orders()).isOne();
  }
}
