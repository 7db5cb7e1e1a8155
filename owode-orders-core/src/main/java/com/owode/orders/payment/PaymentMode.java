package com.owode.orders.payment;

/** Who collects the money of an order. */
public enum PaymentMode {
  /** We do, through the port {@code PaymentGateway}. */
  GATEWAY,
  /** The host does, and reports what came in. */
  HOST
}
