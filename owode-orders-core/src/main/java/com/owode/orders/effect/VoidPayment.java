package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.TransactionRef;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Free money that was set aside, or stop an attempt.
 *
 * @param attempt which attempt
 * @param amount what was set aside or attempted
 * @param authorisation the gateway's reference of what is set aside, as far as it was told
 * @param key the gateway's idempotency key
 */
public record VoidPayment(
    AttemptId attempt, Money amount, Optional<TransactionRef> authorisation, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.VOID_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.voidPayment(this);
  }
}
