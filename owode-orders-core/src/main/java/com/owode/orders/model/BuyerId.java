package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of a buyer.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record BuyerId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public BuyerId {
    Guard.identifier("buyer id", value);
  }

  /**
   * {@return the buyer id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static BuyerId of(String value) {
    return new BuyerId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
