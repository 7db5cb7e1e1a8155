package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Originator;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.Requeue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a parked effect go on, and writes in the same step into its order who wanted that and why.
 *
 * <p>What takes money or gives it back is never sent again: the gateway may have forgotten the key
 * that made that safe. It is asked by that key instead, and what it answers is told to the order,
 * as after any answer that was lost.
 */
final class Releasing {

  private final DeskPorts ports;

  Releasing(DeskPorts ports) {
    this.ports = ports;
  }

  /** Lets an effect go on that may have happened; what came of it. */
  Settled release(Actor.SupportActor by, ParkedEffect parked, Instant notBefore) {
    OperatorActed acted = acted("release", by, parked);
    Optional<Effect> question = question(parked.envelope().effect());
    return append(by, parked, acted, question, notBefore);
  }

  /** Lets an effect go on that surely did not happen: it is done again, whatever it is. */
  Settled again(Actor.SupportActor by, ParkedEffect parked, OperatorActed acted) {
    return append(by, parked, acted, Optional.empty(), ports.clock().instant());
  }

  static OperatorActed acted(String action, Actor.SupportActor by, ParkedEffect parked) {
    return new OperatorActed(action, parked.id().toString(), by.agent(), by.reason());
  }

  private Settled append(
      Actor.SupportActor by,
      ParkedEffect parked,
      OperatorActed acted,
      Optional<Effect> question,
      Instant notBefore) {
    Map<String, String> metadata = ports.tries().metadata().get();
    for (int tries = 0; tries < ports.tries().most(); tries++) {
      Order order =
          ports
              .store()
              .load(parked.id().event().order())
              .orElseThrow(
                  () -> new IllegalStateException("effect " + parked.id() + " has no order"));
      EventEnvelope event = event(by, parked, acted, order, metadata);
      Append.Builder append =
          question.isPresent()
              ? asking(order, event, question.get(), notBefore).completing(parked.completion())
              : events(order, event, List.of())
                  .requeuing(new Requeue(parked.id(), parked.fence(), notBefore));
      AppendResult result = ports.store().append(append.build());
      if (result instanceof AppendResult.Appended) {
        return Settled.QUEUED_AGAIN;
      }
      if (result instanceof AppendResult.FenceLost) {
        return Settled.NOT_PARKED;
      }
    }
    return Settled.CONTENDED;
  }

  private EventEnvelope event(
      Actor.SupportActor by,
      ParkedEffect parked,
      OperatorActed acted,
      Order order,
      Map<String, String> metadata) {
    Instant now = ports.clock().instant();
    ContentHash command =
        ContentHash.of(List.of(acted.action(), acted.subject(), Long.toString(parked.fence())));
    return new EventEnvelope(
        new EventId(order.id(), order.version() + 1),
        acted,
        Appends.SCHEMA_VERSION,
        now,
        now,
        Originator.of(by),
        CommandId.of(command.hex()),
        Optional.of(parked.id().event()),
        order.placed().policy().hash(),
        metadata);
  }

  private static Append.Builder asking(
      Order order, EventEnvelope event, Effect question, Instant notBefore) {
    EffectId id = new EffectId(event.id(), question.kind(), 0);
    Optional<String> trace = Optional.ofNullable(event.metadata().get(Appends.TRACE_PARENT));
    QueuedEffect queued = new QueuedEffect(new EffectEnvelope(id, question), notBefore, trace);
    return events(order, event, List.of(queued));
  }

  private static Append.Builder events(
      Order order, EventEnvelope event, List<QueuedEffect> effects) {
    Order after = order.after((OperatorActed) event.event());
    return Append.to(order.id(), order.version())
        .events(after, List.of(event), effects, Deadlines.next(after));
  }

  private static Optional<Effect> question(Effect effect) {
    if (effect instanceof CollectPayment collect) {
      return Optional.of(new AskPayment(collect.attempt(), collect.amount(), collect.key()));
    }
    if (effect instanceof CapturePayment capture) {
      return Optional.of(new AskPayment(capture.attempt(), capture.amount(), capture.key()));
    }
    if (effect instanceof RefundPayment refund) {
      return Optional.of(
          new AskRefund(refund.repayment(), refund.portion(), refund.amount(), refund.key()));
    }
    return Optional.empty();
  }
}
