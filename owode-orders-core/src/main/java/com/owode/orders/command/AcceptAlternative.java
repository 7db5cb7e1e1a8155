package com.owode.orders.command;

/**
 * Accepts an alternative item (guide row G14).
 *
 * @param offer which offer of the order
 * @param rank which of its alternatives
 */
public record AcceptAlternative(int offer, int rank) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.ACCEPT_ALTERNATIVE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.acceptAlternative(this);
  }
}
