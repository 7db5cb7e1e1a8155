package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * Where an order is to be delivered: a reference to an address behind the port {@code
 * PersonalData}, and which address of the order it is. A changed address has a higher version, so
 * that a check of the old one no longer counts (guide row G6).
 *
 * @param address where the address lives
 * @param version 1 for the first address of an order, one more with each change
 */
public record AddressRef(PersonRef address, int version) {

  /**
   * Guards the version.
   *
   * @param address where the address lives
   * @param version 1 for the first address of an order, one more with each change
   * @throws IllegalArgumentException when it is less than 1
   */
  public AddressRef {
    Guard.atLeast("version of the address", version, 1);
  }

  /**
   * {@return the address that comes after this one}
   *
   * @param changed where the new address lives
   */
  public AddressRef changedTo(PersonRef changed) {
    return new AddressRef(changed, version + 1);
  }
}
