package com.owode.orders.payment;

/** When the money is taken. */
public enum CaptureAt {
  /** When the order is placed. */
  PLACEMENT,
  /**
   * Set aside when the order is placed, taken in one piece for all live units when the first parcel
   * is shipped.
   */
  FIRST_SHIPMENT
}
