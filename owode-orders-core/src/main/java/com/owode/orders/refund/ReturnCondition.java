package com.owode.orders.refund;

/** In what condition units came back. */
public enum ReturnCondition {
  /** Can be sold again. */
  RESELLABLE,
  /** Cannot be sold again: recorded, and not put back into stock. */
  DAMAGED
}
