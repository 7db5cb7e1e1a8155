package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Life.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When nothing more becomes of an order by itself, and for whom it then waits. */
class RestTest {

  private static final Pick ALL = Pick.all();

  /** Until nothing is due: nobody asks or tells anything else. */
  private static Rest later(Life life) {
    for (int i = 0; i < 100; i++) {
      List<Deadline> due = Deadlines.of(life.order());
      if (due.isEmpty()) {
        return Rest.of(life.order());
      }
      life.waitUntil(due.get(0).due()).after(life.reports().deadline(due.get(0)));
    }
    throw new AssertionError("there is always more that becomes due in " + life.order());
  }

  private static GrantRefund grant(Life life, long minor) {
    return new GrantRefund(Grant.of(life.money(minor)), Note.none(), Optional.empty());
  }

  @Test
  void an_order_that_becomes_complete_by_itself_is_not_at_rest_before() {
    Life life = Orders.in(OrderStatus.DELIVERED);

    assertThat(Rest.of(life.order()).isReached()).isFalse();
    assertThat(Rest.of(life.order()).disturbances())
        .hasSize(4)
        .anyMatch(one -> one.startsWith("COMPLETE of 0 is due 2026-"))
        .contains("it is DELIVERED and waits for nobody");

    Rest rest = later(life);

    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(rest.isEnd()).isTrue();
    assertThat(rest.awaited()).isEmpty();
  }

  @Test
  void what_came_back_before_it_was_told_to_have_arrived_completes_as_well() {
    Life life = Orders.in(OrderStatus.SHIPPED);
    life.after(life.reports().returned("return-1", life.all()));

    Rest rest = later(life);

    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(rest.isReached()).isTrue();
    assertThat(rest.awaited()).containsExactly(Awaited.DISCREPANCY_RESOLUTION);
    assertThat(rest.isEnd()).isFalse();
  }

  @Test
  void a_paid_order_waits_for_its_seller_and_one_on_hold_for_support_as_well() {
    Life life = Orders.in(OrderStatus.PAID);

    assertThat(later(life).isReached()).isTrue();
    assertThat(later(life).awaited()).containsExactly(Awaited.SHIPMENT);

    life.after(SUPPORT, new Hold(HoldReason.LEGAL, Note.none()));

    assertThat(later(life).awaited()).containsExactlyInAnyOrder(Awaited.RELEASE, Awaited.SHIPMENT);
  }

