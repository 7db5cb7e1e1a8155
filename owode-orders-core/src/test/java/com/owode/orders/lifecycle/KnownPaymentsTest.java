package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.DISCREPANCY_FOUND;
import static com.owode.orders.event.EventKind.PAYMENT_AUTHORISED;
import static com.owode.orders.event.EventKind.PAYMENT_PENDING;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.events;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was told of money before, or is older than what is known, and what only looks like it. */
class KnownPaymentsTest {

  private static final Given GIVEN = Given.usual();
  private static final Money TOTAL = GIVEN.total();

  private static Life awaiting() {
    return Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
  }

  /** Captured as {@code txn} while it was live, and cancelled since. */
  private static Life takenThenCancelled() {
    Life life = awaiting();
    return life.after(life.reports().payment(1, PaymentOutcome.CAPTURED, TOTAL, "txn"))
        .cancelled(Pick.all());
  }

  private static Attempt.State state(Life life, int attempt) {
    return life.order().progress().money().attempts().get(attempt - 1).state();
  }

  @ParameterizedTest
  @EnumSource(
      value = PaymentOutcome.class,
      names = {"CAPTURED", "AUTHORISED", "PENDING", "UNKNOWN"})
  void what_led_to_a_capture_is_no_news_after_it_though_the_order_is_cancelled_since(
      PaymentOutcome before) {
    Life life = takenThenCancelled();

    Decision.Accepted again = life.tell(life.reports().payment(1, before, TOTAL, "txn"));

    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(discrepancies(life)).isEmpty();
  }

  @Test
  void one_transaction_told_with_another_amount_is_a_discrepancy() {
    Life life = awaiting();
    life.after(life.reports().payment(1, PaymentOutcome.CAPTURED, TOTAL, "txn"));
    PaymentReported less =
        life.reports().payment(1, PaymentOutcome.CAPTURED, TOTAL.minusMinor(1), "txn");

    Decision.Accepted told = life.tell(less);

    assertThat(events(told)).containsExactly(DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("payment.same-amount");
    assertThat(life.order().progress().money().captured()).isEqualTo(TOTAL);
  }

  @Test
  void a_transaction_told_of_an_attempt_that_it_does_not_belong_to_is_a_discrepancy() {
    Life life = awaiting().paymentIs(PaymentOutcome.DECLINED).after(BUYER, new RetryPayment());
    life.after(life.reports().payment(2, PaymentOutcome.CAPTURED, TOTAL, "txn"));

    Decision.Accepted told =
        life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, TOTAL, "txn"));

    assertThat(events(told)).containsExactly(DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("payment.attempt-agrees");
    assertThat(state(life, 1)).isEqualTo(Attempt.State.DECLINED);
  }

  @Test
  void that_money_was_set_aside_is_news_only_while_it_is_not_taken() {
    Life life = awaiting();
    life.after(life.reports().payment(1, PaymentOutcome.CAPTURED, TOTAL, "txn"));

    Decision.Accepted late = life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, TOTAL));

    assertThat(late.isAlreadyKnown()).isTrue();
    assertThat(state(life, 1)).isEqualTo(Attempt.State.CAPTURED);
  }

  @Test
  void another_amount_set_aside_is_news_and_the_same_is_not() {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().reserved();
    life.paymentIs(PaymentOutcome.AUTHORISED, GIVEN.money(500));

    Decision same =
        life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, GIVEN.money(500)));
    Decision more = life.tell(life.reports().payment(1, PaymentOutcome.AUTHORISED, TOTAL));

    assertThat(events(same)).isEmpty();
    assertThat(events(more)).contains(PAYMENT_AUTHORISED);
    assertThat(life.order().progress().money().authorised()).isEqualTo(TOTAL);
  }

  @Test
  void that_the_gateway_is_at_it_is_news_after_nothing_and_after_an_unknown_outcome() {
    Life started = awaiting();
    Life unknown = awaiting().paymentIs(PaymentOutcome.UNKNOWN);
    for (Life life : new Life[] {started, unknown}) {
      PaymentReported pending = life.reports().payment(1, PaymentOutcome.PENDING, TOTAL);

      assertThat(events(life.tell(pending))).containsExactly(PAYMENT_PENDING);
      assertThat(state(life, 1)).isEqualTo(Attempt.State.PENDING);
      assertThat(life.tell(pending).isAlreadyKnown()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, UNKNOWN",
    "CAPTURED, UNKNOWN",
    "DECLINED, UNKNOWN",
    "VOIDED, UNKNOWN",
    "CAPTURED, PENDING",
    "DECLINED, PENDING",
    "VOIDED, PENDING",
    "AUTHORISED, PENDING",
    "DECLINED, DECLINED",
    "VOIDED, VOIDED"
  })
  void what_is_known_is_not_made_less_by_a_late_word(PaymentOutcome known, PaymentOutcome late) {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().reserved().paymentIs(known);
    Attempt.State before = state(life, 1);

    Decision.Accepted told = life.tell(life.reports().payment(1, late, TOTAL));

    assertThat(told.isAlreadyKnown()).isTrue();
    assertThat(state(life, 1)).isEqualTo(before);
  }

  @Test
  void a_dispute_told_again_is_news_when_it_is_about_another_amount_or_has_moved_on() {
    Life life = Orders.in(OrderStatus.PAID, GIVEN);
    life.after(life.reports().dispute("d", DisputeStage.OPENED, GIVEN.money(500)));

    Decision.Accepted same =
        life.tell(life.reports().dispute("d", DisputeStage.OPENED, GIVEN.money(500)));
    life.after(life.reports().dispute("d", DisputeStage.OPENED, GIVEN.money(700)));

    assertThat(same.isAlreadyKnown()).isTrue();
    assertThat(life.order().progress().money().disputed()).isEqualTo(GIVEN.money(700));
    life.after(life.reports().dispute("d", DisputeStage.WON, GIVEN.money(700)));
    assertThat(life.order().progress().money().disputed()).isEqualTo(GIVEN.money(0));
    Decision.Accepted late =
        life.tell(life.reports().dispute("d", DisputeStage.OPENED, GIVEN.money(700)));
    assertThat(late.isAlreadyKnown()).isTrue();
  }
}
