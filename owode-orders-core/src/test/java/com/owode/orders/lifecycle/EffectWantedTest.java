package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Life.BUYER;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.refund.DiscountOutcome;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was wanted when it was written, and is not any more when its turn comes. */
class EffectWantedTest {

  private static final Given GIVEN = Given.usual();
  private static final Pick ALL = Pick.all();

  private static Life awaiting() {
    return Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
  }

  /** Its money is set aside, and to be taken at once. */
  private static Life authorised() {
    return awaiting().paymentIs(PaymentOutcome.AUTHORISED);
  }

  private static Life paid() {
    return Orders.in(OrderStatus.PAID, GIVEN);
  }

  private static Life sent(Life life) {
    return life.packed(ALL).shipped(ALL, "parcel-1");
  }

  private static Life reach(Life life, DeadlineKind kind) {
    Deadline deadline = Scenes.due(life, kind).get(0);
    return life.waitUntil(deadline.due()).after(life.reports().deadline(deadline));
  }

  private static Life refund(Life life, RefundOutcome outcome) {
    return life.after(life.reports().refund(1, 0, outcome, GIVEN.total(), "refund-1"));
  }

  /** Whether the last effect of this type is still wanted. */
  private static boolean isWanted(Life life, Class<? extends Effect> type) {
    return isWanted(life, type::isInstance);
  }

  private static boolean isWanted(Life life, MessageKind kind) {
    return isWanted(life, effect -> effect instanceof Notify told && told.message().equals(kind));
  }

  private static boolean isWanted(Life life, Predicate<Effect> which) {
    EffectEnvelope last =
        life.effects().stream()
            .filter(envelope -> which.test(envelope.effect()))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    return EffectWanted.by(life.order(), last);
  }

  @Test
  void stock_is_set_aside_while_its_units_are_with_the_seller() {
    assertThat(isWanted(GIVEN.placed(), ReserveStock.class)).isTrue();
    assertThat(isWanted(GIVEN.placed().cancelled(ALL), ReserveStock.class)).isFalse();
  }

  @Test
  void stock_is_kept_while_any_of_it_is_set_aside_and_with_the_seller() {
    Life life = paid();
    assertThat(isWanted(life, ConfirmStock.class)).isTrue();
    life.cancelled(Pick.these(life.all().first(1)));
    assertThat(isWanted(life, ConfirmStock.class)).isTrue();
    assertThat(isWanted(sent(life), ConfirmStock.class)).isFalse();
    assertThat(isWanted(paid().cancelled(ALL), ConfirmStock.class)).isFalse();
  }

  @Test
  void stock_of_cancelled_units_is_freed_whatever_comes_after() {
    assertThat(isWanted(paid().cancelled(ALL), ReleaseStock.class)).isTrue();
  }

  @Test
  void money_is_collected_while_the_attempt_is_open_and_the_order_wants_it() {
    assertThat(isWanted(awaiting(), CollectPayment.class)).isTrue();
    assertThat(isWanted(awaiting().paymentIs(PaymentOutcome.DECLINED), CollectPayment.class))
        .isFalse();
    assertThat(isWanted(awaiting().cancelled(ALL), CollectPayment.class)).isFalse();
    Life elsewhere = awaiting();
    elsewhere.after(
        elsewhere.reports().payment(7, PaymentOutcome.CAPTURED, GIVEN.total(), "elsewhere"));
    assertThat(isWanted(elsewhere, CollectPayment.class)).isFalse();
  }

  @Test
  void money_is_taken_while_it_is_set_aside_and_the_order_wants_it() {
    assertThat(isWanted(authorised(), CapturePayment.class)).isTrue();
    assertThat(isWanted(authorised().paymentIs(PaymentOutcome.VOIDED), CapturePayment.class))
        .isFalse();
    assertThat(isWanted(authorised().paymentIs(PaymentOutcome.CAPTURED), CapturePayment.class))
        .isFalse();
    assertThat(isWanted(authorised().cancelled(ALL), CapturePayment.class)).isFalse();
  }

  @Test
  void money_that_is_set_aside_is_freed_unless_it_was_taken_or_declined() {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().paid().cancelled(ALL);
    assertThat(isWanted(life, VoidPayment.class)).isTrue();
    Life told = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().paid().cancelled(ALL);
    assertThat(isWanted(told.paymentIs(PaymentOutcome.CAPTURED), VoidPayment.class)).isFalse();
    Life declined = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().paid().cancelled(ALL);
    assertThat(isWanted(declined.paymentIs(PaymentOutcome.DECLINED), VoidPayment.class)).isFalse();
  }

