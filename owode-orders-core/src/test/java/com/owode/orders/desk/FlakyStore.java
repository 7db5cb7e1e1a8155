package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.Health;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A store whose next appends fail as scripted: before writing, or after. Each process has its own,
 * in front of the one that they share.
 */
final class FlakyStore implements OrderStore {

  /** What happens to an append. */
  enum Fault {
    /** It works. */
    NONE,
    /** It throws, and nothing is written. */
    BEFORE,
    /** It throws after it has written. */
    AFTER,
    /** It works, but for what it completes: that is still queued or parked. */
    COMPLETES_NOTHING,
    /** The process dies, and nothing is written. */
    DIES_BEFORE,
    /** The process dies when it has written. */
    DIES_AFTER
  }

  /** A process is killed: nothing of the library may catch it, and nothing goes on after it. */
  static final class Death extends Error {

    private static final long serialVersionUID = 1L;

    Death() {
      super("killed");
    }
  }

  private final InMemoryOrderStore store;
  private final Deque<Fault> script = new ArrayDeque<>();
  private final AtomicInteger appends = new AtomicInteger();
  private boolean isUnreadable;

  FlakyStore(InMemoryOrderStore store) {
    this.store = store;
  }

  synchronized void next(Fault... faults) {
    script.addAll(List.of(faults));
  }

  synchronized void unreadable(boolean unreadable) {
    this.isUnreadable = unreadable;
  }

  int appends() {
    return appends.get();
  }

  private synchronized Fault fault() {
    return script.isEmpty() ? Fault.NONE : script.pop();
  }

  @Override
  public AppendResult append(Append append) {
    appends.incrementAndGet();
    Fault fault = fault();
    if (fault == Fault.BEFORE) {
      throw new IllegalStateException("connection lost before the write");
    }
    if (fault == Fault.DIES_BEFORE) {
      throw new Death();
    }
    AppendResult result =
        store.append(fault == Fault.COMPLETES_NOTHING ? withoutCompletion(append) : append);
    if (fault == Fault.AFTER) {
      throw new IllegalStateException("connection lost after the write");
    }
    if (fault == Fault.DIES_AFTER) {
      throw new Death();
    }
    return result;
  }

  private static Append withoutCompletion(Append append) {
    return Append.to(append.order(), append.expectedVersion())
        .events(append.after().orElseThrow(), append.events(), append.effects(), append.nextDueAt())
        .build();
  }

  @Override
  public Optional<Order> load(OrderId id) {
    return store.load(id);
  }

  @Override
  public List<EventEnvelope> history(OrderId id) {
    return store.history(id);
  }

  @Override
  public Optional<EventEnvelope> event(EventId id) {
    return store.event(id);
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
    synchronized (this) {
      if (isUnreadable && script.isEmpty()) {
        throw new IllegalStateException("connection refused");
      }
    }
    return store.findCommand(order, command);
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    return store.claim(kind, now, lease, limit, worker);
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return store.defer(effect, fence, notBefore, why);
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return store.park(effect, fence, at, why);
  }

  @Override
  public List<ParkedEffect> parked(int limit) {
    return store.parked(limit);
  }

  @Override
  public List<ParkedEffect> parked(EffectKind kind, int limit) {
    return store.parked(kind, limit);
  }

  @Override
  public Optional<ParkedEffect> findParked(EffectId effect) {
    return store.findParked(effect);
  }

  @Override
  public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
    store.pause(kind, paused, record);
  }

  @Override
  public void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
    store.throttle(kind, rate, record);
  }

  @Override
  public void record(OperatorRecord record) {
    store.record(record);
  }

  @Override
  public List<OperatorRecord> operatorRecords(int limit) {
    return store.operatorRecords(limit);
  }

  @Override
  public Health health(Instant now) {
    return store.health(now);
  }

  @Override
  public List<OrderId> ordersOf(PersonRef person) {
    return store.ordersOf(person);
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    return store.due(now, after, limit);
  }

  @Override
  public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
    return store.seenElsewhere(order, contents);
  }

  @Override
  public boolean keepForLater(KeptReport report) {
    return store.keepForLater(report);
  }

  @Override
  public List<KeptReport> kept(OrderId order) {
    return store.kept(order);
  }

  @Override
  public List<OrderId> withKeptReports(int limit) {
    return store.withKeptReports(limit);
  }

  @Override
  public boolean isJoined() {
    return store.isJoined();
  }
}
