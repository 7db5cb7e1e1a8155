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
 * A store that has another one do all. What is to be different, a subclass overrides: to count, to
 * break, to watch.
 */
public class ForwardingOrderStore implements OrderStore {

  private final OrderStore behind;

  /**
   * A store in front of another one.
   *
   * @param behind the store that does all
   */
  public ForwardingOrderStore(OrderStore behind) {
    this.behind = behind;
  }

  @Override
  public AppendResult append(Append append) {
    return behind.append(append);
  }

  @Override
  public Optional<Order> load(OrderId id) {
    return behind.load(id);
  }

  @Override
  public List<EventEnvelope> history(OrderId id) {
    return behind.history(id);
  }

  @Override
  public Optional<EventEnvelope> event(EventId id) {
    return behind.event(id);
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
    return behind.findCommand(order, command);
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    return behind.claim(kind, now, lease, limit, worker);
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return behind.defer(effect, fence, notBefore, why);
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return behind.park(effect, fence, at, why);
  }

  @Override
  public boolean keepForLater(KeptReport report) {
    return behind.keepForLater(report);
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    return behind.due(now, after, limit);
  }

  @Override
  public List<KeptReport> kept(OrderId order) {
    return behind.kept(order);
  }

  @Override
  public List<OrderId> withKeptReports(int limit) {
    return behind.withKeptReports(limit);
  }

  @Override
  public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
    return behind.seenElsewhere(order, contents);
  }

  @Override
  public List<ParkedEffect> parked(int limit) {
    return behind.parked(limit);
  }

  @Override
  public List<ParkedEffect> parked(EffectKind kind, int limit) {
    return behind.parked(kind, limit);
  }

  @Override
  public Optional<ParkedEffect> findParked(EffectId effect) {
    return behind.findParked(effect);
  }

  @Override
  public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
    behind.pause(kind, paused, record);
  }

  @Override
  public void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
    behind.throttle(kind, rate, record);
  }

  @Override
  public void record(OperatorRecord record) {
    behind.record(record);
  }

  @Override
  public List<OperatorRecord> operatorRecords(int limit) {
    return behind.operatorRecords(limit);
  }

  @Override
  public Health health(Instant now) {
    return behind.health(now);
  }

  @Override
  public List<OrderId> ordersOf(PersonRef person) {
    return behind.ordersOf(person);
  }

  @Override
  public boolean isJoined() {
    return behind.isJoined();
  }
}