  @Test
  void money_that_is_told_as_free_is_freed_all_the_same_by_a_void_that_was_not_answered() {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().paid().cancelled(ALL);

    assertThat(isWanted(life.paymentIs(PaymentOutcome.VOIDED), VoidPayment.class)).isTrue();
  }

  @Test
  void the_gateway_is_asked_what_became_of_an_attempt_until_it_has_said() {
    Life life = awaiting().paymentIs(PaymentOutcome.UNKNOWN);
    assertThat(isWanted(life, AskPayment.class)).isTrue();
    assertThat(isWanted(life.paymentIs(PaymentOutcome.CAPTURED), AskPayment.class)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundOutcome.class,
      names = {"DONE", "FAILED"})
  void money_is_sent_back_and_asked_after_until_it_is_known_what_became_of_it(RefundOutcome end) {
    Life life = Orders.in(OrderStatus.CANCELLED, GIVEN);
    assertThat(isWanted(life, RefundPayment.class)).isTrue();

    refund(life, RefundOutcome.UNKNOWN);
    assertThat(isWanted(life, RefundPayment.class)).isTrue();
    assertThat(isWanted(life, AskRefund.class)).isTrue();

    refund(life, end);
    assertThat(isWanted(life, RefundPayment.class)).isFalse();
    assertThat(isWanted(life, AskRefund.class)).isFalse();
  }

  @Test
  void a_discount_is_issued_once() {
    Life life = Orders.in(OrderStatus.DELIVERED, GIVEN);
    life.after(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));
    assertThat(isWanted(life, IssueDiscount.class)).isTrue();
    life.after(life.reports().discount(1, DiscountOutcome.ISSUED));
    assertThat(isWanted(life, IssueDiscount.class)).isFalse();
  }

  @Test
  void who_has_paid_or_cancelled_is_not_asked_to_pay_again() {
    Life life = awaiting().paymentIs(PaymentOutcome.DECLINED);
    assertThat(isWanted(life, MessageKind.PAYMENT_RETRY)).isTrue();
    life.after(BUYER, new RetryPayment());
    assertThat(isWanted(life, MessageKind.PAYMENT_RETRY)).isTrue();
    life.paymentIs(PaymentOutcome.CAPTURED);
    assertThat(isWanted(life, MessageKind.PAYMENT_RETRY)).isFalse();
    Life cancelled = awaiting().paymentIs(PaymentOutcome.DECLINED).cancelled(ALL);
    assertThat(isWanted(cancelled, MessageKind.PAYMENT_RETRY)).isFalse();
  }

  @Test
  void an_order_is_not_confirmed_to_anybody_once_it_is_cancelled_and_its_end_is_told() {
    Life life = paid();
    assertThat(isWanted(life, MessageKind.ORDER_CONFIRMATION)).isTrue();
    assertThat(isWanted(life, MessageKind.NEW_ORDER)).isTrue();
    life.cancelled(ALL);
    assertThat(isWanted(life, MessageKind.ORDER_CONFIRMATION)).isFalse();
    assertThat(isWanted(life, MessageKind.NEW_ORDER)).isFalse();
    assertThat(isWanted(life, MessageKind.CANCELLATION_NOTICE)).isTrue();
  }

  @Test
  void the_seller_is_reminded_to_ship_until_it_is_too_late_for_that() {
    Life life = reach(paid(), DeadlineKind.SHIP_BY_REMINDER);
    assertThat(isWanted(life, MessageKind.SHIP_BY_REMINDER)).isTrue();
    reach(life, DeadlineKind.SHIP_BY_OVERDUE);
    assertThat(isWanted(life, MessageKind.SHIP_BY_REMINDER)).isFalse();
    assertThat(isWanted(life, MessageKind.SHIP_BY_OVERDUE)).isTrue();
  }

  @Test
  void the_seller_who_has_shipped_is_not_reminded_to() {
    Life reminded = sent(reach(paid(), DeadlineKind.SHIP_BY_REMINDER));
    assertThat(isWanted(reminded, MessageKind.SHIP_BY_REMINDER)).isFalse();
    Life overdue = sent(reach(paid(), DeadlineKind.SHIP_BY_OVERDUE));
    assertThat(isWanted(overdue, MessageKind.SHIP_BY_OVERDUE)).isFalse();
  }

  @Test
  void a_buyer_who_has_left_a_review_is_not_invited_to() {
    Life life = reach(Orders.in(OrderStatus.DELIVERED, GIVEN), DeadlineKind.REVIEW_INVITATION);
    assertThat(isWanted(life, MessageKind.REVIEW_INVITATION)).isTrue();
    life.after(BUYER, new LeaveReview(5, Note.none()));
    assertThat(isWanted(life, MessageKind.REVIEW_INVITATION)).isFalse();
  }
}
