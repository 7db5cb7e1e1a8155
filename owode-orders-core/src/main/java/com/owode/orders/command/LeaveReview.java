package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Note;
import com.owode.orders.review.Review;

/**
 * Leaves a review (guide row G5).
 *
 * @param rating 1 (worst) to 5 (best)
 * @param text the words, if any
 */
public record LeaveReview(int rating, Note text) implements OrderRequest {

  /**
   * Guards the rating.
   *
   * @param rating 1 (worst) to 5 (best)
   * @param text the words, if any
   * @throws IllegalArgumentException when it is not from 1 to 5
   */
  public LeaveReview {
    Guard.between("rating", rating, Review.WORST, Review.BEST);
  }

  @Override
  public CommandKind kind() {
    return CommandKind.LEAVE_REVIEW;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.leaveReview(this);
  }
}
