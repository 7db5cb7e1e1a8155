package com.owode.orders.testkit.fake;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A store in front of another one, whose calls fail, die or stand still as the script says. What an
 * operator asks of it never fails. As safe for use by several threads as the one behind it.
 */
public final class FaultyOrderStore implements OrderStore {

  private final OrderStore store;
  private final FaultInjector faults;

  private FaultyOrderStore(OrderStore store, FaultInjector faults) {
    this.store = store;
    this.faults = faults;
  }

  /**
   * {@return a store that has and keeps what another one has and keeps}
   *
   * @param store the store behind it
   * @param faults what goes wrong
   */
  public static FaultyOrderStore of(OrderStore store, FaultInjector faults) {
    return new FaultyOrderStore(store, faults);
  }

  @Override
  public AppendResult append(Append append) {
    return faults.at(FaultPoint.APPEND, strike -> store.append(append));
  }

  @Override
  public Optional<Order> load(OrderId id) {
    return faults.at(FaultPoint.LOAD, strike -> store.load(id));
  }

  @Override
  public List<EventEnvelope> history(OrderId id) {
    return faults.at(FaultPoint.LOAD, strike -> store.history(id));
  }

  @Override
  public Optional<EventEnvelope> event(EventId id) {
    return faults.at(FaultPoint.LOAD, strike -> store.event(id));
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
    return faults.at(FaultPoint.FIND, strike -> store.findCommand(order, command));
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    return faults.at(FaultPoint.CLAIM, strike -> store.claim(kind, now, lease, limit, worker));
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return faults.at(FaultPoint.DEFER, strike -> store.defer(effect, fence, notBefore, why));
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return faults.at(FaultPoint.PARK, strike -> store.park(effect, fence, at, why));
  }

  @Override
  public boolean keepForLater(KeptReport report) {
    return faults.at(FaultPoint.KEEP, strike -> store.keepForLater(report));
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    return faults.at(FaultPoint.DUE, strike -> store.due(now, after, limit));
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
  public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
    return store.seenElsewhere(order, contents);
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
  public boolean isJoined() {
    return store.isJoined();
  }
}
