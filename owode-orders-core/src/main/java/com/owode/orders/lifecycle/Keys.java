package com.owode.orders.lifecycle;

import com.owode.orders.model.EventId;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseId;

/**
 * The gateway's idempotency keys. They follow from what is done, not from the event that asks for
 * it, so that a charge can be asked about, captured and freed under the key that it was made with.
 */
final class Keys {

  private Keys() {}

  static IdempotencyKey payment(OrderId order, AttemptId attempt) {
    return new IdempotencyKey(order.value() + ":pay:" + attempt.number());
  }

  static IdempotencyKey capture(OrderId order, AttemptId attempt) {
    return new IdempotencyKey(order.value() + ":capture:" + attempt.number());
  }

  /** A void that was known and then contradicted is another one: its key is that of its event. */
  static IdempotencyKey release(EventId event, AttemptId attempt) {
    return new IdempotencyKey(
        event.order().value() + ":void:" + attempt.number() + ":" + event.version());
  }

  static IdempotencyKey discount(OrderId order, CaseId refundCase) {
    return new IdempotencyKey(order.value() + ":discount:" + refundCase.number());
  }

  /**
   * A portion that is sent again after it failed has a key of its own: under the old one the
   * gateway would only fail again.
   */
  static IdempotencyKey refund(OrderId order, RepaymentId repayment, int portion, int tries) {
    return new IdempotencyKey(
        order.value() + ":refund:" + repayment.number() + ":" + portion + ":" + tries);
  }
}
