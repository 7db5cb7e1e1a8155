package com.owode.orders.memory;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
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
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Orders in memory: everything that a durable store promises but durability. Orders are locked one
 * by one, and what is due or queued is found by index. Safe for use by several threads.
 *
 * <p>{@link #inTransaction} stands in for a transaction of the host's: what is written in it shows
 * to its own thread at once, to others with its end, and to nobody when it is rolled back.
 */
public final class InMemoryOrderStore implements OrderStore {

  private final Map<OrderId, Slot> slots = new ConcurrentHashMap<>();
  private final EffectQueue queue = new EffectQueue();
  private final Indexes indexes = new Indexes();
  private final Deque<OperatorRecord> operated = new ArrayDeque<>();
  private final Map<Thread, Transaction> transactions = new ConcurrentHashMap<>();

  /** An empty store. */
  public InMemoryOrderStore() {}

  /**
   * Does work of the host's in one transaction: all that this thread writes to the store becomes
   * visible when the work is done. When the work throws, or has called {@link #rollBack()}, nothing
   * of it is ever visible.
   *
   * @param work the work
   * @throws IllegalStateException when this thread is in a transaction already
   */
  public void inTransaction(Runnable work) {
    if (isJoined()) {
      throw new IllegalStateException("this thread is in a transaction already");
    }
    Transaction begun = new Transaction();
    transactions.put(Thread.currentThread(), begun);
    try {
      work.run();
      begun.commit();
    } finally {
      transactions.remove(Thread.currentThread());
      begun.end();
    }
  }

  /**
   * Lets the transaction that this thread is in end without effect.
   *
   * @throws IllegalStateException when it is in none
   */
  public void rollBack() {
    joined()
        .orElseThrow(() -> new IllegalStateException("this thread is in no transaction"))
        .rollBack();
  }

  @Override
  public boolean isJoined() {
    return joined().isPresent();
  }

  @Override
  public Optional<Order> load(OrderId id) {
    return read(id, Slot::order, Transaction.Staged::order).flatMap(Function.identity());
  }

  @Override
  public List<EventEnvelope> history(OrderId id) {
    return read(
            id,
            Slot::history,
            staged -> {
              List<EventEnvelope> all = new ArrayList<>(slot(id).history());
              staged.appends().forEach(append -> all.addAll(append.events()));
              return List.copyOf(all);
            })
        .orElse(List.of());
  }

  @Override
  public Optional<EventEnvelope> event(EventId id) {
    return read(
            id.order(),
            slot -> slot.event(id.version()),
            staged ->
                history(id.order()).stream().filter(event -> event.id().equals(id)).findFirst())
        .flatMap(Function.identity());
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
    return read(order, slot -> slot.command(command), staged -> staged.command(command))
        .flatMap(Function.identity());
  }

  @Override
  public AppendResult append(Append append) {
    Slot slot = slot(append.order());
    Optional<Transaction> joined = joined();
    if (joined.isPresent()) {
      return joined
          .get()
          .touch(slot)
          .map(staged -> staged(append, staged))
          .orElseGet(() -> new AppendResult.Conflict(version(slot.order())));
    }
    slot.writing.lock();
    try {
      // One monitor over check and write: a claim may take the effect away between the two.
      synchronized (slot) {
        Optional<AppendResult> refused =
            check(
                append,
                append.completing().map(slot::isHeld).orElse(true)
                    && append.requeuing().map(slot::isParked).orElse(true),
                append.command().flatMap(record -> slot.command(record.id())),
                slot.order());
        if (refused.isEmpty()) {
          slot.write(append);
        }
        return refused.orElseGet(AppendResult.Appended::new);
      }
    } finally {
      slot.writing.unlock();
    }
  }

  private static AppendResult staged(Append append, Transaction.Staged staged) {
    Optional<AppendResult> refused =
        check(
            append,
            append.completing().map(staged::isHeld).orElse(true)
                && append.requeuing().map(staged::isParked).orElse(true),
            append.command().flatMap(record -> staged.command(record.id())),
            staged.order());
    if (refused.isEmpty()) {
      staged.write(append);
    }
    return refused.orElseGet(AppendResult.Appended::new);
  }

  private static Optional<AppendResult> check(
      Append append, boolean isHeld, Optional<CommandRecord> known, Optional<Order> order) {
    if (!isHeld) {
      return Optional.of(new AppendResult.FenceLost());
    }
    if (known.isPresent()) {
      return Optional.of(new AppendResult.CommandExists(known.get()));
    }
    boolean decides = append.command().isPresent() || !append.events().isEmpty();
    return decides && version(order) != append.expectedVersion()
        ? Optional.of(new AppendResult.Conflict(version(order)))
        : Optional.empty();
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    Guard.atLeast("most effects to claim", limit, 1);
    return queue.claim(kind, now, lease, limit);
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return slot(effect.event().order()).defer(new Completion(effect, fence), notBefore, why);
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return slot(effect.event().order()).park(new Completion(effect, fence), at, why);
  }

  @Override
  public List<ParkedEffect> parked(int limit) {
    return queue.parked(any -> true, Guard.atLeast("most effects to tell", limit, 1));
  }

  @Override
  public List<ParkedEffect> parked(EffectKind kind, int limit) {
    return queue.parked(kind::equals, Guard.atLeast("most effects to tell", limit, 1));
  }

  @Override
  public Optional<ParkedEffect> findParked(EffectId effect) {
    return slot(effect.event().order()).parked(effect);
  }

  @Override
  public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
    synchronized (operated) {
      queue.gate(kind).pause(paused);
      operated.addFirst(record);
    }
  }

  @Override
  public void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
    synchronized (operated) {
      queue.gate(kind).throttle(rate, record.at());
      operated.addFirst(record);
    }
  }

  @Override
  public void record(OperatorRecord record) {
    synchronized (operated) {
      operated.addFirst(record);
    }
  }

  @Override
  public List<OperatorRecord> operatorRecords(int limit) {
    Guard.atLeast("most records to tell", limit, 1);
    synchronized (operated) {
      return operated.stream().limit(limit).toList();
    }
  }

  @Override
  public Health health(Instant now) {
    return new Health(queue.health(), indexes.moneyUnknown(), indexes.overdue(now));
  }

  @Override
  public List<OrderId> ordersOf(PersonRef person) {
    return indexes.ordersOf(person);
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    return indexes.due(now, after, Guard.atLeast("most orders to tell", limit, 1));
  }

  @Override
  public boolean keepForLater(KeptReport report) {
    Slot slot = slot(report.order());
    Optional<Transaction> joined = joined();
    if (joined.isPresent()) {
      Transaction.Staged staged =
          joined
              .get()
              .touch(slot)
              .orElseThrow(
                  () -> new IllegalStateException("order " + report.order() + " is being written"));
      if (staged.order().isEmpty()) {
        staged.keep(report);
      }
      return staged.order().isEmpty();
    }
    slot.writing.lock();
    try {
      if (slot.order().isEmpty()) {
        slot.keep(report);
      }
      return slot.order().isEmpty();
    } finally {
      slot.writing.unlock();
    }
  }

  @Override
  public List<KeptReport> kept(OrderId order) {
    return read(order, Slot::kept, Transaction.Staged::kept).orElse(List.of());
  }

  @Override
  public List<OrderId> withKeptReports(int limit) {
    return indexes.waiting(Guard.atLeast("most orders to tell", limit, 1));
  }

  @Override
  public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
    Indexes own = new Indexes();
    joined().ifPresent(begun -> begun.index(own));
    return contents.stream()
        .filter(
            content ->
                indexes.isProvenElsewhere(order, content) || own.isProvenElsewhere(order, content))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<Transaction> joined() {
    return Optional.ofNullable(transactions.get(Thread.currentThread()));
  }

  private Slot slot(OrderId id) {
    return slots.computeIfAbsent(id, none -> new Slot(none, queue, indexes));
  }

  /** What is committed; for the thread of a transaction, with its own writes. */
  private <T> Optional<T> read(
      OrderId id, Function<Slot, T> committed, Function<Transaction.Staged, T> own) {
    Slot slot = slots.get(id);
    if (slot == null) {
      return Optional.empty();
    }
    Optional<Transaction.Staged> staged = joined().flatMap(begun -> begun.find(slot));
    return Optional.of(staged.isPresent() ? own.apply(staged.get()) : committed.apply(slot));
  }

  private static long version(Optional<Order> order) {
    return order.map(Order::version).orElse(0L);
  }
}
