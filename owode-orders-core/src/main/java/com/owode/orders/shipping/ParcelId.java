package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * The id of a parcel, chosen by who ships it, unique in its order.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record ParcelId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public ParcelId {
    Guard.identifier("parcel id", value);
  }

  /**
   * {@return the parcel id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static ParcelId of(String value) {
    return new ParcelId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
