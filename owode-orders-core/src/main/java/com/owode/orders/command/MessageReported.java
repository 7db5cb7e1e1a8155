package com.owode.orders.command;

import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import java.time.Instant;

/**
 * Tells what became of a message.
 *
 * @param order the order
 * @param intent which message
 * @param outcome what became of it
 * @param at when it happened
 * @param from who tells
 */
public record MessageReported(
    OrderId order, MessageIntent intent, MessageOutcome outcome, Instant at, Provenance from)
    implements OrderReport {

  @Override
  public String subject() {
    return "message " + intent + " " + outcome;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.MESSAGE_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.messageReported(this);
  }
}