  @Test
  void an_order_paid_in_part_waits_for_the_rest_of_its_money() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT);
    life.paymentIs(PaymentOutcome.CAPTURED, life.money(1000));

    Rest rest = later(life);

    assertThat(life.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    assertThat(rest.isReached()).isTrue();
    assertThat(rest.awaited()).containsExactly(Awaited.PAYMENT);
  }

  @Test
  void nobody_knows_is_not_rest() {
    Life asked = Given.usual().placed();
    assertThat(Rest.of(asked.order()).disturbances())
        .contains("units 1:1-2,2:1 are asked for in stock");

    Life unknown = Orders.in(OrderStatus.AWAITING_PAYMENT).paymentIs(PaymentOutcome.UNKNOWN);
    assertThat(Rest.of(unknown.order()).disturbances()).contains("payment 1 is UNKNOWN");

    Life cancelled = Orders.in(OrderStatus.CANCELLED);
    assertThat(Rest.of(cancelled.order()).disturbances())
        .containsExactly("repayment 1 is STARTED", "units 1:1-2,2:1 are cancelled and set aside");
    assertThat(cancelled.order().isSettlementOpen()).isTrue();
  }

  @Test
  void what_was_given_to_others_before_the_money_came_is_set_aside_anew() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT);
    life.after(life.reports().stock(StockOutcome.RELEASED, life.all()));

    Decision paid =
        life.tell(life.reports().payment(1, PaymentOutcome.CAPTURED, life.given().total(), "t-1"));

    assertThat(Scenes.effects(paid)).containsExactly("reserve 1:1-2,2:1");
    assertThat(Rest.of(life.order()).disturbances())
        .containsExactly("units 1:1-2,2:1 are paid for and were never confirmed");
    life.reserved();
    assertThat(life.order().progress().marks().confirmedAt()).isPresent();
  }

  @Test
  void what_was_put_into_a_parcel_after_it_had_arrived_is_taken_as_delivered_in_the_end() {
    Life life = Orders.in(OrderStatus.PARTIALLY_DELIVERED);
    life.after(life.reports().shipment(Pick.these(Units.of(2, 1)), "parcel-1"));
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_DELIVERED);

    Rest rest = later(life);

    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(rest.isEnd()).isTrue();
  }

  @Test
  void a_parcel_that_is_lost_or_on_its_way_back_waits_for_a_person() {
    Life lost = Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.LOST);
    assertThat(later(lost).isReached()).isTrue();
    assertThat(later(lost).awaited()).containsExactly(Awaited.LOST_PARCEL);

    Life back = Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.RETURNING);
    assertThat(later(back).isReached()).isTrue();
    assertThat(later(back).awaited()).containsExactly(Awaited.RETURNING_PARCEL);
  }

  @Test
  void what_never_came_stays_with_the_seller_until_it_is_cancelled_though_it_is_paid_back() {
    Life life =
        Orders.in(OrderStatus.SHIPPED)
            .tracked("parcel-1", TrackingStatus.LOST)
            .after(BUYER, Claims.claim(ALL, Claims.NOT_RECEIVED));
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.given().total(), "rf-1"));
    assertThat(later(life).awaited()).containsExactly(Awaited.LOST_PARCEL);

    life.cancelled(Pick.these(life.all()));

    assertThat(later(life).isEnd()).isFalse();
    life.after(life.reports().stock(StockOutcome.RELEASED, life.all()));
    assertThat(later(life).isEnd()).isTrue();
    assertThat(Scenes.ledger(life).get(1)).isEqualTo(Scenes.ledger(life).get(0));
  }

  @Test
  void a_claim_in_review_keeps_an_order_from_its_end_and_is_over_with_a_cancelled_one() {
    Life life = Orders.in(OrderStatus.DELIVERED).after(BUYER, Claims.claim(ALL, Claims.REGRET));
    assertThat(later(life).isReached()).isTrue();
    assertThat(later(life).awaited()).containsExactly(Awaited.CLAIM_DECISION);

    Life lost =
        Orders.in(OrderStatus.SHIPPED)
            .tracked("parcel-1", TrackingStatus.LOST)
            .after(BUYER, Claims.claim(ALL, Claims.REGRET))
            .cancelled(Pick.these(Units.range(1, 1, 2).plus(Units.of(2, 1))));
    assertThat(lost.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(lost.order().progress().cases().anyOpen()).isFalse();
    assertThat(Scenes.due(lost, DeadlineKind.PROOF_BY)).isEmpty();
  }

  @Test
  void money_that_did_not_go_back_is_awaited_while_it_can_be_sent_again() {
    Life life = Orders.in(OrderStatus.COMPLETED);
    life.after(SELLER, grant(life, 900));
    life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, life.money(900), "rf-1"));
    assertThat(later(life).awaited()).containsExactly(Awaited.REFUND_RETRY);

    life.after(life.reports().dispute("d-1", DisputeStage.LOST, life.given().total()));

    assertThat(later(life).awaited()).isEmpty();
  }

  @Test
  void a_dispute_waits_for_the_bank() {
    Life life = Orders.in(OrderStatus.COMPLETED);
    life.after(life.reports().dispute("d-1", DisputeStage.OPENED, life.money(100)));

    assertThat(later(life).awaited()).containsExactly(Awaited.DISPUTE_DECISION);
    assertThat(later(life).isEnd()).isFalse();
  }

  @Test
  void a_surplus_is_given_back_before_anything_is_taken_from_a_unit() {
    Life life = Given.usual().placed().reserved();
    Units all = life.all();
    life.after(
        life.reports()
            .payment(1, PaymentOutcome.CAPTURED, life.given().total().plusMinor(500), "txn-1"));
    assertThat(later(life).awaited())
        .containsExactlyInAnyOrder(
            Awaited.SHIPMENT, Awaited.SURPLUS_DECISION, Awaited.DISCREPANCY_RESOLUTION);

    life.after(SELLER, grant(life, 500));

    assertThat(life.order().balance().surplus()).isEqualTo(life.money(0));
    assertThat(life.order().balance().returnable().totalOf(all)).isEqualTo(life.given().total());
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.money(500), "rf-1"));
    assertThat(later(life).awaited()).doesNotContain(Awaited.SURPLUS_DECISION);

    life.after(SELLER, grant(life, 300));

    assertThat(life.order().balance().returnable().totalOf(all))
        .isEqualTo(life.given().total().minusMinor(300));
  }
}
