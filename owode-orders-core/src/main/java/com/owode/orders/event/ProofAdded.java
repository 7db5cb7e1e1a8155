package com.owode.orders.event;

import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Evidence;
import java.util.List;

/**
 * The buyer has given proof.
 *
 * @param refundCase for which case
 * @param evidence the proof
 */
public record ProofAdded(CaseId refundCase, List<Evidence> evidence) implements OrderChange {

  /**
   * Copies the list.
   *
   * @param refundCase for which case
   * @param evidence the proof
   */
  public ProofAdded {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Progress on(Progress before) {
    return before.withCases(before.cases().changed(refundCase, known -> known.proven(evidence)));
  }

  @Override
  public EventKind kind() {
    return EventKind.PROOF_ADDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.proofAdded(this);
  }
}
