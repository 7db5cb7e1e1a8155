package com.owode.orders.event;

import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The gateway is still at it.
 *
 * @param attempt which attempt
 * @param amount how much
 * @param transaction the gateway's reference
 * @param at when
 */
public record PaymentPending(
    AttemptId attempt, Money amount, Optional<TransactionRef> transaction, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(
        before.money().told(attempt, Attempt.State.PENDING, amount, transaction, at));
  }

  @Override
  public EventKind kind() {
    return EventKind.PAYMENT_PENDING;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paymentPending(this);
  }
}
