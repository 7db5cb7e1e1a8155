package com.owode.orders.message;

import com.owode.orders.model.EventId;

/**
 * What identifies a message: at most one per intent reaches the notifier as new.
 *
 * @param event the event that caused it
 * @param kind what it is about
 * @param reader who reads it
 * @param channel the road that it takes
 */
public record MessageIntent(EventId event, MessageKind kind, Reader reader, Channel channel) {

  /** {@return event, kind, reader and channel, separated by slashes} */
  @Override
  public String toString() {
    return event + "/" + kind + "/" + reader + "/" + channel;
  }
}
