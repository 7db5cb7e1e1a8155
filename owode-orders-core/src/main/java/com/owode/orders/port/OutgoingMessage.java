package com.owode.orders.port;

import com.owode.orders.message.Message;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.model.Contact;

/**
 * A message on its way to its reader.
 *
 * @param intent which message: event, kind, reader and channel
 * @param message the message as its reader will see it
 * @param to who reads it
 */
public record OutgoingMessage(MessageIntent intent, Message message, Contact to) {

  /** {@return the intent only: texts and contacts are personal} */
  @Override
  public String toString() {
    return "OutgoingMessage[" + intent + "]";
  }
}
