package com.owode.orders.desk;

import com.owode.orders.rule.Judgement;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Shipment;

/** What became of a booking. */
public sealed interface Booking {

  /**
   * It is booked: ship with this.
   *
   * @param shipment parcel and carrier, with the number and the promise that the courier gave
   */
  record Booked(Shipment shipment) implements Booking {}

  /**
   * The courier refuses, and will go on refusing this parcel.
   *
   * @param code why, as the courier's code
   */
  record Refused(String code) implements Booking {}

  /**
   * The order could not be shipped now: nothing was sent. A stranger gets the same answer whether
   * or not the order exists.
   *
   * @param judgement the rules of shipping that need no content, each with the facts that it saw
   */
  record NotPermitted(Judgement<?> judgement) implements Booking {}

  /** Nobody knows: book again, with the next attempt; the key is the same. */
  record Unknown() implements Booking {}

  /** Surely nothing was sent: book again when the courier can be reached. */
  record NotSent() implements Booking {}

  /** The address was erased, for ever: nothing was sent. */
  record AddressErased() implements Booking {}

  /** There is no address under the order's reference: nothing was sent. */
  record AddressMissing() implements Booking {}

  /**
   * Nobody books for this carrier: nothing was sent.
   *
   * @param carrier the carrier
   */
  record NoCourier(Carrier carrier) implements Booking {}
}
