package com.owode.orders.testkit.fake;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import java.time.Instant;

/**
 * A discount that the fake issuer really issued.
 *
 * @param key the key that it was asked for under
 * @param order for which order
 * @param what the discount, and the case that it is granted for
 * @param code what the buyer enters to use it
 * @param at when, by its clock
 */
public record IssuedDiscount(
    IdempotencyKey key, OrderId order, IssueDiscount what, String code, Instant at) {

  /** {@return without the code, which is as good as money} */
  @Override
  public String toString() {
    return "IssuedDiscount[" + order + " " + what.refundCase() + " at " + at + "]";
  }
}
