package com.owode.orders.desk;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Provenance;
import com.owode.orders.port.QueuedEffect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a report that nobody has verified: at most that the gateway is asked earlier
 * than planned. The question is the one that the order's own deadline would ask, found by deciding
 * that deadline without writing it; so where nothing is open, nothing is asked, and nothing of the
 * report is believed, not even that it was told.
 *
 * <p>The questions are effects of the order's last event, numbered apart from its own. As an effect
 * is queued once by its id, a flood of forged reports asks once for each state of the order.
 */
final class Doubts {

  private static final int APART = 1_000;

  private final Lifecycle lifecycle;

  Doubts(Lifecycle lifecycle) {
    this.lifecycle = lifecycle;
  }

  List<QueuedEffect> questions(OrderReport report, Order order, Instant now) {
    List<QueuedEffect> questions = new ArrayList<>();
    planned(report, order)
        .ifPresent(
            deadline -> {
              for (Effect effect : asked(order, deadline)) {
                EffectId id =
                    new EffectId(
                        order.lastEvent(),
                        effect.kind(),
                        Math.multiplyExact(APART, 1 + deadline.subject()) + questions.size());
                questions.add(
                    new QueuedEffect(new EffectEnvelope(id, effect), now, Optional.empty()));
              }
            });
    return questions;
  }

  private List<Effect> asked(Order order, Deadline deadline) {
    Instant then = deadline.due();
    DeadlineReached reached =
        new DeadlineReached(order.id(), deadline, then, Provenance.verified("desk", "due"));
    return lifecycle.decide(order, reached, Facts.of(then)).effects().stream()
        .map(EffectEnvelope::effect)
        .filter(
            effect ->
                effect.kind() == EffectKind.ASK_PAYMENT || effect.kind() == EffectKind.ASK_REFUND)
        .toList();
  }

  private static Optional<Deadline> planned(OrderReport report, Order order) {
    if (report instanceof PaymentReported payment) {
      return planned(order, DeadlineKind.ASK_PAYMENT, payment.attempt().number());
    }
    if (report instanceof RefundReported refund) {
      return planned(order, DeadlineKind.ASK_REFUND, refund.repayment().number());
    }
    return Optional.empty();
  }

  private static Optional<Deadline> planned(Order order, DeadlineKind kind, int subject) {
    return Deadlines.of(order).stream()
        .filter(deadline -> deadline.kind() == kind && deadline.subject() == subject)
        .findFirst();
  }
}
