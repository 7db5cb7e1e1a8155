package com.owode.orders.event;

import com.owode.orders.payment.AttemptId;
import java.time.Instant;
import org.joda.money.Money;

/**
 * An attempt to collect money has begun.
 *
 * @param attempt which attempt
 * @param amount how much
 * @param at when
 */
public record PaymentStarted(AttemptId attempt, Money amount, Instant at) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(before.money().started(attempt, amount, at));
  }

  @Override
  public EventKind kind() {
    return EventKind.PAYMENT_STARTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paymentStarted(this);
  }
}
