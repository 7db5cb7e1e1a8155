package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of a seller.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record SellerId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public SellerId {
    Guard.identifier("seller id", value);
  }

  /**
   * {@return the seller id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static SellerId of(String value) {
    return new SellerId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
