package com.owode.orders.command;

import com.owode.orders.payment.RepaymentId;

/**
 * Asks to send a failed repayment again, under new keys.
 *
 * @param repayment which repayment
 */
public record RetryRefund(RepaymentId repayment) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.RETRY_REFUND;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.retryRefund(this);
  }
}
