package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.DISCREPANCY_FOUND;
import static com.owode.orders.event.EventKind.EXCESS_RECORDED;
import static com.owode.orders.event.EventKind.REPAYMENT_DONE;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.event.EventKind.REPAYMENT_UNKNOWN;
import static com.owode.orders.event.EventKind.STOCK_MOVED;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.events;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.stock.StockOutcome;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was told of refunds and goods before, and what only looks like it. */
class KnownReportsTest {

  private static final Given GIVEN = Given.usual();
  private static final Money TOTAL = GIVEN.total();
  private static final Pick ALL = Pick.all();
  private static final Pick FIRST = Pick.these(Units.of(1, 1));

  private static Ledger money(Life life) {
    return life.order().progress().money();
  }

  private static Life grant(Life life, Grant grant) {
    return life.after(SELLER, new GrantRefund(grant, Note.none(), Optional.empty()));
  }

  /** A refund told by a gateway that gives it no reference: the message's own must do. */
  private static RefundReported unnamed(
      Life life, RepaymentId repayment, RefundOutcome outcome, Money amount, String message) {
    return new RefundReported(
        life.order().id(),
        repayment,
        0,
        outcome,
        amount,
        Optional.empty(),
        life.now(),
        Provenance.verified("test", message));
  }

  private static Life refund(Life life, RefundOutcome outcome, String reference) {
    Money sent = money(life).repayments().get(0).amount();
    return life.after(life.reports().refund(1, 0, outcome, sent, reference));
  }

  /** Its first repayment has failed, and as much is on its way back by a second one. */
  private static Life failedAndSentAnew(Grant grant) {
    Life life = grant(Orders.in(OrderStatus.DELIVERED, GIVEN), grant);
    return grant(refund(life, RefundOutcome.FAILED, "failed"), grant);
  }

  @Test
  void a_refund_made_elsewhere_that_the_gateway_does_not_name_is_booked_once() {
    Life life = Orders.in(OrderStatus.PAID, GIVEN);
    RefundReported outside =
        unnamed(life, RepaymentId.OUTSIDE, RefundOutcome.DONE, GIVEN.money(500), "message-1");

    Decision.Accepted first = life.tell(outside);
    Decision.Accepted again = life.tell(outside);

    assertThat(events(first)).containsExactly(REPAYMENT_STARTED, REPAYMENT_DONE);
    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(money(life).returned()).isEqualTo(GIVEN.money(500));
    life.after(
        unnamed(life, RepaymentId.OUTSIDE, RefundOutcome.DONE, GIVEN.money(500), "message-2"));
    assertThat(money(life).returned()).isEqualTo(GIVEN.money(1_000));
  }

  @Test
  void a_failed_refund_that_came_through_after_all_money_was_gone_is_excess_once() {
    Life life = failedAndSentAnew(Grant.of(TOTAL));
    RefundReported late = unnamed(life, RepaymentId.of(1), RefundOutcome.DONE, TOTAL, "message-1");

    Decision.Accepted first = life.tell(late);
    Decision.Accepted again = life.tell(late);

    assertThat(events(first))
        .containsExactly(EXCESS_RECORDED, DISCREPANCY_FOUND, DISCREPANCY_FOUND);
    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(money(life).excess()).isEqualTo(TOTAL);
  }

  @Test
  void a_failed_refund_that_came_through_after_its_unit_was_given_back_is_booked_once() {
    Life life = failedAndSentAnew(Grant.of(FIRST));
    Money share = money(life).repayments().get(0).amount();
    RefundReported late = unnamed(life, RepaymentId.of(1), RefundOutcome.DONE, share, "message-1");

    Decision.Accepted first = life.tell(late);
    Decision.Accepted again = life.tell(late);

    assertThat(events(first)).contains(REPAYMENT_STARTED, REPAYMENT_DONE);
    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(money(life).returned()).isEqualTo(share);
    assertThat(money(life).excess()).isEqualTo(GIVEN.money(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundOutcome.class,
      names = {"FAILED", "PENDING", "UNKNOWN"})
  void what_was_told_of_an_earlier_try_says_nothing_of_the_next(RefundOutcome late) {
    Life life = refund(Orders.in(OrderStatus.CANCELLED, GIVEN), RefundOutcome.FAILED, "first");
    life.after(SELLER, new RetryRefund(RepaymentId.of(1)));

    Decision.Accepted told = life.tell(life.reports().refund(1, 0, late, TOTAL, "first"));

    assertThat(told.isAlreadyKnown()).isTrue();
    assertThat(money(life).inFlight()).isEqualTo(TOTAL);
  }

  @Test
  void the_next_try_has_a_reference_of_its_own_and_its_outcome_is_news() {
    Life life = refund(Orders.in(OrderStatus.CANCELLED, GIVEN), RefundOutcome.FAILED, "first");
    life.after(SELLER, new RetryRefund(RepaymentId.of(1)));

    Decision unknown =
        life.tell(life.reports().refund(1, 0, RefundOutcome.UNKNOWN, TOTAL, "second"));

    assertThat(events(unknown)).containsExactly(REPAYMENT_UNKNOWN);
    refund(life, RefundOutcome.DONE, "second");
    assertThat(money(life).returned()).isEqualTo(TOTAL);
    assertThat(discrepancies(life)).isEmpty();
  }

  @Test
  void a_refund_that_is_done_is_not_made_less_by_a_late_word() {
    Life life = refund(Orders.in(OrderStatus.CANCELLED, GIVEN), RefundOutcome.DONE, "refund");

    for (RefundOutcome late :
        new RefundOutcome[] {RefundOutcome.PENDING, RefundOutcome.UNKNOWN, RefundOutcome.DONE}) {
      assertThat(life.tell(life.reports().refund(1, 0, late, TOTAL, "refund")).isAlreadyKnown())
          .isTrue();
    }
    assertThat(money(life).returned()).isEqualTo(TOTAL);
  }

  @Test
  void that_units_are_back_in_stock_is_news_once() {
    Life life = Orders.in(OrderStatus.DELIVERED, GIVEN);
    life.after(life.reports().stock(StockOutcome.DEDUCTED, life.all()))
        .after(life.reports().returned("return-1", life.all()));

    Decision back = life.tell(life.reports().stock(StockOutcome.RESTOCKED, life.all()));
    Decision again = life.tell(life.reports().stock(StockOutcome.RESTOCKED, life.all()));

    assertThat(events(back)).containsExactly(STOCK_MOVED);
    assertThat(life.order().progress().stock().left()).isEqualTo(Units.none());
    assertThat(events(again)).isEmpty();
  }

  @Test
  void a_parcel_that_is_handed_over_is_news_again_when_other_units_are_said_to_be_in_it() {
    Life life = Orders.in(OrderStatus.PARTIALLY_SHIPPED, GIVEN);
    Units inside = life.order().progress().units().shipped();
    Units left = life.order().progress().units().here();

    Decision.Accepted all = life.tell(life.reports().shipment(ALL, "parcel-1"));
    Decision.Accepted same = life.tell(life.reports().shipment(Pick.these(inside), "parcel-1"));
    life.after(life.reports().shipment(Pick.these(left), "parcel-1"));

    assertThat(all.isAlreadyKnown()).isTrue();
    assertThat(same.isAlreadyKnown()).isTrue();
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(life.order().progress().units().shipped()).isEqualTo(life.all());
  }
}
