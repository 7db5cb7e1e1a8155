package com.owode.orders.event;

import com.owode.orders.payment.AttemptId;
import com.owode.orders.stock.Offer;
import java.util.Optional;

/**
 * The buyer has accepted an alternative (guide row G14). Where the buyer bears that it is dearer,
 * the offer stays open until the difference is captured; the acceptance is then written again,
 * without a payment that is waited for.
 *
 * @param offer which offer
 * @param rank which of its alternatives
 * @param payment the attempt whose money the exchange waits for; empty when it holds
 */
public record AlternativeAccepted(int offer, int rank, Optional<AttemptId> payment)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withOffers(
        payment.isPresent()
            ? before.offers().choosing(new Offers.Choice(offer, rank, payment.get()))
            : before.offers().in(offer, Offer.State.ACCEPTED));
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
