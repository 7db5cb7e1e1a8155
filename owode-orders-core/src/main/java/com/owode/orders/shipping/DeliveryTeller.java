package com.owode.orders.shipping;

/** Who told first that units were delivered. */
public enum DeliveryTeller {
  /** The courier. */
  COURIER,
  /** The buyer. */
  BUYER,
  /** Nobody: it was assumed after some time, so that untracked orders come to rest. */
  ASSUMED
}
