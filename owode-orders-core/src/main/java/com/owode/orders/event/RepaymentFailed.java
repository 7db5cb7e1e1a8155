package com.owode.orders.event;

import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A portion of a repayment did not go back.
 *
 * @param repayment which repayment
 * @param portion which portion
 * @param transaction the gateway's reference of the refund
 * @param at when
 */
public record RepaymentFailed(
    RepaymentId repayment, int portion, Optional<TransactionRef> transaction, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.repaymentTold(repayment, portion, Repayment.State.FAILED, transaction, at);
  }

  @Override
  public EventKind kind() {
    return EventKind.REPAYMENT_FAILED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.repaymentFailed(this);
  }
}
