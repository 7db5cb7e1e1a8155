package com.owode.orders.lifecycle;

import com.owode.orders.event.Progress;
import com.owode.orders.event.UnitBook;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Ledger;

/** Where an order stands: a pure function of its parts, never set. */
public enum OrderStatus {
  /** Money is not secured. */
  AWAITING_PAYMENT,
  /** The last attempt was declined and none is open. */
  PAYMENT_FAILED,
  /** Money is secured, nothing is shipped. */
  PAID,
  /** All live units are packed. */
  PACKED,
  /** Some live units are shipped. */
  PARTIALLY_SHIPPED,
  /** All live units are shipped. */
  SHIPPED,
  /** Some live units are delivered. */
  PARTIALLY_DELIVERED,
  /** All live units are delivered or returned. */
  DELIVERED,
  /** All is delivered and settled. */
  COMPLETED,
  /** No unit is live. */
  CANCELLED;

  /** The first that matches wins; live units are those that are not cancelled. */
  static OrderStatus of(Progress progress, boolean secured) {
    UnitBook units = progress.units();
    if (progress.marks().completedAt().isPresent()) {
      return COMPLETED;
    }
    boolean anyArrived = !units.delivered().isEmpty() || !units.returned().isEmpty();
    boolean anyOnTheWay = !units.shipped().isEmpty();
    boolean anyHere = !units.open().isEmpty() || !units.packed().isEmpty();
    if (!anyArrived && !anyOnTheWay && !anyHere) {
      return CANCELLED;
    }
    if (anyArrived) {
      return anyOnTheWay || anyHere ? PARTIALLY_DELIVERED : DELIVERED;
    }
    if (anyOnTheWay) {
      return anyHere ? PARTIALLY_SHIPPED : SHIPPED;
    }
    if (!secured) {
      return isFailed(progress.money()) ? PAYMENT_FAILED : AWAITING_PAYMENT;
    }
    return units.open().isEmpty() ? PACKED : PAID;
  }

  private static boolean isFailed(Ledger money) {
    return !money.hasOpenAttempt()
        && money.lastAttempt().map(last -> last.state() == Attempt.State.DECLINED).orElse(false);
  }
}
