package com.owode.orders.testkit.shop;

import com.owode.orders.command.CommandKind;
import com.owode.orders.desk.DeskListener;
import com.owode.orders.desk.EffectWorker;
import com.owode.orders.desk.OrderDesk;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fake.Crash;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.timeline.TimelineRecorder;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Does by itself, as the clock goes, what a running shop does: performs effects, runs what is due,
 * and after a crash begins anew with a new desk and worker.
 */
final class Staff implements TestClock.Hook, DeskListener {

  /** Longer than a worker's lease, so that what it left is free again. */
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(3);

  private final FakePorts ports;
  private final TimelineRecorder recorder = new TimelineRecorder();
  private final Set<OrderId> orders = new LinkedHashSet<>();
  private final TreeSet<Instant> looksAgain = new TreeSet<>();
  private Instant restsUntil = Instant.MIN;
  private OrderDesk desk;
  private EffectWorker worker;
  private Optional<RuntimeException> lastFailure = Optional.empty();
  private int crashes;

  @SuppressWarnings("this-escape") // A final class of one package, whose desk only keeps it.
  Staff(FakePorts ports) {
    this.ports = ports;
    this.desk = ports.desk().listener(this).build();
    this.worker = desk.worker().build();
  }

  OrderDesk desk() {
    return desk;
  }

  TimelineRecorder recorder() {
    return recorder;
  }

  Set<OrderId> orders() {
    return orders;
  }

  int crashes() {
    return crashes;
  }

  @Override
  public Optional<Instant> nextDue() {
    Stream<Instant> deadlines =
        orders.stream()
            .flatMap(order -> ports.memory().load(order).stream())
            .flatMap(order -> Deadlines.next(order).stream())
            .map(due -> due.isBefore(restsUntil) ? restsUntil : due);
    return Stream.concat(looksAgain.stream(), deadlines).min(Instant::compareTo);
  }

  @Override
  public void fire(Instant now) {
    looksAgain.headSet(now, true).clear();
    try {
      worker.drain();
      if (desk.runDue(Integer.MAX_VALUE).failed() > 0) {
        restsUntil = now.plus(AFTER_A_FAILURE);
      }
      worker.drain();
    } catch (Crash crash) {
      crashed();
    } catch (RuntimeException failed) {
      lastFailure = Optional.of(failed);
      restsUntil = now.plus(AFTER_A_FAILURE);
      lookAgain(restsUntil);
    }
    if (isWorkLeft()) {
      lookAgain(ports.clock().instant().plus(AFTER_A_FAILURE));
    }
  }

  private boolean isWorkLeft() {
    return looksAgain.isEmpty()
        && ports.memory().health(ports.clock().instant()).lanes().stream()
            .anyMatch(lane -> lane.queued() > 0 && !lane.paused());
  }

  /** The process is gone; another one begins where the store stands. */
  void crashed() {
    crashes++;
    desk = ports.desk().listener(this).build();
    worker = desk.worker().build();
    restsUntil = ports.clock().instant().plus(AFTER_A_FAILURE);
    lookAgain(restsUntil);
  }

  /** A second process does what is due and queued, while a fault has the first one stand still. */
  void meanwhile() {
    OrderDesk another = ports.desk().listener(this).build();
    try {
      another.runDue(Integer.MAX_VALUE);
      another.worker().name("another").build().drain();
    } catch (Crash crash) {
      crashes++;
      lookAgain(ports.clock().instant().plus(AFTER_A_FAILURE));
    } catch (RuntimeException failed) {
      lastFailure = Optional.of(failed);
      lookAgain(ports.clock().instant().plus(AFTER_A_FAILURE));
    }
  }

  /** Has whatever is queued or due by now be looked for, whoever has brought it about. */
  void lookNow() {
    lookAgain(ports.clock().instant());
  }

  /** What waits in lanes; what is parked is on a person's desk. */
  List<String> queued() {
    return ports.memory().health(ports.clock().instant()).lanes().stream()
        .filter(lane -> lane.queued() > 0)
        .map(
            lane ->
                lane.queued()
                    + " of "
                    + lane.kind().tag()
                    + " are queued"
                    + (lane.paused() ? " in a lane that is paused" : ""))
        .toList();
  }

  /** What has failed last, and was tried again; none when nothing has. */
  Optional<RuntimeException> lastFailure() {
    return lastFailure;
  }

  private void lookAgain(Instant at) {
    looksAgain.add(at);
  }

  @Override
  public void accepted(CommandId command, CommandKind kind, Decision.Accepted decision) {
    orders.add(decision.order().id());
    if (!decision.effects().isEmpty()) {
      lookAgain(ports.clock().instant());
    }
    recorder.accepted(command, kind, decision);
  }

  @Override
  public void refused(
      OrderId order, CommandId command, CommandKind kind, Decision.Refused decision) {
    recorder.refused(order, command, kind, decision);
  }

  @Override
  public void performed(EffectEnvelope effect, int attempt) {
    recorder.performed(effect, attempt);
  }

  @Override
  public void suppressed(EffectEnvelope effect) {
    recorder.suppressed(effect);
  }

  @Override
  public void deferred(EffectEnvelope effect, int attempt, Instant next, String why) {
    lookAgain(next);
    recorder.deferred(effect, attempt, next, why);
  }

  @Override
  public void parked(EffectEnvelope effect, String why) {
    recorder.parked(effect, why);
  }

  @Override
  public void discrepancy(OrderId order, DiscrepancyFound found) {
    recorder.discrepancy(order, found);
  }
}
