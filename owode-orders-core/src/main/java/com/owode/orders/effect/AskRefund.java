package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.RepaymentId;
import org.joda.money.Money;

/**
 * Ask the gateway what became of a refund.
 *
 * @param repayment which repayment
 * @param portion which portion of it, from 0
 * @param amount how much
 * @param key the key that the refund was made with
 */
public record AskRefund(RepaymentId repayment, int portion, Money amount, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.ASK_REFUND;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.askRefund(this);
  }
}
