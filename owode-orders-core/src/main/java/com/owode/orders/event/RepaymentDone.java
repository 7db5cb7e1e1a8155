package com.owode.orders.event;

import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;

/**
 * A portion of a repayment went back.
 *
 * @param repayment which repayment
 * @param portion which portion
 * @param transaction the gateway's reference of the refund
 * @param at when
 */
public record RepaymentDone(
    RepaymentId repayment, int portion, Optional<TransactionRef> transaction, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.repaymentTold(repayment, portion, Repayment.State.DONE, transaction, at);
  }

  @Override
  public EventKind kind() {
    return EventKind.REPAYMENT_DONE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.repaymentDone(this);
  }
}
