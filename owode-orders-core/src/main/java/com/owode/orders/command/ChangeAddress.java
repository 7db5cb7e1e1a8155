package com.owode.orders.command;

import com.owode.orders.model.PersonRef;

/**
 * Asks to deliver somewhere else.
 *
 * @param address where the new address lives
 */
public record ChangeAddress(PersonRef address) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.CHANGE_ADDRESS;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.changeAddress(this);
  }
}
