package com.owode.orders.desk;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Place;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.QueuedEffect;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides commands and writes what was decided, against others who write to the same order: the
 * second is judged against what the first wrote.
 */
final class Recorder {

  private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

  private final DeskPorts ports;
  private final OrderStore store;
  private final Doubts doubts;

  Recorder(DeskPorts ports) {
    this.ports = ports;
    this.store = ports.store();
    this.doubts = new Doubts(ports.lifecycle());
  }

  Answer ask(Actor actor, OrderId id, CommandId command, OrderRequest request) {
    Task task = Task.of(actor, id, command, request);
    Answer answer = record(task, new RequestJudge(ports, actor, id, request));
    if (request instanceof Place && answer.isAccepted()) {
      tellKept(id);
    }
    return answer;
  }

  /** Brings an order in; reports that came before it are told then. */
  Answer bringIn(ImportJudge judge, CommandId command) {
    Answer answer = record(judge.task(command), judge);
    if (answer.isAccepted()) {
      tellKept(judge.id());
    }
    return answer;
  }

  Answer tell(OrderReport report) {
    return report.from().verified()
        ? record(Task.of(report), new ReportJudge(ports.lifecycle(), report))
        : doubt(report);
  }

  /** An unverified report is answered alike whether the order exists or not, but for the asking. */
  private Answer doubt(OrderReport report) {
    List<QueuedEffect> questions =
        store
            .load(report.order())
            .map(order -> doubts.questions(report, order, ports.clock().instant()))
            .orElse(List.of());
    boolean asking =
        !questions.isEmpty() && settle(Append.to(report.order(), 0).effects(questions));
    return new Answer.NotBelieved(report, asking);
  }

  /**
   * Tells the outcome of an effect, and that it is done, in one write.
   *
   * @throws FenceLostException when the effect is done or held by somebody else
   */
  Answer complete(OrderReport report, Completion done) {
    return record(Task.of(report).completing(done), new ReportJudge(ports.lifecycle(), report));
  }

  /** Writes that an effect is done without an outcome to tell; false when that was contended. */
  boolean complete(Completion done) {
    return settle(Append.to(done.effect().event().order(), 0).completing(done));
  }

  /** Tells the reports that came before their order; what fails is left to the next run. */
  int tellKept(OrderId id) {
    int told = 0;
    for (KeptReport kept : store.kept(id)) {
      OrderReport report = kept.report();
      try {
        Task task = Task.of(report).forgetting(kept.command());
        Answer answer = record(task, new ReportJudge(ports.lifecycle(), report));
        told += answer instanceof Answer.Contended ? 0 : 1;
      } catch (RuntimeException failed) {
        LOG.warn("order {}: a kept report could not be told; the next run tries again", id, failed);
        return told;
      }
    }
    return told;
  }

  /** Decides a command and writes what was decided, as often as others are faster. */
  Answer record(Task task, Judge judge) {
    int most = store.isJoined() ? 1 : ports.tries().most();
    Map<String, String> metadata = ports.tries().metadata().get();
    for (int tries = 1; ; tries++) {
      Optional<Answer> answer = once(task, judge, metadata, tries == most);
      if (answer.isPresent()) {
        return answer.get();
      }
      int soFar = tries;
      ports.listener().tell(listener -> listener.contended(task.order(), task.kind(), soFar));
      if (tries == most) {
        LOG.debug("order {}: {} was contended {} times", task.order(), task.kind(), tries);
        return new Answer.Contended(task.order(), tries);
      }
    }
  }

  /** One try; empty when somebody else wrote first. */
  private Optional<Answer> once(
      Task task, Judge judge, Map<String, String> metadata, boolean isLast) {
    Optional<Order> order = store.load(task.order());
    Instant now = ports.clock().instant();
    if (order.isEmpty() && judge.keepable().isPresent()) {
      return keep(task, judge.keepable().get(), now);
    }
    if (judge.keepable().isPresent() && isEarly(judge.keepable().get(), now)) {
      return Optional.of(new Answer.NotBelieved(judge.keepable().get(), false));
    }
    Optional<CommandRecord> known = store.findCommand(task.order(), task.command());
    if (known.isPresent() && known.get().digest().equals(task.digest())) {
      return repeated(task, known.get());
    }
    Decision decision = judge.on(order, now);
    if (RequestJudge.isForStrangers(decision)) {
      tellListener(task, decision);
      return Optional.of(new Answer.Decided(decision, 0));
    }
    if (known.isPresent()) {
      return Optional.of(new Answer.CommandConflict(task.order(), task.command()));
    }
    long version = order.map(Order::version).orElse(0L);
    Append append = Appends.of(task, version, decision, now, metadata);
    return written(task, decision, append, isLast);
  }

