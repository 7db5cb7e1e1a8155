package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of an event: the order, and which event of the order it is.
 *
 * @param order the order
 * @param version the order's version after the event: 1 for the first
 */
public record EventId(OrderId order, long version) {

  /**
   * Guards the version.
   *
   * @param order the order
   * @param version the order's version after the event
   * @throws IllegalArgumentException when it is less than 1
   */
  public EventId {
    if (version < 1) {
      throw Guard.malformed(
          "version of an event of order " + order + " is " + version, "it must be 1 or more");
    }
  }

  /** {@return the id as {@code order:version}} */
  @Override
  public String toString() {
    return order + ":" + version;
  }
}
