package com.owode.orders.desk;

import com.owode.orders.command.OrderReport;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Health;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Rate;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people of operations may look at and do, in place of SQL. Whoever acts says who and why:
 * what is done to an effect is an event {@link OperatorActed} of its order, what is about no single
 * order is an {@link OperatorRecord} of the store; both are written in the step that they tell of.
 *
 * <p>Acts outside transactions of the host's. Safe for use by any number of threads, and by any
 * number of processes on one store.
 */
public final class Operations {

  private static final int PAGE = 500;

  private final DeskPorts ports;
  private final OrderStore store;
  private final Recorder recorder;
  private final Releasing releasing;
  private final Eraser eraser;

  Operations(DeskPorts ports, Recorder recorder) {
    this.ports = ports;
    this.store = ports.store();
    this.recorder = recorder;
    this.releasing = new Releasing(ports);
    this.eraser = new Eraser(ports);
  }

  /**
   * {@return how queues, money and deadlines stand}
   *
   * @param now the time that it is taken to be
   */
  public Health health(Instant now) {
    return store.health(now);
  }

  /**
   * {@return effects that were set aside for a person, the oldest first}
   *
   * @param limit the most to tell, 1 or more
   * @throws IllegalArgumentException when the limit is less than 1
   */
  public List<ParkedEffect> parked(int limit) {
    return store.parked(Guard.atLeast("most effects to tell", limit, 1));
  }

  /**
   * {@return what operators did that is about no single order, the last first}
   *
   * @param limit the most to tell, 1 or more
   * @throws IllegalArgumentException when the limit is less than 1
   */
  public List<OperatorRecord> records(int limit) {
    return store.operatorRecords(Guard.atLeast("most records to tell", limit, 1));
  }

  /**
   * Says what became of a parked effect: "it happened, bank reference 99", or "it did not". That is
   * told to its order as the report that the port would have given, by the source {@code operator}.
   *
   * <p>What did not happen is told as declined or failed where the order goes on from there: money
   * to be collected, captured or given back, a discount, a message. What the order has no such step
   * for (stock, money to be given free) is still to be done and is queued again.
   *
   * @param by who settles it, with a reason
   * @param effect the effect's id
   * @param what what the person found out
   * @return what came of it
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   * @throws RuntimeException what the store throws: nobody knows whether it was written; look
   *     whether the effect is still parked
   */
  public Settled settle(Actor.SupportActor by, EffectId effect, Settlement what) {
    guard(by);
    Optional<ParkedEffect> parked = store.findParked(effect);
    return parked.map(found -> settle(by, found, what)).orElse(Settled.NOT_PARKED);
  }

  private Settled settle(Actor.SupportActor by, ParkedEffect parked, Settlement what) {
    Order order =
        store
            .load(parked.id().event().order())
            .orElseThrow(
                () -> new IllegalStateException("effect " + parked.id() + " has no order"));
    SettledReports reports = SettledReports.of(order, parked.id(), what, ports.clock().instant());
    Optional<OrderReport> report = parked.envelope().effect().match(reports);
    String action =
        what instanceof Settlement.Happened ? "settle-happened" : "settle-did-not-happen";
    OperatorActed acted = Releasing.acted(action, by, parked);
    return report
        .map(told -> tell(told, parked, acted))
        .orElseGet(() -> releasing.again(by, parked, acted));
  }

  private Settled tell(OrderReport report, ParkedEffect parked, OperatorActed acted) {
    Task task = Task.of(report).completing(parked.completion());
    SettleJudge judge = new SettleJudge(new ReportJudge(ports.lifecycle(), report), acted);
    try {
      return recorder.record(task, judge) instanceof Answer.Contended
          ? Settled.CONTENDED
          : Settled.TOLD;
    } catch (FenceLostException faster) {
      return Settled.NOT_PARKED;
    }
  }

