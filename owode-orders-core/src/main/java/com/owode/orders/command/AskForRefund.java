package com.owode.orders.command;

import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundReason;
import java.util.List;

/**
 * Claims money back (guide row G16).
 *
 * @param units which units; all delivered ones when none are named
 * @param reason why
 * @param evidence the proof at hand
 * @param words the buyer's words, if any
 */
public record AskForRefund(Pick units, RefundReason reason, List<Evidence> evidence, Note words)
    implements OrderRequest {

  /**
   * Copies the list.
   *
   * @param units which units
   * @param reason why
   * @param evidence the proof at hand
   * @param words the buyer's words, if any
   */
  public AskForRefund {
    evidence = List.copyOf(evidence);
  }

  @Override
  public CommandKind kind() {
    return CommandKind.ASK_FOR_REFUND;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.askForRefund(this);
  }
}
