package com.owode.orders.refund;

/** When a claim's window begins. */
public enum WindowFrom {
  /** When the last parcel of the order was delivered; the window is open until then. */
  DELIVERY,
  /** When the order was placed. */
  PLACEMENT
}
