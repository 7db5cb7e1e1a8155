package com.owode.orders.event;

import com.owode.orders.model.Units;
import com.owode.orders.payment.Capture;
import java.time.Instant;
import java.util.List;

/**
 * A live order of an existing shop was brought in: what had happened to it before.
 *
 * @param reference the reference in the existing shop
 * @param packed the units that were packed
 * @param shipped the units that were shipped
 * @param delivered the units that were delivered
 * @param cancelled the units that were cancelled
 * @param captures the money that was taken
 * @param at when it was brought in
 */
public record OrderImported(
    String reference,
    Units packed,
    Units shipped,
    Units delivered,
    Units cancelled,
    List<Capture> captures,
    Instant at)
    implements OrderChange {

  /**
   * Copies the list.
   *
   * @param reference the reference in the existing shop
   * @param packed the units that were packed
   * @param shipped the units that were shipped
   * @param delivered the units that were delivered
   * @param cancelled the units that were cancelled
   * @param captures the money that was taken
   * @param at when it was brought in
   */
  public OrderImported {
    captures = List.copyOf(captures);
  }

  @Override
  public Progress on(Progress before) {
    return before.imported(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_IMPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderImported(this);
  }
}
