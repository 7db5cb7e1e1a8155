package com.owode.orders.memory;

import com.owode.orders.effect.EffectId;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.Requeue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one order. What is committed is guarded by the slot's monitor, held for
 * moments only; who writes holds the {@link #writing} lock, a transaction until it ends.
 */
final class Slot {

  final ReentrantLock writing = new ReentrantLock();

  private final OrderId id;
  private final EffectQueue queue;
  private final Indexes indexes;
  private final List<EventEnvelope> history = new ArrayList<>();
  private final Map<CommandId, CommandRecord> commands = new HashMap<>();
  private final Map<EffectId, QueueEntry> effects = new HashMap<>();
  private final Set<EffectId> asked = new HashSet<>();
  private final Map<CommandId, KeptReport> kept = new LinkedHashMap<>();
  private volatile @Nullable Order order;
  private @Nullable DueOrder due;

  Slot(OrderId id, EffectQueue queue, Indexes indexes) {
    this.id = id;
    this.queue = queue;
    this.indexes = indexes;
  }

  OrderId id() {
    return id;
  }

  Optional<Order> order() {
    return Optional.ofNullable(order);
  }

  synchronized List<EventEnvelope> history() {
    return List.copyOf(history);
  }

  synchronized Optional<EventEnvelope> event(long version) {
    return version <= history.size()
        ? Optional.of(history.get((int) version - 1))
        : Optional.empty();
  }

  synchronized Optional<CommandRecord> command(CommandId command) {
    return Optional.ofNullable(commands.get(command));
  }

  synchronized List<KeptReport> kept() {
    return List.copyOf(kept.values());
  }

  synchronized boolean isHeld(Completion completion) {
    QueueEntry entry = effects.get(completion.effect());
    return entry != null && entry.isCompletedUnder(completion.fence());
  }

  synchronized boolean isParked(Requeue again) {
    QueueEntry entry = effects.get(again.effect());
    return entry != null && entry.isParkedUnder(again.fence());
  }

  synchronized Optional<ParkedEffect> parked(EffectId effect) {
    QueueEntry entry = effects.get(effect);
    return entry == null ? Optional.empty() : entry.parked();
  }

  synchronized void keep(KeptReport report) {
    kept.putIfAbsent(report.command(), report);
  }

  synchronized boolean defer(Completion held, Instant notBefore, String why) {
    QueueEntry entry = effects.get(held.effect());
    if (entry == null || !entry.isHeldUnder(held.fence())) {
      return false;
    }
    queue.defer(entry, notBefore, why);
    return true;
  }

  synchronized boolean park(Completion held, Instant at, String why) {
    QueueEntry entry = effects.get(held.effect());
    if (entry == null || !entry.isHeldUnder(held.fence())) {
      return false;
    }
    queue.park(entry, at, why);
    return true;
  }

  /** Writes all of an append that was checked. */
  synchronized void write(Append append) {
    append.command().ifPresent(record -> commands.put(record.id(), record));
    append.completing().ifPresent(this::complete);
    append.requeuing().ifPresent(this::again);
    append.forgetting().ifPresent(kept::remove);
    history.addAll(append.events());
    for (EventEnvelope event : append.events()) {
      indexes.proven(id, event);
    }
    for (QueuedEffect effect : append.effects()) {
      queue(effect);
    }
    append.after().ifPresent(after -> becomes(after, append));
    indexes.keptFor(id, order != null && !kept.isEmpty());
  }

  private void complete(Completion completion) {
    QueueEntry entry = effects.remove(completion.effect());
    if (entry != null) {
      queue.done(entry);
    }
  }

  private void again(Requeue again) {
    QueueEntry entry = effects.get(again.effect());
    if (entry != null) {
      queue.again(entry, again.notBefore());
    }
  }

  /** An effect may be asked for twice, by no new event too, but is queued once. */
  private void queue(QueuedEffect effect) {
    EffectId effectId = effect.envelope().id();
    if (asked.add(effectId)) {
      QueueEntry entry = new QueueEntry(this, effect);
      effects.put(effectId, entry);
      queue.add(entry);
    }
  }

  private void becomes(Order after, Append append) {
    order = after;
    DueOrder next = append.nextDueAt().map(at -> new DueOrder(at, id)).orElse(null);
    indexes.dueMoved(due, next);
    due = next;
    indexes.moneyIsUnknown(id, after.isMoneyUnknown());
    if (history.size() == append.events().size()) {
      indexes.people(after);
    }
  }
}
