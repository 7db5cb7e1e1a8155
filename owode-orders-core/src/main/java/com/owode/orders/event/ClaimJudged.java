package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The policy, or a person, has judged a claim.
 *
 * @param refundCase which case
 * @param state what the case waits for now
 * @param codes the codes of the rules that decided
 * @param answerBy until when the buyer must answer
 */
public record ClaimJudged(
    CaseId refundCase, CaseState state, List<String> codes, Optional<Instant> answerBy)
    implements OrderChange {

  /**
   * Copies the list.
   *
   * @param refundCase which case
   * @param state what the case waits for now
   * @param codes the codes of the rules that decided
   * @param answerBy until when the buyer must answer
   */
  public ClaimJudged {
    codes = List.copyOf(codes);
  }

  @Override
  public Progress on(Progress before) {
    return before.withCases(before.cases().changed(refundCase, known -> known.in(state, answerBy)));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_JUDGED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimJudged(this);
  }
}
