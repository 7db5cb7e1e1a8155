package com.owode.orders.event;

import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Nobody knows what became of an attempt.
 *
 * @param attempt which attempt
 * @param amount how much
 * @param transaction the gateway's reference
 * @param at when
 */
public record PaymentUnknown(
    AttemptId attempt, Money amount, Optional<TransactionRef> transaction, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(
        before.money().told(attempt, Attempt.State.UNKNOWN, amount, transaction, at));
  }

  @Override
  public EventKind kind() {
    return EventKind.PAYMENT_UNKNOWN;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paymentUnknown(this);
  }
}
