package com.owode.orders.benchmarks;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the hand-written version writes and asks for. */
final class HandPen {

  private final List<Written> written = new ArrayList<>(4);
  private final List<EffectEnvelope> effects = new ArrayList<>(4);
  private HandOrder order;

  HandPen(HandOrder order) {
    this.order = order;
  }

  HandOrder order() {
    return order;
  }

  void begin(OrderPlaced placed) {
    written.add(new Written(placed, Optional.empty()));
  }

  /** Writes an event that the command itself brings. */
  EventId write(OrderChange event) {
    return write(event, Optional.empty());
  }

  /** Writes an event that follows from another. */
  EventId write(OrderChange event, EventId cause) {
    return write(event, Optional.of(cause));
  }

  private EventId write(OrderChange event, Optional<EventId> cause) {
    order = order.after(event);
    written.add(new Written(event, cause));
    return order.lastEvent();
  }

  void ask(EventId event, Effect effect) {
    int ordinal = 0;
    for (EffectEnvelope known : effects) {
      if (known.id().kind() == effect.kind() && known.id().event().equals(event)) {
        ordinal++;
      }
    }
    effects.add(new EffectEnvelope(new EffectId(event, effect.kind(), ordinal), effect));
  }

  void tellBuyer(EventId event, MessageKind kind) {
    ask(event, new Notify(kind, Reader.BUYER, Channel.EMAIL));
  }

  void tellSeller(EventId event, MessageKind kind) {
    ask(event, new Notify(kind, Reader.SELLER, Channel.EMAIL));
    ask(event, new Notify(kind, Reader.SELLER, Channel.DASHBOARD));
  }

  void discrepancies(List<String> codes, String subject) {
    for (String code : codes) {
      if (!order.aside.heard().hasDiscrepancy(code, subject)) {
        int number = order.aside.heard().discrepancies().size() + 1;
        write(new DiscrepancyFound(number, code, subject));
      }
    }
  }

  HandWritten.Decided decided(List<String> reasons) {
    return new HandWritten.Decided(
        order, List.copyOf(written), List.copyOf(effects), List.copyOf(reasons));
  }
}
