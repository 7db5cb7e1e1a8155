package com.owode.orders.event;

import com.owode.orders.stock.Offer;

/**
 * The buyer has accepted an alternative.
 *
 * @param offer which offer
 * @param rank which of its alternatives
 */
public record AlternativeAccepted(int offer, int rank) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withOffers(before.offers().in(offer, Offer.State.ACCEPTED));
  }

  @Override
  public EventKind kind() {
    return EventKind.ALTERNATIVE_ACCEPTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.alternativeAccepted(this);
  }
}
