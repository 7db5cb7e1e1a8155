package com.owode.orders.command;

/**
 * Declines all alternatives of an offer (guide row G14): the units are cancelled and repaid.
 *
 * @param offer which offer of the order
 */
public record DeclineAlternatives(int offer) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.DECLINE_ALTERNATIVES;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.declineAlternatives(this);
  }
}
