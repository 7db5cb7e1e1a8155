package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Discount;
import com.owode.orders.refund.RefundCase;

/**
 * An apology was made with a discount on the next order.
 *
 * @param refundCase for which case
 * @param discount the discount
 */
public record GoodwillGranted(CaseId refundCase, Discount discount) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withCases(before.cases().changed(refundCase, RefundCase::withGoodwill));
  }

  @Override
  public EventKind kind() {
    return EventKind.GOODWILL_GRANTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.goodwillGranted(this);
  }
}
