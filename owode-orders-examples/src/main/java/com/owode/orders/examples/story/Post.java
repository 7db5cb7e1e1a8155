package com.owode.orders.examples.story;

import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import java.util.ArrayList;
import java.util.List;

/** Keeps the messages until somebody reads them. For one thread. */
final class Post implements Notifier {

  private final List<OutgoingMessage> unread = new ArrayList<>();

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    unread.add(message);
    return Receipt.TAKEN;
  }

  @Override
  public boolean remembersKeys() {
    return false;
  }

  /** Hands over what came since it was read last. */
  List<OutgoingMessage> read() {
    List<OutgoingMessage> messages = List.copyOf(unread);
    unread.clear();
    return messages;
  }
}
