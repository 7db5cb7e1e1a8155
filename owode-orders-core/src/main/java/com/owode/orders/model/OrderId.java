package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of an order, chosen by the host: one seller, one buyer, one currency.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record OrderId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public OrderId {
    Guard.identifier("order id", value);
  }

  /**
   * {@return the order id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static OrderId of(String value) {
    return new OrderId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
