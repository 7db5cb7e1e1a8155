package com.owode.orders.event;

import com.owode.orders.model.Note;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import java.util.List;
import java.util.Optional;

/**
 * A claim is not eligible.
 *
 * @param refundCase which case
 * @param codes every reason, as the codes of the rules that are broken
 * @param words more words, if a person decided
 */
public record ClaimDeclined(CaseId refundCase, List<String> codes, Note words)
    implements OrderChange {

  /**
   * Copies the list.
   *
   * @param refundCase which case
   * @param codes every reason, as the codes of the rules that are broken
   * @param words more words, if a person decided
   */
  public ClaimDeclined {
    codes = List.copyOf(codes);
  }

  @Override
  public Progress on(Progress before) {
    return before.withCases(
        before
            .cases()
            .changed(refundCase, known -> known.in(CaseState.DECLINED, Optional.empty())));
  }

  @Override
  public EventKind kind() {
    return EventKind.CLAIM_DECLINED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.claimDeclined(this);
  }
}
