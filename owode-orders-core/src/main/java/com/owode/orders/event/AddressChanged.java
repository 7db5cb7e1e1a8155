package com.owode.orders.event;

import com.owode.orders.model.AddressRef;

/**
 * The order goes somewhere else.
 *
 * @param address where, with its version
 */
public record AddressChanged(AddressRef address) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().addressed(address));
  }

  @Override
  public EventKind kind() {
    return EventKind.ADDRESS_CHANGED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.addressChanged(this);
  }
}
