package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.payment.Attempt.State.CAPTURED;
import static com.owode.orders.payment.Attempt.State.DECLINED;
import static com.owode.orders.payment.Attempt.State.PENDING;
import static com.owode.orders.payment.Attempt.State.STARTED;
import static com.owode.orders.payment.Attempt.State.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.RetryPayment;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Which attempt a message of the gateway is about, that does not say which (attempt 0). */
class AttemptToldOfTest {

  private static final Given GIVEN = Given.usual();
  private static final Money TOTAL = GIVEN.total();

  /** Its first attempt has ended like this, under {@code txn-1}; the second one is under way. */
  private static Life retried(PaymentOutcome first) {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
    return life.after(life.reports().payment(1, first, TOTAL, "txn-1"))
        .after(BUYER, new RetryPayment());
  }

  private static Decision.Accepted unnamed(Life life, PaymentOutcome outcome, String reference) {
    return life.tell(life.reports().payment(0, outcome, TOTAL, reference));
  }

  private static List<Attempt.State> states(Life life) {
    return life.order().progress().money().attempts().stream().map(Attempt::state).toList();
  }

  @Test
  void it_is_about_the_attempt_of_its_transaction() {
    Life life = retried(PaymentOutcome.DECLINED);
    life.after(life.reports().payment(2, PaymentOutcome.PENDING, TOTAL, "txn-2"));

    unnamed(life, PaymentOutcome.CAPTURED, "txn-1");

    assertThat(states(life)).containsExactly(CAPTURED, PENDING);
  }

  @Test
  void it_is_else_about_the_attempt_that_is_open() {
    Life life = retried(PaymentOutcome.DECLINED);

    unnamed(life, PaymentOutcome.CAPTURED, "new");

    assertThat(states(life)).containsExactly(DECLINED, CAPTURED);
  }

  @Test
  void without_a_transaction_it_is_about_the_open_attempt_though_another_has_none_either() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
    life.after(life.reports().payment(1, PaymentOutcome.DECLINED, TOTAL))
        .after(BUYER, new RetryPayment());

    life.tell(life.reports().payment(0, PaymentOutcome.PENDING, TOTAL));

    assertThat(states(life)).containsExactly(DECLINED, PENDING);
  }

  @Test
  void when_none_is_open_it_repeats_what_is_known_of_the_one_that_ended_like_it() {
    Life life = retried(PaymentOutcome.VOIDED);
    life.after(life.reports().payment(2, PaymentOutcome.DECLINED, TOTAL, "txn-2"));

    Decision.Accepted repeated = unnamed(life, PaymentOutcome.DECLINED, "new");

    assertThat(repeated.isAlreadyKnown()).isTrue();
    assertThat(states(life)).containsExactly(VOIDED, DECLINED);
  }

  @Test
  void when_none_fits_it_is_about_an_attempt_of_its_own() {
    Life life = Orders.in(OrderStatus.PAYMENT_FAILED, GIVEN);

    unnamed(life, PaymentOutcome.CAPTURED, "new");

    assertThat(states(life)).containsExactly(CAPTURED, DECLINED);
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_report_that_names_its_attempt_is_about_no_other() {
    Life life = retried(PaymentOutcome.DECLINED);

    life.tell(life.reports().payment(1, PaymentOutcome.CAPTURED, TOTAL, "txn-1"));

    assertThat(states(life)).containsExactly(CAPTURED, STARTED);
  }

  @Test
  void what_the_host_collects_is_about_the_hosts_own_attempt() {
    Life life = GIVEN.collectedBy(PaymentMode.HOST).placed().reserved();
    life.after(life.reports().payment(3, PaymentOutcome.PENDING, TOTAL, "txn-3"));

    unnamed(life, PaymentOutcome.CAPTURED, "txn-0");

    assertThat(states(life)).containsExactly(CAPTURED, PENDING);
  }
}
