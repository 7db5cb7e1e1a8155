package com.owode.orders.event;

import com.owode.orders.stock.Offer;

/**
 * Alternatives were offered for units that are out of stock (guide row G14). Units that were packed
 * are open again.
 *
 * @param offer the offer
 */
public record AlternativesOffered(Offer offer) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.offered(offer);
  }

  @Override
  public EventKind kind() {
    return EventKind.ALTERNATIVES_OFFERED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.alternativesOffered(this);
  }
}
