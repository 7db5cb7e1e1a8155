package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Evidence;
import java.util.List;

/**
 * Gives more proof (guide row G17).
 *
 * @param refundCase for which case
 * @param evidence the proof, at least one piece
 */
public record AddProof(CaseId refundCase, List<Evidence> evidence) implements OrderRequest {

  /**
   * Guards the proof.
   *
   * @param refundCase for which case
   * @param evidence the proof, at least one piece
   * @throws IllegalArgumentException when there is none
   */
  public AddProof {
    evidence = Guard.notEmpty("the proof", evidence);
  }

  @Override
  public CommandKind kind() {
    return CommandKind.ADD_PROOF;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.addProof(this);
  }
}
