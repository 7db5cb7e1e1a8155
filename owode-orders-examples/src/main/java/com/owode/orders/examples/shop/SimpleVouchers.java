package com.owode.orders.examples.shop;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.PortCall;
import java.util.HashMap;
import java.util.Map;

/** Issues numbered voucher codes, the same key the same one. Safe for use by several threads. */
public final class SimpleVouchers implements DiscountIssuer {

  private final Object lock = new Object();
  private final Map<IdempotencyKey, DiscountAnswer> issued = new HashMap<>();

  /** Begins with the first voucher. */
  public SimpleVouchers() {}

  @Override
  public DiscountAnswer issue(IssueDiscount what, OrderPlaced order, PortCall call) {
    synchronized (lock) {
      return issued.computeIfAbsent(
          call.key(), none -> DiscountAnswer.issued("SORRY-" + (issued.size() + 1)));
    }
  }
}
