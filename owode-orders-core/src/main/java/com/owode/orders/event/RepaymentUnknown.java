package com.owode.orders.event;

import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Nobody knows yet what became of a portion of a repayment.
 *
 * @param repayment which repayment
 * @param portion which portion
 * @param transaction the gateway's reference of the refund
 * @param at when
 */
public record RepaymentUnknown(
    RepaymentId repayment, int portion, Optional<TransactionRef> transaction, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.repaymentTold(repayment, portion, Repayment.State.UNKNOWN, transaction, at);
  }

  @Override
  public EventKind kind() {
    return EventKind.REPAYMENT_UNKNOWN;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.repaymentUnknown(this);
  }
}
