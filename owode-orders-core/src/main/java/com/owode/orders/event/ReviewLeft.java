package com.owode.orders.event;

import com.owode.orders.review.Review;

/**
 * The buyer has left a review.
 *
 * @param review the review
 */
public record ReviewLeft(Review review) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().reviewed(review));
  }

  @Override
  public EventKind kind() {
    return EventKind.REVIEW_LEFT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.reviewLeft(this);
  }
}
