package com.owode.orders.cancellation;

/** Until when units can be cancelled. */
public enum CancelUntil {
  /** Not at all. */
  NEVER,
  /** Until they are packed: only open units. */
  PACKED,
  /** Until they are shipped: open and packed units (guide row G13). */
  SHIPPED
}