  /**
   * Whether a deadline is told before its time by the desk's clock. It must not be recorded: its
   * command id is the deadline itself, which could then never fire.
   */
  private static boolean isEarly(OrderReport report, Instant now) {
    return report instanceof DeadlineReached reached && reached.deadline().due().isAfter(now);
  }

  private Optional<Answer> written(Task task, Decision decision, Append append, boolean isLast) {
    AppendResult result;
    try {
      result = store.append(append);
    } catch (RuntimeException lost) {
      return afterLostReply(task, decision, append, isLast, lost);
    }
    if (result instanceof AppendResult.Appended) {
      return Optional.of(decided(task, decision, append));
    }
    if (result instanceof AppendResult.FenceLost) {
      throw new FenceLostException();
    }
    return Optional.empty();
  }

  /**
   * The store threw: it may have written or not. Read by command id; when nothing is there, the try
   * counts as lost to somebody else, and the next one uses the same command id, so that a write
   * that arrives late is found and not doubled.
   */
  private Optional<Answer> afterLostReply(
      Task task, Decision decision, Append append, boolean isLast, RuntimeException lost) {
    if (store.isJoined()) {
      throw lost;
    }
    Optional<CommandRecord> found;
    try {
      found = store.findCommand(task.order(), task.command());
    } catch (RuntimeException unreadable) {
      lost.addSuppressed(unreadable);
      throw lost;
    }
    if (found.isPresent() && isOurs(found.get(), task, append)) {
      LOG.warn("order {}: a reply of the store was lost; what it wrote was found", task.order());
      return Optional.of(decided(task, decision, append));
    }
    if (isLast) {
      throw lost;
    }
    LOG.warn("order {}: a write failed; it is tried again", task.order(), lost);
    return Optional.empty();
  }

  /** The same content on the same version is the same decision, whoever wrote it. */
  private static boolean isOurs(CommandRecord found, Task task, Append append) {
    return found.digest().equals(task.digest())
        && found.answer().version() == append.expectedVersion() + append.events().size();
  }

  private Answer decided(Task task, Decision decision, Append append) {
    tellListener(task, decision);
    return new Answer.Decided(decision, append.expectedVersion() + append.events().size());
  }

  private Optional<Answer> keep(Task task, OrderReport report, Instant now) {
    if (!store.keepForLater(new KeptReport(report, task.command(), now))) {
      return Optional.empty();
    }
    LOG.debug("order {}: {} came before the order", task.order(), task.kind());
    ports.listener().tell(listener -> listener.kept(report));
    return Optional.of(new Answer.Kept(task.order(), task.command()));
  }

  /** What was recorded stands; what has to be settled besides is settled once. */
  private Optional<Answer> repeated(Task task, CommandRecord known) {
    Append.Builder settling = Append.to(task.order(), 0);
    task.completing().ifPresent(settling::completing);
    task.forgetting().ifPresent(settling::forgetting);
    boolean isSettled = !task.settlesSomething() || settle(settling);
    return isSettled ? Optional.of(new Answer.Repeated(known.answer())) : Optional.empty();
  }

  private boolean settle(Append.Builder settling) {
    AppendResult result = store.append(settling.build());
    if (result instanceof AppendResult.FenceLost) {
      throw new FenceLostException();
    }
    return result instanceof AppendResult.Appended;
  }

  private void tellListener(Task task, Decision decision) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("order {}: {} {}", task.order(), task.kind(), Tasks.stopping(decision.judgement()));
    }
    ports.listener().tell(listener -> Told.of(decision, task, listener));
  }
}
