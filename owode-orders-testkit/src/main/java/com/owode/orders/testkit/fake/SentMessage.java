package com.owode.orders.testkit.fake;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.OutgoingMessage;
import java.time.Instant;

/**
 * A message that the fake notifier really sent.
 *
 * @param message the message, and to whom it went
 * @param key the key under which it was sent
 * @param at when, by its clock
 */
public record SentMessage(OutgoingMessage message, IdempotencyKey key, Instant at) {

  /** {@return the intent only: texts and contacts are personal} */
  @Override
  public String toString() {
    return "SentMessage[" + message.intent() + " at " + at + "]";
  }
}
