package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The key under which a port is asked to do something once: asked again with the same key, it does
 * it no second time and gives the same answer.
 *
 * @param value 1 to 160 printable ASCII characters without spaces
 */
public record IdempotencyKey(String value) {

  private static final int LONGEST = 160;

  /**
   * Guards the value.
   *
   * @param value 1 to 160 printable ASCII characters without spaces
   * @throws IllegalArgumentException when it is empty, too long or not printable ASCII
   */
  public IdempotencyKey {
    Guard.between("length of an idempotency key", value.length(), 1, LONGEST);
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7f) {
        throw Guard.malformed(
            "an idempotency key has a character that is not printable ASCII",
            "use letters, digits and signs");
      }
    }
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value;
  }
}
