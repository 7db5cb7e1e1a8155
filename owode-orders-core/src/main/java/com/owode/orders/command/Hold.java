package com.owode.orders.command;

import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;

/**
 * Holds the order back: it is not shipped until released.
 *
 * @param reason why
 * @param words more words, if any
 */
public record Hold(HoldReason reason, Note words) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.HOLD;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.hold(this);
  }
}
