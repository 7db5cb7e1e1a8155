package com.owode.orders.testkit.fake;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A store in front of another one, whose calls fail, die or stand still as the script says. What an
 * operator asks of it never fails. As safe for use by several threads as the one behind it.
 */
public final class FaultyOrderStore extends ForwardingOrderStore {

  private final FaultInjector faults;

  private FaultyOrderStore(OrderStore store, FaultInjector faults) {
    super(store);
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
    return faults.at(FaultPoint.APPEND, append, strike -> super.append(append));
  }

  @Override
  public Optional<Order> load(OrderId id) {
    return faults.at(FaultPoint.LOAD, id, strike -> super.load(id));
  }

  @Override
  public List<EventEnvelope> history(OrderId id) {
    return faults.at(FaultPoint.LOAD, id, strike -> super.history(id));
  }

  @Override
  public Optional<EventEnvelope> event(EventId id) {
    return faults.at(FaultPoint.LOAD, id, strike -> super.event(id));
  }

  @Override
  public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
    return faults.at(FaultPoint.FIND, command, strike -> super.findCommand(order, command));
  }

  @Override
  public List<OrderId> withKeptReports(int limit) {
    return faults.at(FaultPoint.FIND, limit, strike -> super.withKeptReports(limit));
  }

  @Override
  public List<KeptReport> kept(OrderId order) {
    return faults.at(FaultPoint.FIND, order, strike -> super.kept(order));
  }

  @Override
  public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
    return faults.at(FaultPoint.FIND, order, strike -> super.seenElsewhere(order, contents));
  }

  @Override
  public List<ClaimedEffect> claim(
      EffectKind kind, Instant now, Duration lease, int limit, String worker) {
    return faults.at(
        FaultPoint.CLAIM,
        List.of(kind, now, lease, worker),
        strike -> super.claim(kind, now, lease, limit, worker));
  }

  @Override
  public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
    return faults.at(
        FaultPoint.DEFER,
        List.of(effect, fence, notBefore, why),
        strike -> super.defer(effect, fence, notBefore, why));
  }

  @Override
  public boolean park(EffectId effect, long fence, Instant at, String why) {
    return faults.at(
        FaultPoint.PARK,
        List.of(effect, fence, at, why),
        strike -> super.park(effect, fence, at, why));
  }

  @Override
  public boolean keepForLater(KeptReport report) {
    return faults.at(FaultPoint.KEEP, report, strike -> super.keepForLater(report));
  }

  @Override
  public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
    return faults.at(FaultPoint.DUE, now, strike -> super.due(now, after, limit));
  }
}
