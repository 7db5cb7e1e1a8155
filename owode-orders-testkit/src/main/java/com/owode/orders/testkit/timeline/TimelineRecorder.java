package com.owode.orders.testkit.timeline;

import com.owode.orders.command.CommandKind;
import com.owode.orders.desk.DeskListener;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.OrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Listens at a desk for what is in no event: requests that were refused, and how far each effect
 * has come. Give it to the desk as its listener, and ask it for the timeline of an order when a
 * test fails. Keeps all that it hears, and nothing personal. Safe for use by several threads.
 */
public final class TimelineRecorder implements DeskListener {

  private final Object lock = new Object();
  private final Map<EffectId, EffectTrace> effects = new LinkedHashMap<>();
  private final Map<OrderId, List<Refusal>> refusals = new LinkedHashMap<>();

  /** Starts a recorder that has heard nothing. */
  public TimelineRecorder() {}

  /**
   * {@return the timeline of an order: its events from the store, and what was heard of it. What is
   * set aside for a person the store says, whatever was heard; what another process did with an
   * effect is not heard here}
   *
   * @param order the order
   * @param store where it is kept
   * @throws IllegalArgumentException when the store knows no such order
   */
  public Timeline timeline(OrderId order, OrderStore store) {
    List<EffectTrace> heard = heardOf(order);
    // The store is asked last: what it has set aside or no more is later than what was heard.
    Timeline told = Timeline.of(order, store).afterEffects(heard);
    synchronized (lock) {
      return told.withRefusals(refusals.getOrDefault(order, List.of()));
    }
  }

  private List<EffectTrace> heardOf(OrderId order) {
    synchronized (lock) {
      return effects.values().stream()
          .filter(trace -> trace.effect().id().event().order().equals(order))
          .toList();
    }
  }

  @Override
  public void accepted(CommandId command, CommandKind kind, Decision.Accepted decision) {
    synchronized (lock) {
      for (EffectEnvelope effect : decision.effects()) {
        effects.putIfAbsent(effect.id(), EffectTrace.askedFor(effect));
      }
    }
  }

  @Override
  public void refused(
      OrderId order, CommandId command, CommandKind kind, Decision.Refused decision) {
    synchronized (lock) {
      refusals
          .computeIfAbsent(order, none -> new ArrayList<>())
          .add(Refusal.of(command, kind, decision));
    }
  }

  @Override
  public void performed(EffectEnvelope effect, int attempt) {
    heard(new EffectTrace(effect, EffectTrace.State.PERFORMED, attempt, ""));
  }

  @Override
  public void suppressed(EffectEnvelope effect) {
    heard(new EffectTrace(effect, EffectTrace.State.SUPPRESSED, 0, ""));
  }

  @Override
  public void deferred(EffectEnvelope effect, int attempt, Instant next, String why) {
    heard(new EffectTrace(effect, EffectTrace.State.DEFERRED, attempt, why));
  }

  @Override
  public void parked(EffectEnvelope effect, String why) {
    heard(new EffectTrace(effect, EffectTrace.State.PARKED, 0, why));
  }

  private void heard(EffectTrace trace) {
    synchronized (lock) {
      effects.put(trace.effect().id(), trace);
    }
  }
}
