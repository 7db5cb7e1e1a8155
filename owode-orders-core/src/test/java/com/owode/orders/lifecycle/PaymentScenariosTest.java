package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.DEADLINE_PASSED;
import static com.owode.orders.event.EventKind.DISCREPANCY_FOUND;
import static com.owode.orders.event.EventKind.ORDER_CONFIRMED;
import static com.owode.orders.event.EventKind.PAYMENT_AUTHORISED;
import static com.owode.orders.event.EventKind.PAYMENT_CAPTURED;
import static com.owode.orders.event.EventKind.PAYMENT_STARTED;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.event.EventKind.UNITS_CANCELLED;
import static com.owode.orders.event.EventKind.UNITS_SHIPPED;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.due;
import static com.owode.orders.lifecycle.Scenes.effects;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static com.owode.orders.lifecycle.Scenes.messages;
import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of payment: P1 to P7, and their neighbours. */
class PaymentScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";

  private static Deadline payBy(Life life) {
    return due(life, DeadlineKind.PAY_BY).get(0);
  }

  private static Decision reach(Life life, Deadline deadline) {
    Scenes.waitUntil(life, deadline.due());
    return life.tell(life.reports().deadline(deadline));
  }

  private static OrderReport captured(Life life, int attempt, long minor, String reference) {
    return life.reports().payment(attempt, PaymentOutcome.CAPTURED, life.money(minor), reference);
  }

  private static List<OrderReport> both(OrderReport one, OrderReport other) {
    return List.of(one, one, other, other);
  }

  private static long count(Life life, EventKind kind) {
    return life.events().stream().map(OrderEvent::kind).filter(kind::equals).count();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void money_that_arrives_after_the_pay_by_deadline_cancelled_goes_back_by_itself(Given given) {
    for (PaymentMode mode : PaymentMode.values()) {
      Life life = given.collectedBy(mode).placed().reserved();
      int attempt = life.attempt();

      Decision cancelled = reach(life, payBy(life));
      Decision paid = life.tell(captured(life, attempt, TOTAL, "late-1"));

      assertThat(events(cancelled)).containsExactly(DEADLINE_PASSED, UNITS_CANCELLED);
      assertThat(messages(cancelled))
          .containsExactly(
              "CANCELLATION_NOTICE/BUYER/EMAIL",
              "CANCELLATION_NOTICE/SELLER/EMAIL",
              "CANCELLATION_NOTICE/SELLER/DASHBOARD");
      assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
      assertThat(events(paid))
          .containsExactly(PAYMENT_CAPTURED, REPAYMENT_STARTED, DISCREPANCY_FOUND);
      assertThat(effects(paid)).containsExactly("refund 1/0 from late-1 " + TOTAL);
      assertThat(messages(paid)).containsExactly("PAYMENT_RECEIVED/BUYER/EMAIL");
      assertThat(discrepancies(life)).containsExactly("payment.order-live");
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
      assertThat(life.order().isSettlementOpen()).isTrue();
      assertThat(events(life.tell(captured(life, attempt, TOTAL, "late-1")))).isEmpty();
      life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.money(TOTAL), "back-1"));
      assertThat(life.order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
      assertThat(life.order().isSettlementOpen()).isFalse();
      assertThat(events(reach(life, payByOf(cancelled)))).isEmpty();
      assertMoneyIsSound(life);
    }
  }

  private static Deadline payByOf(Decision cancelled) {
    return ((com.owode.orders.event.DeadlinePassed) ((Decision.Accepted) cancelled).events().get(0))
        .deadline();
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void money_for_all_after_a_part_was_cancelled_brings_back_the_part(Given given) {
    Life life = given.placed().reserved();
    Units gone = Units.of(1, 1);
    long part = life.order().progress().goods().charged().minorOf(gone);
    life.cancelled(Pick.these(gone));

    Decision paid = life.tell(captured(life, 1, TOTAL, "txn-1"));

    assertThat(effects(paid))
        .containsExactly("refund 1/0 from txn-1 " + part, "keep " + life.all().minus(gone));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, part, 0L, 0L, TOTAL - part);
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    life.cancelled(Pick.all());
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_capture_told_by_webhook_and_reply_twice_each_in_any_order_is_one_capture(Given given) {
    Set<Object> ends = new HashSet<>();
    for (List<Integer> order : Scenes.orders(List.of(0, 1, 2, 3))) {
      Life life = given.placed().reserved();
      List<OrderReport> told =
          both(captured(life, 1, TOTAL, "txn-1"), captured(life, 1, TOTAL, "txn-1"));
      order.forEach(one -> life.tell(told.get(one)));
      ends.add(life.order().progress());
      assertThat(count(life, PAYMENT_CAPTURED)).isOne();
      assertThat(count(life, ORDER_CONFIRMED)).isOne();
      assertThat(count(life, REPAYMENT_STARTED)).isZero();
      assertThat(discrepancies(life)).isEmpty();
      assertThat(life.status()).isEqualTo(OrderStatus.PAID);
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    }
    assertThat(ends).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_is_told_of_one_attempt_in_any_order_ends_alike_or_in_a_discrepancy(Given given) {
    List<PaymentOutcome> way =
        List.of(
            PaymentOutcome.PENDING,
            PaymentOutcome.AUTHORISED,
            PaymentOutcome.CAPTURED,
            PaymentOutcome.CAPTURED);
    for (List<PaymentOutcome> order : Scenes.orders(way)) {
      Life life = given.placed().reserved();
      order.forEach(
          outcome -> life.tell(life.reports().payment(1, outcome, life.money(TOTAL), "txn-1")));
      assertThat(life.status()).as("%s", order).isEqualTo(OrderStatus.PAID);
      assertThat(ledger(life)).as("%s", order).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
      assertThat(count(life, PAYMENT_CAPTURED)).isOne();
      assertThat(discrepancies(life)).as("%s", order).isEmpty();
      assertThat(life.order().isSettlementOpen()).isFalse();
    }
    List<PaymentOutcome> contradicting =
        List.of(PaymentOutcome.DECLINED, PaymentOutcome.CAPTURED, PaymentOutcome.DECLINED);
    for (List<PaymentOutcome> order : Scenes.orders(contradicting)) {
      Life life = given.placed().reserved();
      order.forEach(
          outcome -> life.tell(life.reports().payment(1, outcome, life.money(TOTAL), "txn-1")));
      assertThat(life.status()).as("%s", order).isEqualTo(OrderStatus.PAID);
      assertThat(ledger(life)).as("%s", order).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
      assertThat(discrepancies(life)).as("%s", order).containsOnly("payment.attempt-agrees");
      assertMoneyIsSound(life);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_second_capture_when_nothing_is_due_any_more_goes_back_by_itself(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);

    Decision second = life.tell(captured(life, 2, TOTAL, "txn-2"));

    assertThat(events(second)).containsExactly(PAYMENT_CAPTURED, REPAYMENT_STARTED);
    assertThat(ledger(life)).containsExactly(2 * TOTAL, 0L, TOTAL, 0L, 0L, TOTAL);
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_second_capture_after_a_tolerated_shortfall_goes_back_whole(Given given) {
    Life life = given.placed().reserved();
    life.tell(captured(life, 1, TOTAL - 1, "txn-1"));
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(messages(life.effects())).doesNotContain("PAYMENT_RECEIVED/BUYER/EMAIL");

    Decision second = life.tell(captured(life, 2, TOTAL, "txn-2"));

    assertThat(events(second)).containsExactly(PAYMENT_CAPTURED, REPAYMENT_STARTED);
    assertThat(ledger(life)).containsExactly(2 * TOTAL - 1, 0L, TOTAL, 0L, 0L, TOTAL - 1);
    life.cancelled(Pick.all());
    assertThat(ledger(life)).containsExactly(2 * TOTAL - 1, 0L, 2 * TOTAL - 1, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_surplus_stays_for_a_person_and_goes_back_with_the_whole_order(Given given) {
    Life life = given.placed().reserved();

    Decision paid = life.tell(captured(life, 1, TOTAL + 500, "txn-1"));

    assertThat(events(paid)).containsExactly(PAYMENT_CAPTURED, ORDER_CONFIRMED, DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("payment.amount-due");
    assertThat(life.order().balance().surplus()).isEqualTo(life.money(500));
    life.cancelled(Pick.all());
    assertThat(ledger(life)).containsExactly(TOTAL + 500, 0L, TOTAL + 500, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_authorised_order_that_is_cancelled_stays_open_until_the_void_is_known(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given.capturedAt(CaptureAt.FIRST_SHIPMENT));

    life.cancelled(Pick.all());

    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(effects(life.effects()))
        .contains("void 1")
        .noneMatch(one -> one.startsWith("refund"));
    assertThat(life.order().isSettlementOpen()).isTrue();
    life.paymentIs(PaymentOutcome.UNKNOWN, life.money(TOTAL));
    assertThat(life.order().isSettlementOpen()).isTrue();
    assertThat(due(life, DeadlineKind.ASK_PAYMENT)).hasSize(1);
    int voids = voids(life);
    Decision stillThere =
        life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, life.money(TOTAL), "txn-a"));
    assertThat(effects(stillThere)).containsExactly("void 1");
    assertThat(voids(life)).isEqualTo(voids + 1);
    assertThat(life.order().isSettlementOpen()).isTrue();
    life.paymentIs(PaymentOutcome.VOIDED, life.money(TOTAL));
    assertThat(life.order().isSettlementOpen()).isFalse();
    assertThat(ledger(life)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(life.order().paymentStatus()).isEqualTo(PaymentStatus.NONE);
  }

  private static int voids(Life life) {
    return life.effects(com.owode.orders.effect.VoidPayment.class).size();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_void_that_comes_too_late_becomes_a_repayment(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given.capturedAt(CaptureAt.FIRST_SHIPMENT));
    life.cancelled(Pick.all());

    Decision captured = life.tell(captured(life, 1, TOTAL, "txn-1"));

    assertThat(effects(captured)).containsExactly("refund 1/0 from txn-1 " + TOTAL);
    assertThat(life.order().isSettlementOpen()).isTrue();
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_authorisation_told_after_its_void_is_voided_again_under_another_key(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given.capturedAt(CaptureAt.FIRST_SHIPMENT));
    life.cancelled(Pick.all());
    life.paymentIs(PaymentOutcome.VOIDED, life.money(TOTAL));

    Decision authorised =
        life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, life.money(TOTAL), "txn-b"));

    assertThat(events(authorised))
        .containsExactly(PAYMENT_AUTHORISED, DISCREPANCY_FOUND, DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("payment.order-live", "payment.attempt-agrees");
    assertThat(effects(authorised)).containsExactly("void 1");
    assertThat(life.effects(com.owode.orders.effect.VoidPayment.class))
        .extracting(com.owode.orders.effect.VoidPayment::key)
        .doesNotHaveDuplicates();
    assertThat(life.order().isSettlementOpen()).isTrue();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_pay_by_deadline_spares_what_is_paid_partly_paid_or_unknown(Given given) {
    Life paid = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    Deadline payBy = payBy(paid);
    paid.paymentIs(PaymentOutcome.CAPTURED, paid.money(TOTAL));
    Life partly = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    partly.paymentIs(PaymentOutcome.CAPTURED, partly.money(1));
    Life authorised = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    authorised.paymentIs(PaymentOutcome.AUTHORISED, authorised.money(1));
    Life unknown = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    unknown.paymentIs(PaymentOutcome.UNKNOWN, unknown.money(TOTAL));
    Life shipped = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    shipped.after(shipped.reports().shipment(Pick.all(), "parcel-1"));

    for (Life spared : List.of(paid, partly, authorised, unknown, shipped)) {
      OrderStatus before = spared.status();
      assertThat(due(spared, DeadlineKind.PAY_BY)).isEmpty();
      assertThat(events(reach(spared, payBy))).containsExactly(DEADLINE_PASSED);
      assertThat(spared.status()).isEqualTo(before).isNotEqualTo(OrderStatus.CANCELLED);
    }
    Life failed = Orders.in(OrderStatus.PAYMENT_FAILED, given);
    assertThat(events(reach(failed, payBy))).containsExactly(DEADLINE_PASSED, UNITS_CANCELLED);
    assertThat(failed.status()).isEqualTo(OrderStatus.CANCELLED);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_the_pay_by_deadline_spared_as_unknown_is_cancelled_when_it_turns_out_unpaid(
      Given given) {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    Deadline payBy = payBy(life);
    life.paymentIs(PaymentOutcome.UNKNOWN, life.money(TOTAL));
    reach(life, payBy);
    life.paymentIs(PaymentOutcome.DECLINED, life.money(TOTAL));

    Deadline again = payBy(life);

    assertThat(again.due()).isAfter(payBy.due());
    assertThat(events(reach(life, again))).containsExactly(DEADLINE_PASSED, UNITS_CANCELLED);
    assertThat(due(life, DeadlineKind.PAY_BY)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void declined_topped_up_and_retried_succeeds_as_a_new_attempt_with_a_new_key(Given given) {
    Life life = Orders.in(OrderStatus.PAYMENT_FAILED, given);
    assertThat(messages(life.effects())).containsExactly("PAYMENT_RETRY/BUYER/EMAIL");

    Decision retried = life.ask(Life.BUYER, new RetryPayment());

    assertThat(events(retried)).containsExactly(PAYMENT_STARTED);
    assertThat(effects(retried)).containsExactly("collect order-1:pay:2 " + TOTAL);
    assertThat(life.effects(CollectPayment.class))
        .extracting(CollectPayment::key)
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(refusedBy(life.ask(Life.BUYER, new RetryPayment())))
        .contains("payment.pending-grace");
    Decision paid = life.tell(captured(life, 2, TOTAL, "txn-2"));
    assertThat(events(paid)).containsExactly(PAYMENT_CAPTURED, ORDER_CONFIRMED);
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(
            events(
                life.tell(life.reports().payment(1, PaymentOutcome.DECLINED, life.money(TOTAL)))))
        .isEmpty();
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertThat(discrepancies(life)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_shipment_told_after_the_cancel_is_recorded_with_a_discrepancy(Given given) {
    for (Pick units : List.of(Pick.all(), Pick.these(Units.of(1, 1)))) {
      Life life = Orders.in(OrderStatus.CANCELLED, given);
      List<Long> before = ledger(life);

      Decision shipped = life.tell(life.reports().shipment(units, "parcel-1"));

      assertThat(events(shipped)).containsExactly(UNITS_SHIPPED, DISCREPANCY_FOUND);
      assertThat(discrepancies(life)).containsExactly("shipment.order-live");
      assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
      assertThat(ledger(life)).isEqualTo(before);
      assertThat(life.order().progress().parcels().all())
          .singleElement()
          .satisfies(one -> assertThat(one.units()).isEqualTo(units.from(life.all())));
      assertThat(life.effects(com.owode.orders.effect.CapturePayment.class)).isEmpty();
      assertThat(life.order().progress().heard().discrepancies())
          .noneMatch(com.owode.orders.event.Discrepancy::resolved);
      Decision resolved =
          life.ask(
              Life.SELLER,
              new com.owode.orders.command.ResolveDiscrepancy(
                  1, com.owode.orders.model.Note.none()));
      assertThat(resolved.isAccepted()).isTrue();
      assertThat(events(life.tell(life.reports().shipment(units, "parcel-1")))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void approval_told_after_hand_over_ends_as_shipped_and_paid(Given given) {
    for (PaymentMode mode : PaymentMode.values()) {
      Life life = given.collectedBy(mode).placed().reserved();
      int attempt = life.attempt();

      Decision handedOver = life.tell(life.reports().shipment(Pick.all(), "parcel-1"));
      Decision paid = life.tell(captured(life, attempt, TOTAL, "txn-1"));

      assertThat(events(handedOver)).containsExactly(UNITS_SHIPPED, DISCREPANCY_FOUND);
      assertThat(discrepancies(life)).containsExactly("shipment.paid");
      assertThat(events(paid)).containsExactly(PAYMENT_CAPTURED, ORDER_CONFIRMED);
      assertThat(messages(paid)).contains("PAYMENT_RECEIVED/BUYER/EMAIL");
      assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
      assertThat(life.order().paymentStatus()).isEqualTo(PaymentStatus.SECURED);
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_order_that_costs_nothing_is_confirmed_without_a_payment(Given given) {
    Given discounted = given.priced(100, 0, 100L * units(given));
    for (Given free : List.of(given.free(), discounted)) {
      Life life = free.placed();

      Decision reserved =
          life.tell(life.reports().stock(com.owode.orders.stock.StockOutcome.RESERVED, life.all()));

      assertThat(events(reserved)).containsExactly(EventKind.STOCK_RESERVED, ORDER_CONFIRMED);
      assertThat(life.status()).isEqualTo(OrderStatus.PAID);
      assertThat(life.effects(CollectPayment.class)).isEmpty();
      life.packed(Pick.all()).shipped(Pick.all(), "parcel-1").delivered("parcel-1");
      assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
      Life cancelled = free.placed().reserved().cancelled(Pick.all());
      assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
      assertThat(cancelled.order().isSettlementOpen()).isFalse();
      assertThat(ledger(cancelled)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
      Decision gift = cancelled.tell(captured(cancelled, 0, 5, "txn-1"));
      assertThat(effects(gift)).containsExactly("refund 1/0 from txn-1 5");
    }
  }

  private static int units(Given given) {
    return given.quantities().stream().mapToInt(Integer::intValue).sum();
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void captured_at_the_first_shipment_takes_once_what_is_then_live_and_frees_the_rest(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given.capturedAt(CaptureAt.FIRST_SHIPMENT));
    Units gone = Units.of(1, 1);
    long part = life.order().progress().goods().charged().minorOf(gone);
    assertThat(life.effects(com.owode.orders.effect.CapturePayment.class)).isEmpty();

    life.cancelled(Pick.these(gone));
    life.packed(Pick.all()).shipped(Pick.these(Units.of(1, 2)), "parcel-1");

    assertThat(effects(life.effects()))
        .filteredOn(one -> one.startsWith("capture"))
        .containsExactly("capture order-1:capture:1 " + (TOTAL - part));
    assertThat(ledger(life)).containsExactly(TOTAL - part, 0L, 0L, 0L, 0L, TOTAL - part);
    assertThat(life.order().progress().money().authorised()).isEqualTo(life.money(0));
    life.cancelled(Pick.all());
    Units shipped = life.order().progress().units().live();
    long kept = life.order().progress().goods().charged().minorOf(shipped);
    assertThat(shipped).isEqualTo(Units.of(1, 2));
    assertThat(ledger(life)).containsExactly(TOTAL - part, 0L, TOTAL - part - kept, 0L, 0L, kept);
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(life.effects(com.owode.orders.effect.CapturePayment.class)).hasSize(1);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_dispute_holds_what_is_left_frees_it_when_won_and_keeps_it_when_lost(Given given) {
    for (boolean refundFirst : List.of(true, false)) {
      Life life = Orders.in(OrderStatus.PAID, given);
      if (refundFirst) {
        grant(life, 6_000);
      }
      life.after(life.reports().dispute("dispute-1", DisputeStage.OPENED, life.money(TOTAL)));
      long refunded = refundFirst ? 6_000 : 0;
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, refunded, TOTAL - refunded, refunded, 0L);
      assertThat(discrepancies(life))
          .isEqualTo(refundFirst ? List.of("dispute.within-captured") : List.of());
      assertThat(refusedBy(life.ask(Life.SUPPORT, granting(life, 1))))
          .contains("refund.within-captured");
      assertMoneyIsSound(life);
      life.after(life.reports().dispute("dispute-1", DisputeStage.WON, life.money(TOTAL)));
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, refunded, 0L, 0L, TOTAL - refunded);
      Decision late =
          life.tell(life.reports().dispute("dispute-1", DisputeStage.OPENED, life.money(TOTAL)));
      assertThat(events(late)).isEmpty();
      assertThat(ledger(life)).contains(TOTAL - refunded);
      life.after(life.reports().dispute("dispute-1", DisputeStage.LOST, life.money(TOTAL)));
      assertThat(discrepancies(life)).contains("dispute.stage-agrees");
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_that_fails_under_a_chargeback_of_the_whole_is_not_sent_again(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    grant(life, 6_000);
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.money(6_000), "back-1"));
    life.after(life.reports().dispute("dispute-1", DisputeStage.LOST, life.money(TOTAL)));
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 4_000L, 6_000L, 0L);

    life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, life.money(6_000), "back-1"));

    assertThat(
            refusedBy(
                life.ask(
                    Life.SUPPORT, new com.owode.orders.command.RetryRefund(RepaymentId.of(1)))))
        .containsExactly("refund.within-captured");
    assertThat(refusedBy(life.ask(Life.SUPPORT, granting(life, 1))))
        .contains("refund.within-captured");
    assertMoneyIsSound(life);
  }

  private static com.owode.orders.command.GrantRefund granting(Life life, long minor) {
    return new com.owode.orders.command.GrantRefund(
        com.owode.orders.command.Grant.of(life.money(minor)),
        com.owode.orders.model.Note.none(),
        java.util.Optional.empty());
  }

  private static void grant(Life life, long minor) {
    life.after(Life.SUPPORT, granting(life, minor));
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void overlapping_partial_cancellations_pay_back_and_release_each_unit_once(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    List<Decision> cancelled = new ArrayList<>();
    for (Units unit : Scenes.each(life.all())) {
      cancelled.add(
          life.ask(
              Life.SUPPORT,
              new com.owode.orders.command.Cancel(
                  Pick.these(unit),
                  com.owode.orders.cancellation.CancelReason.SUPPORT_DECISION,
                  com.owode.orders.model.Note.none())));
      assertThat(
              refusedBy(
                  life.ask(
                      Life.SUPPORT,
                      new com.owode.orders.command.Cancel(
                          Pick.these(unit),
                          com.owode.orders.cancellation.CancelReason.SUPPORT_DECISION,
                          com.owode.orders.model.Note.none()))))
          .contains("units.cancellable");
      assertMoneyIsSound(life);
    }
    List<Units> released =
        life.effects(com.owode.orders.effect.ReleaseStock.class).stream()
            .map(com.owode.orders.effect.ReleaseStock::units)
            .toList();
    assertThat(released).isEqualTo(Scenes.each(life.all()));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertThat(cancelled).allMatch(Decision::isAccepted);
  }
}
