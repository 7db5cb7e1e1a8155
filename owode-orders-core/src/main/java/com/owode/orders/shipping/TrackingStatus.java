package com.owode.orders.shipping;

/**
 * Where a parcel is, in words of our own: every carrier's vocabulary is mapped to them (guide row
 * G23).
 */
public enum TrackingStatus {
  /** The carrier's code means nothing to us; the raw code is kept. */
  UNKNOWN(0),
  /** Announced to the carrier, not handed over. */
  PRE_TRANSIT(1),
  /** Handed over to the carrier. */
  PICKED_UP(2),
  /** On its way. */
  IN_TRANSIT(3),
  /** With the courier, to be delivered today. */
  OUT_FOR_DELIVERY(3),
  /** Nobody could take it. */
  ATTEMPT_FAILED(3),
  /** Waits to be picked up by the buyer. */
  READY_FOR_PICKUP(3),
  /** Something went wrong; the carrier is at it. */
  EXCEPTION(3),
  /** On its way back to the seller. */
  RETURNING(3),
  /** The carrier has lost it. */
  LOST(4),
  /** With the buyer. */
  DELIVERED(5),
  /** Back with the seller. */
  RETURNED_TO_SENDER(5);

  private static final int MOVING = 3;
  private static final int FINAL = 5;

  private final int rank;

  TrackingStatus(int rank) {
    this.rank = rank;
  }

  /** {@return whether the carrier has the parcel, or had it} */
  public boolean impliesHandOver() {
    return rank >= PICKED_UP.rank;
  }

  /** {@return whether nothing more is expected of the carrier} */
  public boolean isFinal() {
    return rank == FINAL;
  }

  /** {@return whether the parcel moves: among such statuses the latest carrier time wins} */
  public boolean isMoving() {
    return rank == MOVING;
  }

  /**
   * {@return whether this status takes the place of another, whatever the times: it ranks higher}
   *
   * @param other the status known so far
   */
  public boolean outranks(TrackingStatus other) {
    return rank > other.rank;
  }

  /**
   * {@return whether both are final and differ}
   *
   * @param other the other status
   */
  public boolean contradicts(TrackingStatus other) {
    return isFinal() && other.isFinal() && this != other;
  }

  /** {@return whether the buyer is told at once} */
  public boolean isNewsForBuyer() {
    return this == OUT_FOR_DELIVERY
        || this == ATTEMPT_FAILED
        || this == READY_FOR_PICKUP
        || this == EXCEPTION
        || this == LOST;
  }
}
