package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.TransactionRef;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Take money that was set aside.
 *
 * @param attempt which attempt
 * @param amount how much: what is due, the rest is freed
 * @param authorisation the gateway's reference of what is set aside
 * @param key the gateway's idempotency key
 */
public record CapturePayment(
    AttemptId attempt, Money amount, Optional<TransactionRef> authorisation, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.CAPTURE_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.capturePayment(this);
  }
}
