package com.owode.orders.desk;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import java.time.Instant;

/**
 * Sees what the desk and its worker do: for metrics, alarms and live views, without a dependency.
 *
 * <p>Called after the write, on the thread that wrote; inside a transaction of the host's that is
 * before the commit, which may still fail. What a listener throws is logged and does no harm. May
 * be called by several threads at once.
 */
public interface DeskListener {

  /** {@return a listener that does nothing} */
  static DeskListener none() {
    return new DeskListener() {};
  }

  /**
   * A command was accepted and written.
   *
   * @param command its id
   * @param kind its kind
   * @param decision the order after it, its events and effects
   */
  default void accepted(CommandId command, CommandKind kind, Decision.Accepted decision) {}

  /**
   * A request was refused.
   *
   * @param order the order that it was about, which may not exist
   * @param command its id
   * @param kind its kind
   * @param decision what every rule said
   */
  default void refused(
      OrderId order, CommandId command, CommandKind kind, Decision.Refused decision) {}

  /**
   * A report contradicts what was known, and was written with a discrepancy.
   *
   * @param order the order
   * @param found the discrepancy
   */
  default void discrepancy(OrderId order, DiscrepancyFound found) {}

  /**
   * Somebody else wrote to the order first; the command is tried again, unless it was the last try.
   *
   * @param order the order
   * @param kind the command's kind
   * @param tries how often it was tried so far
   */
  default void contended(OrderId order, CommandKind kind, int tries) {}

  /**
   * A report came before its order and is kept.
   *
   * @param report the report
   */
  default void kept(OrderReport report) {}

  /**
   * An effect was performed, and its outcome is written.
   *
   * @param effect the effect
   * @param attempt how often it was claimed
   */
  default void performed(EffectEnvelope effect, int attempt) {}

  /**
   * An effect was not performed, because what it is for was reversed or done before.
   *
   * @param effect the effect
   */
  default void suppressed(EffectEnvelope effect) {}

  /**
   * An effect will be tried again.
   *
   * @param effect the effect
   * @param attempt how often it was claimed
   * @param next when it is tried again
   * @param why why, without personal data
   */
  default void deferred(EffectEnvelope effect, int attempt, Instant next, String why) {}

  /**
   * An effect is set aside for a person.
   *
   * @param effect the effect
   * @param why why, without personal data
   */
  default void parked(EffectEnvelope effect, String why) {}

  /**
   * A worker woke after its lease, and what it wanted to write was rejected.
   *
   * @param effect the effect
   */
  default void fenceLost(EffectEnvelope effect) {}

  /**
   * A message is handed over again to a notifier that does not remember keys: its reader may see it
   * twice.
   *
   * @param effect the effect
   * @param attempt how often it was claimed
   */
  default void mayBeSeenTwice(EffectEnvelope effect, int attempt) {}
}
