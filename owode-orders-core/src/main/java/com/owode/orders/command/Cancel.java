package com.owode.orders.command;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;

/**
 * Asks to cancel units (guide row G13).
 *
 * @param units which units; all that can be cancelled when none are named
 * @param reason why
 * @param note more words, if any
 */
public record Cancel(Pick units, CancelReason reason, Note note) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.CANCEL;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.cancel(this);
  }
}
