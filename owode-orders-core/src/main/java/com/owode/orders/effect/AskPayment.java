package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import org.joda.money.Money;

/**
 * Ask the gateway what became of an attempt.
 *
 * @param attempt which attempt
 * @param amount what was attempted
 * @param key the key that the attempt was made with
 */
public record AskPayment(AttemptId attempt, Money amount, IdempotencyKey key) implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.ASK_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.askPayment(this);
  }
}
