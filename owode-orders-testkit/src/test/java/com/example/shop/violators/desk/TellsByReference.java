package com.example.shop.violators.desk;

import com.owode.orders.command.OrderReport;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import java.util.List;

final class TellsByReference implements Notifier {

  private final OrderDesk desk;
  private final List<OrderReport> reports;

  TellsByReference(OrderDesk desk, List<OrderReport> reports) {
    this.desk = desk;
    this.reports = reports;
  }

  @Override
  public Receipt send(OutgoingMessage message, PortCall call) {
    reports.forEach(desk::tell);
    return Receipt.TAKEN;
  }

  @Override
  public boolean remembersKeys() {
    return false;
  }
}
