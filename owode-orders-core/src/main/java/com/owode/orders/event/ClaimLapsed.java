package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import java.util.Optional;

/**
 * Proof or return did not come in time.
 *
 * @param refundCase which case
 */
public record ClaimLapsed(CaseId refundCase) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withCases(
        before.cases().changed(refundCase, known -> known.in(CaseState.LAPSED, Optional.empty())));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_LAPSED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimLapsed(this);
  }
}
