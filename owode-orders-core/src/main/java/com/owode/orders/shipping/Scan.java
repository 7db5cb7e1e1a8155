package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;
import java.time.Instant;

/**
 * One thing that a carrier said about a parcel.
 *
 * @param status what it means in our words
 * @param rawCode the carrier's own code, 1 to 100 characters; kept even where it means nothing to
 *     us
 * @param at the carrier's time
 */
public record Scan(TrackingStatus status, String rawCode, Instant at) {

  private static final int LONGEST_CODE = 100;

  /**
   * Guards the code.
   *
   * @param status what it means in our words
   * @param rawCode the carrier's own code
   * @param at the carrier's time
   * @throws IllegalArgumentException when it is blank or too long
   */
  public Scan {
    Guard.text("the carrier's code", rawCode, LONGEST_CODE);
  }

  /**
   * {@return a scan whose raw code is the name of the status}
   *
   * @param status what was said
   * @param at the carrier's time
   */
  public static Scan of(TrackingStatus status, Instant at) {
    return new Scan(status, status.name(), at);
  }
}
