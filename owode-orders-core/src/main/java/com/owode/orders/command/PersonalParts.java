package com.owode.orders.command;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;

/**
 * The personal data of a draft that was read without fault. Never stored with the order: it is kept
 * where it can be erased, under the references that {@link OrderDraft#read} was given.
 *
 * @param contact how the buyer is called and reached
 * @param address where the parcels go
 */
public record PersonalParts(Contact contact, DeliveryAddress address) {

  /** {@return nothing personal} */
  @Override
  public String toString() {
    return "PersonalParts[]";
  }
}
