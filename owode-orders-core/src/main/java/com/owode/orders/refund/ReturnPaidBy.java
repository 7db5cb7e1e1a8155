package com.owode.orders.refund;

/** Who pays for sending units back. */
public enum ReturnPaidBy {
  /** The buyer. */
  BUYER,
  /** The seller. */
  SELLER
}
