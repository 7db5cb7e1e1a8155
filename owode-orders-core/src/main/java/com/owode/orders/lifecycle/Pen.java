package com.owode.orders.lifecycle;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.guard.Lists;
import com.owode.orders.model.EventId;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.rule.Judgement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of one decision, and what follows from each of them. Lives as long as the
 * decision is made.
 */
final class Pen {

  private final Facts facts;
  private List<Written> written = List.of();
  private List<EffectEnvelope> effects = List.of();
  private Order order;

  /** The version after the event that is followed; 0 while none is. */
  private long followed;

  /** The id that was made last: all that follows from one event shares it. */
  private @Nullable EventId lastId;

  private Pen(Order order, Facts facts) {
    this.order = order;
    this.facts = facts;
  }

  static Pen of(Order order, Facts facts) {
    return new Pen(order, facts);
  }

  /** A pen for an order that begins. */
  static Pen begin(Order begun, OrderPlaced placed, Facts facts) {
    Pen pen = of(begun, facts);
    pen.written = List.of(Written.of(placed, null));
    pen.follow(placed, begun);
    return pen;
  }

  /** The order as it stands after all that was written. */
  Order order() {
    return order;
  }

  Instant at() {
    return facts.at();
  }

  /** What is known beside the order. */
  Facts facts() {
    return facts;
  }

  /** Writes an event, then what follows from it. */
  void write(OrderChange event) {
    Order before = order;
    order = before.after(event);
    written = Lists.and(written, Written.of(event, followed == 0 ? null : id(followed)));
    follow(event, before);
  }

  /** Asks for an effect of the event that is followed, or that was written last. */
  void cause(Effect effect) {
    EventId event = id(followed == 0 ? order.version() : followed);
    int ordinal = 0;
    for (int i = 0; i < effects.size(); i++) {
      EffectId known = effects.get(i).id();
      if (known.kind() == effect.kind() && known.event().equals(event)) {
        ordinal++;
      }
    }
    effects =
        Lists.and(effects, new EffectEnvelope(new EffectId(event, effect.kind(), ordinal), effect));
  }

  /** Whether this decision asks already to free what an attempt has set aside. */
  boolean isFreed(AttemptId attempt) {
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i).effect() instanceof VoidPayment known && known.attempt().equals(attempt)) {
        return true;
      }
    }
    return false;
  }

  /** Records that a rule did not hold of a report, once. */
  void discrepancy(String code, String subject) {
    if (!order.progress().heard().hasDiscrepancy(code, subject)) {
      write(
          new DiscrepancyFound(order.progress().heard().discrepancies().size() + 1, code, subject));
    }
  }

  Decision.Accepted accepted(Judgement<?> judgement) {
    return new Decision.Accepted(order, written, effects, judgement);
  }

  private void follow(OrderEvent event, Order before) {
    if (Consequences.owode().isAnyOf(event)) {
      long outer = followed;
      followed = order.version();
      Consequences.owode().follow(event, before, this);
      followed = outer;
    }
  }

  private EventId id(long version) {
    EventId known = lastId;
    if (known == null || known.version() != version) {
      known = new EventId(order.id(), version);
      lastId = known;
    }
    return known;
  }
}
