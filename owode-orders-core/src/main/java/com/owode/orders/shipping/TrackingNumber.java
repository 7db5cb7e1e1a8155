package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * The carrier's number of a parcel.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record TrackingNumber(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when it is no identifier
   */
  public TrackingNumber {
    Guard.identifier("tracking number", value);
  }

  /**
   * {@return the tracking number with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when it is no identifier
   */
  public static TrackingNumber of(String value) {
    return new TrackingNumber(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
