package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import org.joda.money.Money;

/**
 * Collect money from the buyer.
 *
 * @param attempt which attempt
 * @param amount how much
 * @param capture whether to take it at once or to set it aside
 * @param key the gateway's idempotency key of the attempt
 */
public record CollectPayment(AttemptId attempt, Money amount, CaptureAt capture, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.COLLECT_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.collectPayment(this);
  }
}
