package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.DraftFault;
import com.owode.orders.command.OrderReport;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.policy.OrderPolicies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges an order that is to be brought in: its id must be free, and it must owe nothing. */
record ImportJudge(DeskPorts ports, Actor.SupportActor by, OrderId id, ImportedOrder imported)
    implements Judge {

  @Override
  public Decision on(Optional<Order> order, Instant now) {
    if (order.isPresent()) {
      return ports.lifecycle().decide(order.get(), imported.place(), Facts.of(by, now));
    }
    OrderPolicies policies =
        ports.books().policies().current(imported.place().seller().id(), imported.placedAt());
    Decision placing =
        ports.lifecycle().place(id, imported.place(), policies, Facts.of(by, imported.placedAt()));
    return placing instanceof Decision.Accepted accepted
        ? Importing.of(imported, accepted, policies, now)
        : placing;
  }

  /** What is wrong with it, and with what it makes: the latter only when the former is sound. */
  List<DraftFault> faults(Instant now) {
    List<DraftFault> faults = imported.faults(now);
    return faults.isEmpty() && on(Optional.empty(), now) instanceof Decision.Accepted accepted
        ? owed(accepted.order())
        : faults;
  }

  /** Money that is owed would wait for the next event to go back, and then go back by surprise. */
  private static List<DraftFault> owed(Order order) {
    var owed = order.balance().owedBack();
    return owed.isSomething()
        ? List.of(
            new DraftFault(
                "refunds",
                ImportFaults.MONEY,
                owed.amount()
                    + " is owed for cancelled units; give it back before, and tell the refund"))
        : List.of();
  }

  /** Content is who brings what in, not when. */
  Task task(CommandId command) {
    return new Task(
        id,
        command,
        ContentHash.of(List.of(by, imported)),
        CommandKind.PLACE,
        Originator.of(by),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Optional<OrderReport> keepable() {
    return Optional.empty();
  }
}
