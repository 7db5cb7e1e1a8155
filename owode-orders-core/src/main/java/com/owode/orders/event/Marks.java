package com.owode.orders.event;

import com.owode.orders.model.AddressRef;
import com.owode.orders.model.HoldReason;
import com.owode.orders.review.Review;
import java.time.Instant;
import java.util.Optional;

/**
 * What is true of an order as a whole.
 *
 * @param address where it goes
 * @param confirmedAt when stock and money were secured for the first time
 * @param completedAt when all was delivered and settled
 * @param hold why support holds it back; empty when it does not
 * @param review the buyer's review, if it was left
 * @param understood whether every event of the order is of a type that this version knows
 */
public record Marks(
    AddressRef address,
    Optional<Instant> confirmedAt,
    Optional<Instant> completedAt,
    Optional<HoldReason> hold,
    Optional<Review> review,
    boolean understood) {

  static Marks of(AddressRef address) {
    return new Marks(
        address, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  Marks addressed(AddressRef changed) {
    return new Marks(changed, confirmedAt, completedAt, hold, review, understood);
  }

  Marks confirmed(Instant at) {
    return new Marks(address, Optional.of(at), completedAt, hold, review, understood);
  }

  Marks completed(Instant at) {
    return new Marks(address, confirmedAt, Optional.of(at), hold, review, understood);
  }

  Marks held(Optional<HoldReason> reason) {
    return new Marks(address, confirmedAt, completedAt, reason, review, understood);
  }

  Marks reviewed(Review left) {
    return new Marks(address, confirmedAt, completedAt, hold, Optional.of(left), understood);
  }

  Marks notUnderstood() {
    return new Marks(address, confirmedAt, completedAt, hold, review, false);
  }
}
