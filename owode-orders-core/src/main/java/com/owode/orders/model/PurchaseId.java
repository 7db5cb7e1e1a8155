package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of a purchase: what a buyer bought at once, perhaps from several sellers, paid with one
 * reference.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record PurchaseId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public PurchaseId {
    Guard.identifier("purchase id", value);
  }

  /**
   * {@return the purchase id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static PurchaseId of(String value) {
    return new PurchaseId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
