package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.DiscountOutcome;
import java.util.Optional;

/**
 * What became of a discount was told.
 *
 * @param refundCase for which case
 * @param outcome what became of it
 * @param code what the buyer enters to use it
 */
public record DiscountRecorded(CaseId refundCase, DiscountOutcome outcome, Optional<String> code)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withHeard(before.heard().discount(refundCase.number()));
  }

  @Override
  public EventKind kind() {
    return EventKind.DISCOUNT_RECORDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.discountRecorded(this);
  }
}
