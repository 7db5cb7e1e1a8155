package com.owode.orders.lifecycle;

/** Why an order needs its seller (guide row G7). */
public enum WorkKind {
  /** Units are paid for and not packed; due when they are to be shipped (guide row G3). */
  TO_PACK,
  /** Units are packed and not shipped; due when they are to be shipped (guide row G3). */
  TO_SHIP,
  /** The agreed time frame has ended and units are still here (guide row G3). */
  SHIP_OVERDUE,
  /** The buyer has not answered an offer yet; due when the offer ends (guide row G14). */
  OFFER_AWAITED,
  /** A parcel came back: ship its units again, or cancel them. */
  PARCEL_RETURNED,
  /** A parcel is lost: its units can be cancelled. */
  PARCEL_LOST,
  /** A parcel should have arrived and has not. */
  DELIVERY_OVERDUE,
  /** A claim waits for a person's decision; due since it was made (guide row G18). */
  CLAIM_IN_REVIEW,
  /** Money did not go back to the buyer and can be sent again (guide row G19). */
  REFUND_FAILED,
  /** Nobody knows whether money went back; the gateway is being asked. */
  REFUND_UNKNOWN,
  /** Nobody knows whether the buyer has paid; the gateway is being asked. */
  PAYMENT_UNKNOWN,
  /** Money that is set aside and not taken is free again, or will be before it is taken. */
  AUTHORISATION_EXPIRES,
  /** A bank holds money back while a dispute runs. */
  DISPUTE_OPEN,
  /** More money is kept than is due: only a person can say whose mistake it was. */
  SURPLUS,
  /** Something that was told contradicts what was known. */
  DISCREPANCY
}
