package com.owode.orders.command;

import com.owode.orders.model.Note;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Decides a claim by hand.
 *
 * @param refundCase which case
 * @param decision what is decided
 * @param amount what is approved, where it differs from what the policy gives
 * @param words why
 */
public record DecideClaim(
    CaseId refundCase, ClaimDecision decision, Optional<Money> amount, Note words)
    implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.DECIDE_CLAIM;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.decideClaim(this);
  }
}
