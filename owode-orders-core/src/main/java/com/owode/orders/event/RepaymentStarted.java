package com.owode.orders.event;

import com.owode.orders.payment.Repayment;

/**
 * Money goes back, for the first time or once more.
 *
 * @param repayment the repayment with its amounts, decided once
 */
public record RepaymentStarted(Repayment repayment) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.repaying(repayment);
  }

  @Override
  public EventKind kind() {
    return EventKind.REPAYMENT_STARTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.repaymentStarted(this);
  }
}
