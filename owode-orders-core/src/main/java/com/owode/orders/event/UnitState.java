package com.owode.orders.event;

/** Where a unit stands commercially. */
public enum UnitState {
  /** Ordered, not packed. */
  OPEN,
  /** Packed, not shipped. */
  PACKED,
  /** With a carrier. */
  SHIPPED,
  /** With the buyer. */
  DELIVERED,
  /** Will not be delivered. */
  CANCELLED,
  /** Came back from the buyer. */
  RETURNED
}
