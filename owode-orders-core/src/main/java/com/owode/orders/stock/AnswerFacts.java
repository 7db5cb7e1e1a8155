package com.owode.orders.stock;

import java.time.Instant;
import java.util.Optional;

/**
 * What the answer to an offer of alternatives is judged by: plain facts, no order.
 *
 * @param offer the offer that is answered; empty when there is none of this number
 * @param rank the rank of the alternative that is accepted
 * @param at when the answer comes
 */
public record AnswerFacts(Optional<Offer> offer, int rank, Instant at) {

  /** {@return whether the offer waits for an answer} */
  public boolean isOpen() {
    return offer.isPresent() && offer.get().state() == Offer.State.OPEN;
  }

  /** {@return the alternative of this rank; empty when the offer has none} */
  public Optional<Alternative> alternative() {
    return offer.stream()
        .flatMap(known -> known.alternatives().stream())
        .filter(known -> known.rank() == rank)
        .findFirst();
  }
}
