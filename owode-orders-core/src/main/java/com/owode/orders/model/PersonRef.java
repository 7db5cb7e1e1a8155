package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * A reference to personal data (a name, an address, contacts, free text) that lives behind the port
 * {@code PersonalData}, so that it can be erased although events cannot.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record PersonRef(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public PersonRef {
    Guard.identifier("person reference", value);
  }

  /**
   * {@return the person reference with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static PersonRef of(String value) {
    return new PersonRef(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
