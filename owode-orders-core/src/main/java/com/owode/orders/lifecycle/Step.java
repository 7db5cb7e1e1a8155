package com.owode.orders.lifecycle;

import com.owode.orders.event.OrderEvent;

/**
 * One thing that follows from an event.
 *
 * @param <E> the event
 */
interface Step<E extends OrderEvent> {

  /**
   * Writes what follows.
   *
   * @param event what has happened
   * @param before the order before it
   * @param pen where to write, and the order as it stands now
   */
  void follow(E event, Order before, Pen pen);
}
