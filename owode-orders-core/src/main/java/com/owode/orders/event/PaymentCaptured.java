package com.owode.orders.event;

import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import org.joda.money.Money;

/**
 * Money was taken.
 *
 * @param attempt which attempt
 * @param transaction the gateway's reference
 * @param amount how much
 * @param at when
 */
public record PaymentCaptured(
    AttemptId attempt, TransactionRef transaction, Money amount, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(before.money().captured(new Capture(transaction, attempt, amount), at));
  }

  @Override
  public EventKind kind() {
    return EventKind.PAYMENT_CAPTURED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paymentCaptured(this);
  }
}
