package com.owode.orders.command;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.DiscountOutcome;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells what became of a discount that was to be issued (guide row G20).
 *
 * @param order the order
 * @param refundCase the case that it was granted for
 * @param outcome what became of it
 * @param code what the buyer enters to use it, once issued
 * @param at when it happened
 * @param from who tells
 */
public record DiscountReported(
    OrderId order,
    CaseId refundCase,
    DiscountOutcome outcome,
    Optional<String> code,
    Instant at,
    Provenance from)
    implements OrderReport {

  @Override
  public String subject() {
    return "discount for case " + refundCase + " " + outcome;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.DISCOUNT_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.discountReported(this);
  }
}
