package com.owode.orders.refund;

import com.owode.orders.guard.Guard;
import java.time.Instant;
import org.joda.money.Money;

/**
 * A single-use discount on the buyer's next order (guide row G20).
 *
 * @param percent how much off, in whole per cent, 1 to 100
 * @param atMost the most that it takes off
 * @param expiresAt when it ends
 */
public record Discount(int percent, Money atMost, Instant expiresAt) {

  /**
   * Guards the numbers.
   *
   * @param percent how much off, in whole per cent
   * @param atMost the most that it takes off
   * @param expiresAt when it ends
   * @throws IllegalArgumentException when one is out of bounds
   */
  public Discount {
    Guard.between("per cent of a discount", percent, 1, 100);
    Guard.positive("most that a discount takes off", atMost);
  }
}
