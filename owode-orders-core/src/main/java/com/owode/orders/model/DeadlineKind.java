package com.owode.orders.model;

/** What can become due in an order's life. */
public enum DeadlineKind {
  /** The buyer is asked to pay (guide row G12). */
  PAY_REMINDER,
  /** An unpaid order is cancelled (guide row G12). */
  PAY_BY,
  /** The gateway is asked what became of an attempt; the subject is the attempt. */
  ASK_PAYMENT,
  /** The gateway is asked what became of a refund; the subject is the repayment. */
  ASK_REFUND,
  /** What is set aside will soon be free again; the subject is the attempt. */
  AUTHORISATION_EXPIRES,
  /** The agreed time frame for shipping ends soon (guide row G3). */
  SHIP_BY_REMINDER,
  /** The agreed time frame for shipping has ended (guide row G3). */
  SHIP_BY_OVERDUE,
  /** The buyer has not answered an offer (guide row G14); the subject is the offer. */
  ANSWER_BY,
  /** The buyer has not given proof (guide row G17); the subject is the case. */
  PROOF_BY,
  /** The buyer has not sent the units back; the subject is the case. */
  RETURN_BY,
  /** The buyer is asked whether all is well (guide row G24). */
  DELIVERY_CHECK,
  /** The buyer is invited to leave a review (guide row G5). */
  REVIEW_INVITATION,
  /** A parcel should have arrived; the subject is the parcel's place in the order. */
  DELIVERY_OVERDUE,
  /**
   * A parcel that nobody tracks is taken as delivered; the subject is the parcel's place in the
   * order.
   */
  ASSUME_DELIVERED,
  /** The order completes by itself (guide row G4). */
  COMPLETE
}
