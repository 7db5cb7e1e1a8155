package com.owode.orders.testkit.sim;

import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;

/** A notifier that has another one do all. */
public class ForwardingNotifier implements Notifier {

  private final Notifier behind;

  public ForwardingNotifier(Notifier behind) {
    this.behind = behind;
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    return behind.send(message, call);
  }

  @Override
  public boolean remembersKeys() {
    return behind.remembersKeys();
  }
}