  /**
   * Lets all parked effects of a kind go on, evenly spread from now on, so that those who perform
   * them do not get them all at once.
   *
   * <p>What takes money or gives it back is not sent again, because the gateway may have forgotten
   * its key: the gateway is asked what became of it, at that rate, and the answer is told to the
   * order.
   *
   * @param by who releases them, with a reason
   * @param kind which kind
   * @param rate how many in how long
   * @return how many were released; those of orders that others kept writing to stay parked
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public int release(Actor.SupportActor by, EffectKind kind, Rate rate) {
    guard(by);
    Instant first = ports.clock().instant();
    int released = 0;
    Set<EffectId> page;
    Set<EffectId> last = Set.of();
    do {
      page = new HashSet<>();
      for (ParkedEffect parked : store.parked(kind, PAGE)) {
        Instant notBefore = first.plus(rate.interval().multipliedBy(released));
        // A store that goes on telling of what was released must not keep this from its end.
        if (!last.contains(parked.id())
            && releasing.release(by, parked, notBefore) == Settled.QUEUED_AGAIN) {
          released++;
          page.add(parked.id());
        }
      }
      last = page;
    } while (!page.isEmpty());
    return released;
  }

  /**
   * Lets no worker begin an effect of a kind, in any process. What is wanted meanwhile is kept.
   *
   * @param by who pauses it, with a reason
   * @param kind which kind
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public void pause(Actor.SupportActor by, EffectKind kind) {
    store.pause(kind, true, record("pause", kind.tag(), by));
  }

  /**
   * Lets workers begin effects of a kind again. Where many have come together meanwhile,
   * {@linkplain #throttle throttle} it before.
   *
   * @param by who resumes it, with a reason
   * @param kind which kind
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public void resume(Actor.SupportActor by, EffectKind kind) {
    store.pause(kind, false, record("resume", kind.tag(), by));
  }

  /**
   * Lets the workers of all processes together begin no more effects of a kind than a rate allows,
   * until it is {@linkplain #unthrottle taken off}: so that a backlog does not burst.
   *
   * @param by who wants it, with a reason
   * @param kind which kind
   * @param rate how many in how long
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public void throttle(Actor.SupportActor by, EffectKind kind, Rate rate) {
    String subject = kind.tag() + "." + rate.effects() + "-per-" + rate.per();
    store.throttle(kind, Optional.of(rate), record("throttle", subject, by));
  }

  /**
   * Takes the rate of a kind off.
   *
   * @param by who wants it, with a reason
   * @param kind which kind
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public void unthrottle(Actor.SupportActor by, EffectKind kind) {
    store.throttle(kind, Optional.empty(), record("unthrottle", kind.tag(), by));
  }

  /**
   * Erases for ever what is known of a person: contact, and of a buyer's orders all addresses and
   * free texts, whoever wrote them, as they may name the buyer; of a seller's orders the texts that
   * the seller wrote. Messages to the person that still wait are suppressed when their turn comes,
   * by the source {@code erasure}. Orders, ledgers and hashes stay as they are.
   *
   * <p>The record is written first, so that nothing is erased without one. Erasing again erases
   * what came since, and finishes what an error cut short. A text or address that is kept under one
   * reference for several persons is erased for all of them.
   *
   * @param by who erases, with a reason; the words of it must not name the person
   * @param person the reference that the person's orders were placed with
   * @return what was erased
   * @throws IllegalArgumentException when there is no reason
   * @throws IllegalStateException in a transaction of the host's
   */
  public Erasure erase(Actor.SupportActor by, PersonRef person) {
    store.record(record("erase", person.value(), by));
    return eraser.erase(person);
  }

  private OperatorRecord record(String action, String subject, Actor.SupportActor by) {
    guard(by);
    return new OperatorRecord(action, subject, by.agent(), by.reason(), ports.clock().instant());
  }

  private void guard(Actor.SupportActor by) {
    requireReason(by);
    if (store.isJoined()) {
      throw new IllegalStateException(
          "operators act outside transactions; end the one of this thread before");
    }
  }

  static void requireReason(Actor.SupportActor by) {
    if (!by.reason().isGiven()) {
      throw Guard.malformed(by.agent() + " acts without a reason", "give one with because(...)");
    }
  }
}
