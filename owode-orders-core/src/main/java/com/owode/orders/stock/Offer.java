package com.owode.orders.stock;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Units;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Alternatives offered for units that are out of stock (guide row G14).
 *
 * @param number 1 for the first offer of an order, one more with each
 * @param units the units that are out of stock
 * @param alternatives what is offered, best rank first, each rank once
 * @param answerBy until when the buyer can answer
 * @param state where the offer stands
 */
public record Offer(
    int number, Units units, List<Alternative> alternatives, Instant answerBy, State state) {

  /** Where an offer stands. */
  public enum State {
    /** The buyer has not answered. */
    OPEN,
    /** An alternative was accepted. */
    ACCEPTED,
    /** All were declined, or nobody answered in time. */
    DECLINED
  }

  /**
   * Guards and ranks the alternatives.
   *
   * @param number 1 for the first offer of an order, one more with each
   * @param units the units that are out of stock
   * @param alternatives what is offered, best rank first, each rank once
   * @param answerBy until when the buyer can answer
   * @param state where the offer stands
   * @throws IllegalArgumentException when there is none, or two have the same rank
   */
  public Offer {
    Guard.atLeast("number of an offer", number, 1);
    alternatives =
        Guard.notEmpty("the alternatives of offer " + number, alternatives).stream()
            .sorted(Comparator.comparingInt(Alternative::rank))
            .toList();
    Set<Integer> ranks = new HashSet<>();
    for (Alternative alternative : alternatives) {
      if (!ranks.add(alternative.rank())) {
        throw Guard.malformed(
            "offer " + number + " has two alternatives of rank " + alternative.rank(),
            "rank them 1, 2, …");
      }
    }
  }

  /**
   * {@return this offer in another state}
   *
   * @param changed where it stands now
   */
  public Offer in(State changed) {
    return new Offer(number, units, alternatives, answerBy, changed);
  }
}
