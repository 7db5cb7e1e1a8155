package com.owode.orders.memory;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.ProofAdded;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.DueOrder;
import com.owode.orders.refund.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are due when, which have reports waiting, and which were given what proof, so that
 * nobody looks at all orders.
 */
final class Indexes {

  private static final Comparator<OrderId> BY_ID = Comparator.comparing(OrderId::value);

  private final NavigableSet<DueOrder> due = new ConcurrentSkipListSet<>();
  private final Map<ContentHash, Set<OrderId>> proofs = new ConcurrentHashMap<>();
  private final Set<OrderId> waiting = ConcurrentHashMap.newKeySet();
  private final Set<OrderId> unknown = ConcurrentHashMap.newKeySet();
  private final Map<PersonRef, Set<OrderId>> people = new ConcurrentHashMap<>();

  void moneyIsUnknown(OrderId order, boolean isUnknown) {
    if (isUnknown) {
      unknown.add(order);
    } else {
      unknown.remove(order);
    }
  }

  int moneyUnknown() {
    return unknown.size();
  }

  void people(Order begun) {
    added(begun.placed().buyer().person()).add(begun.id());
    added(begun.placed().seller().person()).add(begun.id());
  }

  List<OrderId> ordersOf(PersonRef person) {
    return List.copyOf(people.getOrDefault(person, Set.of()));
  }

  private Set<OrderId> added(PersonRef person) {
    return people.computeIfAbsent(person, none -> new ConcurrentSkipListSet<>(BY_ID));
  }

  int overdue(Instant now) {
    int overdue = 0;
    for (DueOrder order : due) {
      if (order.due().isAfter(now)) {
        break;
      }
      overdue++;
    }
    return overdue;
  }

  void dueMoved(@Nullable DueOrder from, @Nullable DueOrder to) {
    if (Objects.equals(from, to)) {
      return;
    }
    if (from != null) {
      due.remove(from);
    }
    if (to != null) {
      due.add(to);
    }
  }

  void keptFor(OrderId order, boolean isWaiting) {
    if (isWaiting) {
      waiting.add(order);
    } else {
      waiting.remove(order);
    }
  }

  List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    NavigableSet<DueOrder> rest = after.map(last -> due.tailSet(last, false)).orElse(due);
    List<DueOrder> found = new ArrayList<>();
    for (DueOrder order : rest) {
      if (found.size() == limit || order.due().isAfter(now)) {
        break;
      }
      found.add(order);
    }
    return List.copyOf(found);
  }

  void proven(OrderId order, EventEnvelope envelope) {
    if (envelope.event() instanceof ProofAdded added) {
      for (Evidence proof : added.evidence()) {
        proofs.computeIfAbsent(proof.content(), none -> ConcurrentHashMap.newKeySet()).add(order);
      }
    }
  }

  boolean isProvenElsewhere(OrderId order, ContentHash content) {
    return proofs.getOrDefault(content, Set.of()).stream().anyMatch(other -> !other.equals(order));
  }

  List<OrderId> waiting(int limit) {
    return waiting.stream().limit(limit).toList();
  }
}
