package com.example.shop.violators.desk;

import com.owode.orders.desk.OrderDesk;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;

/** Leads to the desk by way of an interface, another class, and a lambda. */
final class TellsWhileItIsAsked implements Notifier {

  private final Inbox inbox;

  TellsWhileItIsAsked(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    inbox.delivered(1);
    return Receipt.TAKEN;
  }

  @Override
  public boolean remembersKeys() {
    return false;
  }

  interface Inbox {
    void delivered(int limit);
  }

  static final class DeskInbox implements Inbox {

    private final OrderDesk desk;

    DeskInbox(OrderDesk desk) {
      this.desk = desk;
    }

    @Override
    public void delivered(int limit) {
      Runnable later = () -> desk.runDue(limit);
      later.run();
    }
  }
}
