package com.owode.orders.event;

import com.owode.orders.payment.Dispute;

/**
 * The buyer's bank disputes money.
 *
 * @param dispute the dispute
 */
public record DisputeRecorded(Dispute dispute) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(before.money().disputed(dispute));
  }

  @Override
  public EventKind kind() {
    return EventKind.DISPUTE_RECORDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.disputeRecorded(this);
  }
}
