package com.owode.orders.port;

import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import java.util.Optional;

/**
 * Where a parcel goes and who can be called there. Resolved for one call, never stored.
 *
 * @param address where it goes
 * @param contact how the buyer can be reached; empty when that was erased or never known
 */
public record DeliverTo(DeliveryAddress address, Optional<Contact> contact) {

  /** {@return nothing personal} */
  @Override
  public String toString() {
    return "DeliverTo[]";
  }
}
