package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Scenes.effects;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Hold;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.RefundOutcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTest {

  private static final Given GIVEN = Given.usual();

  private static Life held(HoldReason reason) {
    return GIVEN.placed().after(Life.SUPPORT, new Hold(reason, Note.none()));
  }

  /** The same order, of which the policy book no longer has the policies. */
  private static Order withoutPolicies(Life life) {
    return Order.of((OrderPlaced) life.events().get(0), Optional.empty(), life.changes());
  }

  @Test
  void an_order_is_equal_to_what_was_agreed_and_has_happened_alike() {
    Order order = held(HoldReason.LEGAL).order();

    assertThat(order)
        .isEqualTo(held(HoldReason.LEGAL).order())
        .hasSameHashCodeAs(held(HoldReason.LEGAL).order())
        .isNotEqualTo(held(HoldReason.of("STOCKTAKING")).order())
        .isNotEqualTo(GIVEN.placed().order())
        .isNotEqualTo(GIVEN.lines(1).placed().after(Life.SUPPORT, hold()).order())
        .isNotEqualTo(order.id());
    assertThat(order.hashCode()).isNotEqualTo(GIVEN.placed().order().hashCode());
  }

  private static Hold hold() {
    return new Hold(HoldReason.LEGAL, Note.none());
  }

  @Test
  void what_was_agreed_counts_even_where_nothing_else_differs() {
    Life one = Given.usual().placed();
    Life other = Given.usual().priced(1_250_001, 100_000, 70_001).placed();

    assertThat(one.order()).isNotEqualTo(other.order());
  }

  @Test
  void an_order_shows_its_id_version_and_status_only() {
    assertThat(GIVEN.placed().order()).hasToString("order order-1 v1 AWAITING_PAYMENT");
  }

  @Test
  void money_is_unknown_while_nobody_knows_of_an_attempt_or_of_a_refund() {
    assertThat(Orders.in(OrderStatus.AWAITING_PAYMENT).order().isMoneyUnknown()).isFalse();
    Life attempt = Orders.in(OrderStatus.AWAITING_PAYMENT).paymentIs(PaymentOutcome.UNKNOWN);
    assertThat(attempt.order().isMoneyUnknown()).isTrue();
    assertThat(attempt.paymentIs(PaymentOutcome.CAPTURED).order().isMoneyUnknown()).isFalse();

    Life refund = Orders.in(OrderStatus.CANCELLED);
    assertThat(refund.order().isMoneyUnknown()).isFalse();
    refund.after(refund.reports().refund(1, 0, RefundOutcome.UNKNOWN, GIVEN.total(), "rf"));
    assertThat(refund.order().isMoneyUnknown()).isTrue();
    refund.after(refund.reports().refund(1, 0, RefundOutcome.DONE, GIVEN.total(), "rf"));
    assertThat(refund.order().isMoneyUnknown()).isFalse();
  }

  @Test
  void as_much_may_be_missing_as_the_policy_lets() {
    PaymentPolicy lenient = GIVEN.policies().payment().toBuilder().toleranceMinor(100).build();
    Life enough = GIVEN.under(terms -> terms.payment(lenient)).placed().reserved();
    enough.paymentIs(PaymentOutcome.CAPTURED, GIVEN.total().minusMinor(100));
    Life less = GIVEN.under(terms -> terms.payment(lenient)).placed().reserved();
    less.paymentIs(PaymentOutcome.CAPTURED, GIVEN.total().minusMinor(101));

    assertThat(enough.status()).isEqualTo(OrderStatus.PAID);
    assertThat(less.status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void an_order_whose_policies_are_lost_still_takes_the_money_that_is_set_aside() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT);

    Decision told =
        Lifecycle.owode()
            .decide(
                withoutPolicies(life),
                life.reports()
                    .payment(1, PaymentOutcome.AUTHORISED, GIVEN.total().minusMinor(1), "txn"),
                Facts.of(life.now()));

    assertThat(effects(told))
        .anyMatch(effect -> effect.startsWith("capture "))
        .anyMatch(effect -> effect.startsWith("keep "));
    assertThat(((Decision.Accepted) told).order().status()).isEqualTo(OrderStatus.PAID);
  }
}
