package com.owode.orders.port;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.event.OrderPlaced;

/**
 * Issues discounts on the buyer's next order (guide row G20). The same key issues once and gets the
 * same answer, for at least as long as workers try (three days unless told otherwise). A {@link
 * NotSentException} says that nothing was issued; after any other exception the call is made again
 * under the same key. May be called by several threads at once.
 *
 * <p>The rules that an adapter is held to are the testkit's {@code DiscountIssuerContract}.
 */
public interface DiscountIssuer {

  /**
   * Issues a discount.
   *
   * @param what the discount, and the case that it is granted for
   * @param order what was agreed
   * @param call key, attempt and deadline of this call
   * @return what became of it
   */
  DiscountAnswer issue(IssueDiscount what, OrderPlaced order, PortCall call);

  /** {@return an issuer for a marketplace without discounts: every one fails, for good} */
  static DiscountIssuer none() {
    return (what, order, call) -> DiscountAnswer.failed();
  }
}
