package com.owode.orders.event;

import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;

/**
 * What became of a message was told.
 *
 * @param intent which message
 * @param outcome what became of it
 */
public record MessageRecorded(MessageIntent intent, MessageOutcome outcome) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withHeard(before.heard().message(intent, outcome));
  }

  @Override
  public EventKind kind() {
    return EventKind.MESSAGE_RECORDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.messageRecorded(this);
  }
}
