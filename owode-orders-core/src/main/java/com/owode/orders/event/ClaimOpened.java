package com.owode.orders.event;

import com.owode.orders.model.Note;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundReason;
import java.time.Instant;

/**
 * The buyer claims money back.
 *
 * @param refundCase which case
 * @param reason why
 * @param units for which units
 * @param words the buyer's words, if any
 * @param at when
 */
public record ClaimOpened(
    CaseId refundCase, RefundReason reason, Units units, Note words, Instant at)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withCases(before.cases().with(RefundCase.opened(refundCase, reason, units, at)));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_OPENED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimOpened(this);
  }
}
