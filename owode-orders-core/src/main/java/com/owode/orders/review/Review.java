package com.owode.orders.review;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Note;
import java.time.Instant;

/**
 * What a buyer says of an order afterwards (guide row G5).
 *
 * @param rating 1 (worst) to 5 (best)
 * @param text the words, if any
 * @param at when it was left
 */
public record Review(int rating, Note text, Instant at) {

  /** The worst rating. */
  public static final int WORST = 1;

  /** The best rating. */
  public static final int BEST = 5;

  /**
   * Guards the rating.
   *
   * @param rating 1 (worst) to 5 (best)
   * @param text the words, if any
   * @param at when it was left
   * @throws IllegalArgumentException when it is not from 1 to 5
   */
  public Review {
    Guard.between("rating", rating, WORST, BEST);
  }
}
