package com.owode.orders.lifecycle;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.EventId;
import com.owode.orders.rule.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the events of one decision, and what follows from each of them. Lives as long as the
 * decision is made.
 */
final class Pen {

  private final Consequences consequences;
  private final Facts facts;
  private final List<Written> written = new ArrayList<>(4);
  private final List<EffectEnvelope> effects = new ArrayList<>(4);
  private Order order;
  private Optional<EventId> cause = Optional.empty();

  private Pen(Consequences consequences, Order order, Facts facts) {
    this.consequences = consequences;
    this.order = order;
    this.facts = facts;
  }

  static Pen of(Order order, Facts facts) {
    return new Pen(Consequences.owode(), order, facts);
  }

  /** A pen for an order that begins. */
  static Pen begin(Order begun, OrderPlaced placed, Facts facts) {
    Pen pen = of(begun, facts);
    pen.written.add(new Written(placed, Optional.empty()));
    pen.following(begun.lastEvent(), () -> pen.consequences.follow(placed, begun, pen));
    return pen;
  }

  /** The order as it stands after all that was written. */
  Order order() {
    return order;
  }

  Instant at() {
    return facts.at();
  }

  /** Writes an event, then what follows from it. */
  void write(OrderChange event) {
    Order before = order;
    order = before.after(event);
    written.add(new Written(event, cause));
    following(order.lastEvent(), () -> consequences.follow(event, before, this));
  }

  /** Asks for an effect of the event that is followed, or that was written last. */
  void cause(Effect effect) {
    EventId event = cause.orElseGet(order::lastEvent);
    int ordinal = 0;
    for (EffectEnvelope known : effects) {
      if (known.id().kind() == effect.kind() && known.id().event().equals(event)) {
        ordinal++;
      }
    }
    effects.add(new EffectEnvelope(new EffectId(event, effect.kind(), ordinal), effect));
  }

  /** Records that a rule did not hold of a report, once. */
  void discrepancy(String code, String subject) {
    if (!order.progress().heard().hasDiscrepancy(code, subject)) {
      write(
          new DiscrepancyFound(order.progress().heard().discrepancies().size() + 1, code, subject));
    }
  }

  Decision.Accepted accepted(Judgement<?> judgement) {
    return new Decision.Accepted(order, List.copyOf(written), List.copyOf(effects), judgement);
  }

  private void following(EventId event, Runnable steps) {
    Optional<EventId> outer = cause;
    cause = Optional.of(event);
    steps.run();
    cause = outer;
  }
}
