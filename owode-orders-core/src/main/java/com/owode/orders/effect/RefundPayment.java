package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import org.joda.money.Money;

/**
 * Give money back from one capture.
 *
 * @param repayment which repayment
 * @param portion which portion of it, from 0
 * @param capture the gateway's reference of the capture
 * @param amount how much
 * @param key the gateway's idempotency key
 */
public record RefundPayment(
    RepaymentId repayment, int portion, TransactionRef capture, Money amount, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.REFUND_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.refundPayment(this);
  }
}
