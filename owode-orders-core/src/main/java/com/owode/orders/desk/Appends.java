package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.EventId;
import com.owode.orders.port.Append;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.rule.JudgementRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of a decision what is appended. */
final class Appends {

  static final int SCHEMA_VERSION = 1;
  static final String TRACE_PARENT = "traceparent";

  private final Task task;
  private final long version;
  private final Instant now;
  private final Map<String, String> metadata;

  private Appends(Task task, long version, Instant now, Map<String, String> metadata) {
    this.task = task;
    this.version = version;
    this.now = now;
    this.metadata = metadata;
  }

  static Append of(
      Task task, long version, Decision decision, Instant now, Map<String, String> metadata) {
    return new Appends(task, version, now, metadata).of(decision);
  }

  private Append of(Decision decision) {
    Append.Builder append = Append.to(task.order(), version).command(record(decision));
    task.completing().ifPresent(append::completing);
    task.forgetting().ifPresent(append::forgetting);
    if (decision instanceof Decision.Accepted accepted && !accepted.isAlreadyKnown()) {
      Order after = accepted.order();
      append.events(after, events(accepted), effects(accepted), Deadlines.next(after));
    }
    return append.build();
  }

  private List<EventEnvelope> events(Decision.Accepted accepted) {
    ContentHash policy = accepted.order().placed().policy().hash();
    List<EventEnvelope> events = new ArrayList<>(accepted.written().size());
    long next = version;
    for (Written written : accepted.written()) {
      next++;
      events.add(
          new EventEnvelope(
              new EventId(task.order(), next),
              written.event(),
              SCHEMA_VERSION,
              task.occurredAt().orElse(now),
              now,
              task.by(),
              task.command(),
              written.cause().or(task::cause),
              policy,
              metadata));
    }
    return events;
  }

  private List<QueuedEffect> effects(Decision.Accepted accepted) {
    Optional<String> trace = Optional.ofNullable(metadata.get(TRACE_PARENT));
    List<QueuedEffect> effects = new ArrayList<>(accepted.effects().size());
    for (EffectEnvelope effect : accepted.effects()) {
      effects.add(new QueuedEffect(effect, now, trace));
    }
    return effects;
  }

  private CommandRecord record(Decision decision) {
    RecordedAnswer.Outcome outcome = RecordedAnswer.Outcome.REFUSED;
    long versionAfter = version;
    if (decision instanceof Decision.Accepted accepted) {
      versionAfter += accepted.written().size();
      outcome =
          accepted.isAlreadyKnown()
              ? RecordedAnswer.Outcome.ALREADY_KNOWN
              : RecordedAnswer.Outcome.ACCEPTED;
    }
    return new CommandRecord(
        task.command(),
        task.digest(),
        new RecordedAnswer(outcome, versionAfter, now, broken(decision)));
  }

  /** That all rules held needs no record; what a rule saw of persons is not kept. */
  private static Optional<JudgementRecord> broken(Decision decision) {
    return decision.judgement().holds()
        ? Optional.empty()
        : Optional.of(decision.judgement().toRecord().masked());
  }
}
