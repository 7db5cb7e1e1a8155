package com.owode.orders.lifecycle;

/**
 * For whom an order at rest waits, and for what: none of it happens by itself, and each can be
 * ended by a request that whoever is named may make.
 */
public enum Awaited {
  /** Support holds the order back, and must release it. */
  RELEASE,
  /**
   * Some money came and not all: the buyer pays the rest, or somebody cancels. An order that has
   * money is never cancelled for want of it.
   */
  PAYMENT,
  /** Units are paid for and still with the seller, who ships or cancels them (guide row G3). */
  SHIPMENT,
  /** A carrier has lost units: seller or support cancels them. */
  LOST_PARCEL,
  /** A carrier brings units back and has not said that they arrived. */
  RETURNING_PARCEL,
  /** A claim is looked at by a person of the seller or of support (guide row G18). */
  CLAIM_DECISION,
  /** Money did not go back to the buyer: seller or support sends it again (guide row G19). */
  REFUND_RETRY,
  /** A bank holds money back and has not decided. */
  DISPUTE_DECISION,
  /** More is kept than is due: seller or support gives it back, or finds out why. */
  SURPLUS_DECISION,
  /** Something that was told contradicts what was known: seller or support resolves it. */
  DISCREPANCY_RESOLUTION;

  /** {@return whether an order that waits for this has not come to its end} */
  boolean keepsFromEnd() {
    return switch (this) {
      case RELEASE, PAYMENT, SHIPMENT, LOST_PARCEL, RETURNING_PARCEL, CLAIM_DECISION -> true;
      case REFUND_RETRY, DISPUTE_DECISION, SURPLUS_DECISION, DISCREPANCY_RESOLUTION -> false;
    };
  }
}
