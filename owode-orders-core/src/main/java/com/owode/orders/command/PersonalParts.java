package com.owode.orders.command;

import java.util.List;
import java.util.Optional;

/**
 * The personal data of a draft that was read without fault. Never stored with the order: it is kept
 * where it can be erased, under the references that {@link OrderDraft#read} was given.
 *
 * @param contact how the buyer is called and reached
 * @param address where the parcels go
 */
public record PersonalParts(Contact contact, Address address) {

  /**
   * How the buyer is called and reached.
   *
   * @param name 1 to 200 characters
   * @param email one mail address, if there is one
   * @param phone digits after an optional {@code +}, if there are any
   */
  public record Contact(String name, Optional<String> email, Optional<String> phone) {

    /** {@return nothing personal} */
    @Override
    public String toString() {
      return "Contact[]";
    }
  }

  /**
   * Where the parcels go.
   *
   * @param recipient who takes them, 1 to 200 characters
   * @param lines street, house and what else finds the door: 1 to 6 lines of 1 to 200 characters
   * @param city 1 to 100 characters
   * @param region state or province, 1 to 100 characters, if it is told
   * @param postalCode 1 to 20 characters, if there is one
   * @param country two capital letters of ISO 3166, such as {@code NG}
   */
  public record Address(
      String recipient,
      List<String> lines,
      String city,
      Optional<String> region,
      Optional<String> postalCode,
      String country) {

    /**
     * Copies the lines.
     *
     * @param recipient who takes them, 1 to 200 characters
     * @param lines street, house and what else finds the door: 1 to 6 lines of 1 to 200 characters
     * @param city 1 to 100 characters
     * @param region state or province, 1 to 100 characters, if it is told
     * @param postalCode 1 to 20 characters, if there is one
     * @param country two capital letters of ISO 3166, such as {@code NG}
     */
    public Address {
      lines = List.copyOf(lines);
    }

    /** {@return the country only: the rest is personal} */
    @Override
    public String toString() {
      return "Address[" + country + "]";
    }
  }

  /** {@return nothing personal} */
  @Override
  public String toString() {
    return "PersonalParts[]";
  }
}
