package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import java.util.Optional;

/**
 * A claim needs no answer any more: the buyer has taken it back, or all that it is about is
 * cancelled.
 *
 * @param refundCase which case
 */
public record ClaimWithdrawn(CaseId refundCase) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withCases(
        before
            .cases()
            .changed(refundCase, known -> known.in(CaseState.WITHDRAWN, Optional.empty())));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_WITHDRAWN;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimWithdrawn(this);
  }
}
