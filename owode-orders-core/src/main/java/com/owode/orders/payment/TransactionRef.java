package com.owode.orders.payment;

import com.owode.orders.guard.Guard;

/**
 * The payment gateway's own reference of one transaction: a capture, an authorisation, a refund or
 * a dispute.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record TransactionRef(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public TransactionRef {
    Guard.identifier("transaction reference", value);
  }

  /**
   * {@return the transaction reference with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static TransactionRef of(String value) {
    return new TransactionRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
