package com.owode.orders.event;

import com.owode.orders.stock.Offer;

/**
 * The buyer has declined all alternatives, or has not answered in time, or nothing is left to
 * answer for.
 *
 * @param offer which offer
 */
public record AlternativesDeclined(int offer) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withOffers(before.offers().in(offer, Offer.State.DECLINED));
  }

  @Override
  public EventKind kind() {
    return EventKind.ALTERNATIVES_DECLINED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.alternativesDeclined(this);
  }
}
