package com.owode.orders.command;

import com.owode.orders.model.Note;

/**
 * Ends a hold.
 *
 * @param words why
 */
public record Release(Note words) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.RELEASE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.release(this);
  }
}
