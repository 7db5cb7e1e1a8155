package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.WalkTrack.Step;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Deadline;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Dispute;
import com.owode.orders.payment.DisputeStage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A random walk of one order: asked and told what could be meant, out of order, twice, wrongly, and
 * now and then answered for its effects. Every step keeps every invariant and folds again.
 */
final class Walk {

  /** More than any order needs until nothing is due; what needs more, never ends. */
  private static final int MOST_TO_REST = 1_000;

  private final Life life;
  private final WalkTally tally;
  private final List<Step> steps = new ArrayList<>();
  private final Deque<EffectEnvelope> unanswered = new ArrayDeque<>();
  private final EffectsOnce once = new EffectsOnce();

  Walk(Life life, WalkTally tally) {
    this.tally = tally;
    this.life = life;
    tally.count(CommandKind.PLACE, WalkTally.Fate.ACCEPTED);
    life.effects().forEach(this::want);
    Invariants.hold(life);
  }

  Life life() {
    return life;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** What was asked of ports and nobody has answered for, in the order in which it was wanted. */
  Deque<EffectEnvelope> unanswered() {
    return unanswered;
  }

  /** Takes a step that looks at the time as it is now. */
  Decision step(Optional<Actor> actor, OrderCommand command) {
    return take(new Step(life.now(), actor, command, Optional.empty()));
  }

  /** Takes a step, and looks whether all is in order after it. */
  Decision take(Step step) {
    steps.add(step);
    step.answers().ifPresent(id -> unanswered.removeIf(known -> known.id().equals(id)));
    Order before = life.order();
    Decision decision = step.take(life);
    if (decision instanceof Decision.Accepted accepted) {
      tally.count(step.command().kind(), fate(step.command(), accepted));
      assertMayBecome(step.command().kind());
      assertFolds(before, accepted);
      if (!accepted.isAlreadyKnown()) {
        Invariants.hold(life);
        accepted.effects().forEach(this::want);
      }
      if (step.command() instanceof OrderReport report && namesItsSubject(report)) {
        assertToldOnce(report);
      }
    } else {
      tally.count(step.command().kind(), WalkTally.Fate.REFUSED);
      assertThat(life.order()).as("the order that refused").isSameAs(before);
    }
    return decision;
  }

  private void assertMayBecome(CommandKind kind) {
    assertThat(Lifecycle.owode().mayBecome(kind).contains(life.status()))
        .as("%s may become %s", kind, life.status())
        .isTrue();
  }

  private static WalkTally.Fate fate(OrderCommand command, Decision.Accepted accepted) {
    if (!(command instanceof OrderReport)) {
      return WalkTally.Fate.ACCEPTED;
    }
    if (accepted.isAlreadyKnown()) {
      return WalkTally.Fate.KNOWN;
    }
    return accepted.events().stream().anyMatch(DiscrepancyFound.class::isInstance)
        ? WalkTally.Fate.HEARD_WITH_DISCREPANCY
        : WalkTally.Fate.HEARD;
  }

  /** Step by step, so that at the end all events fold to the order. */
  private static void assertFolds(Order before, Decision.Accepted accepted) {
    Order folded = before;
    for (OrderEvent event : accepted.events()) {
      folded = folded.after((OrderChange) event);
    }
    assertThat(folded).as("the order as its new events make it").isEqualTo(accepted.order());
  }

  /**
   * A message of the gateway that names neither attempt nor transaction may be about any attempt
   * that is open, and the next one like it about another; the desk knows the same message by its
   * reference.
   */
  private static boolean namesItsSubject(OrderReport report) {
    return !(report instanceof PaymentReported told
        && told.attempt().equals(AttemptId.BY_HOST)
        && told.transaction().isEmpty());
  }

  /** At the same time: a deadline that was told too early is another matter when it has come. */
  private void assertToldOnce(OrderReport report) {
    Decision.Accepted again = Lifecycle.owode().decide(life.order(), report, Facts.of(life.now()));
    assertThat(again.written()).as("told again: %s", report).isEmpty();
    assertThat(again.effects()).as("told again: %s", report).isEmpty();
  }

  private void want(EffectEnvelope envelope) {
    once.want(envelope);
    unanswered.add(envelope);
  }

  /** Faults stop and time passes: all is answered truthfully, and all that becomes due is done. */
  void toRest(Dice dice) {
    World world = new World(dice, life, false);
    for (int turn = 0; turn < MOST_TO_REST; turn++) {
      answerAll(world);
      settleDisputes(dice);
      if (unanswered.isEmpty()) {
        List<Deadline> due = Deadlines.of(life.order());
        if (due.isEmpty()) {
          return;
        }
        reach(due.get(0));
      }
    }
    throw new AssertionError(
        "an order does not come to rest: " + Rest.of(life.order()).disturbances());
  }

  private void answerAll(World world) {
    for (int turn = 0; turn < MOST_TO_REST && !unanswered.isEmpty(); turn++) {
      answer(world, unanswered.element());
    }
  }

  /** What there is to tell of an effect, after which it is answered for. */
  void answer(World world, EffectEnvelope envelope) {
    Optional<OrderReport> report = world.answer(envelope);
    if (report.isPresent()) {
      take(new Step(life.now(), Optional.empty(), report.get(), Optional.of(envelope.id())));
    } else {
      unanswered.remove(envelope);
    }
  }

  private void settleDisputes(Dice dice) {
    for (Dispute known : life.order().progress().money().disputes()) {
      if (known.stage() == DisputeStage.OPENED) {
        DisputeStage stage = dice.oneOf(DisputeStage.WON, DisputeStage.LOST);
        step(
            Optional.empty(),
            life.reports().dispute(known.reference().value(), stage, known.amount()));
      }
    }
  }

  /** Told when its time has come. */
  void reach(Deadline deadline) {
    life.waitUntil(deadline.due());
    step(Optional.empty(), life.reports().deadline(deadline));
  }
}
