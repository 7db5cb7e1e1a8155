package com.owode.orders.effect;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Discount;

/**
 * Issue a discount on the buyer's next order (guide row G20).
 *
 * @param refundCase the case that it is granted for
 * @param discount what it takes off
 * @param key the issuer's idempotency key
 */
public record IssueDiscount(CaseId refundCase, Discount discount, IdempotencyKey key)
    implements Effect {

  @Override
  public EffectKind kind() {
    return EffectKind.ISSUE_DISCOUNT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.issueDiscount(this);
  }
}
