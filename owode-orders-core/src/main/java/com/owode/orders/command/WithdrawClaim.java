package com.owode.orders.command;

import com.owode.orders.refund.CaseId;

/**
 * Takes a claim back.
 *
 * @param refundCase which case
 */
public record WithdrawClaim(CaseId refundCase) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.WITHDRAW_CLAIM;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.withdrawClaim(this);
  }
}
