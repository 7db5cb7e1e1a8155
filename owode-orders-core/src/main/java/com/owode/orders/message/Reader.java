package com.owode.orders.message;

/** Who reads a message. */
public enum Reader {
  /** The customer who placed the order. */
  BUYER,
  /** The shop that fulfils it. */
  SELLER
}
