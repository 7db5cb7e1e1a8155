package com.owode.orders.effect;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.EventId;

/**
 * The id of an effect: which event caused it, what kind it is, and which of that kind. A resend
 * keeps the id; a new attempt is caused by a new event.
 *
 * @param event the event that caused it
 * @param kind what kind it is
 * @param ordinal which effect of that kind the event caused, from 0
 */
public record EffectId(EventId event, EffectKind kind, int ordinal) {

  /**
   * Guards the ordinal.
   *
   * @param event the event that caused it
   * @param kind what kind it is
   * @param ordinal which effect of that kind the event caused, from 0
   * @throws IllegalArgumentException when it is negative
   */
  public EffectId {
    Guard.atLeast("ordinal of an effect", ordinal, 0);
  }

  /** {@return the id as {@code order:version:kind:ordinal}} */
  @Override
  public String toString() {
    return event + ":" + kind.tag() + ":" + ordinal;
  }
}
