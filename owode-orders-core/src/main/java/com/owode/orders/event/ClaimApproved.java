package com.owode.orders.event;

import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseId;
import org.joda.money.Money;

/**
 * A claim is eligible.
 *
 * @param refundCase which case
 * @param amount how much goes back
 * @param repayment by which repayment
 */
public record ClaimApproved(CaseId refundCase, Money amount, RepaymentId repayment)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withCases(
        before.cases().changed(refundCase, known -> known.approved(amount, repayment)));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_APPROVED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimApproved(this);
  }
}
