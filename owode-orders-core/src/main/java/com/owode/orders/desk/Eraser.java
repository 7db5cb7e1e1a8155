package com.owode.orders.desk;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.OrderStore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Erases what is known of a person. Events hold references only and are not touched: no order,
 * ledger or hash changes.
 */
final class Eraser {

  private final DeskPorts ports;
  private final OrderStore store;

  Eraser(DeskPorts ports) {
    this.ports = ports;
    this.store = ports.store();
  }

  Erasure erase(PersonRef person) {
    List<OrderId> orders = store.ordersOf(person);
    Set<PersonRef> references = new LinkedHashSet<>();
    references.add(person);
    for (OrderId id : orders) {
      Order order =
          store.load(id).orElseThrow(() -> new IllegalStateException("there is no order " + id));
      boolean isBuyer = order.placed().buyer().person().equals(person);
      for (EventEnvelope event : store.history(id)) {
        references.addAll(isBuyer ? PersonalRefs.in(event) : ofSeller(event));
      }
    }
    references.forEach(ports.books().people()::erase);
    return new Erasure(orders.size(), references.size());
  }

  /** The buyer's address stays, and what others wrote. */
  private static Set<PersonRef> ofSeller(EventEnvelope event) {
    boolean isOwn =
        event.by() instanceof Originator.Asked asked && asked.actor() instanceof Actor.SellerActor;
    return isOwn ? PersonalRefs.textsIn(event) : Set.of();
  }
}
