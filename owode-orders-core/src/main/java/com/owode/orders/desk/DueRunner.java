package com.owode.orders.desk;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.OrderStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles what has become due, and the reports that a crash left in the inbox. */
final class DueRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DueRunner.class);
  private static final int PAGE = 100;

  private final DeskPorts ports;
  private final OrderStore store;
  private final Recorder recorder;

  DueRunner(DeskPorts ports, Recorder recorder) {
    this.ports = ports;
    this.store = ports.store();
    this.recorder = recorder;
  }

  DueRun run(int limit) {
    Guard.atLeast("limit of a run", limit, 1);
    int reports = 0;
    for (OrderId order : store.withKeptReports(limit)) {
      reports += recorder.tellKept(order);
    }
    DueRun done = deadlines(limit);
    return new DueRun(done.deadlines(), reports, done.failed());
  }

  /** An order that fails keeps its place in the queue, and must not keep others from theirs. */
  private DueRun deadlines(int limit) {
    Instant now = ports.clock().instant();
    Optional<DueOrder> after = Optional.empty();
    int orders = 0;
    int deadlines = 0;
    int failed = 0;
    while (orders < limit) {
      List<DueOrder> page = store.due(now, after, Math.min(PAGE, limit - orders));
      if (page.isEmpty()) {
        break;
      }
      for (DueOrder due : page) {
        try {
          deadlines += deadlines(due.order(), now);
          orders++;
        } catch (RuntimeException failure) {
          failed++;
          LOG.warn("order {}: what is due could not be handled", due.order(), failure);
        }
      }
      after = Optional.of(page.get(page.size() - 1));
    }
    return new DueRun(deadlines, 0, failed);
  }

  /**
   * The order is read anew after each deadline, because one may undo the next. What another process
   * was faster with counts there and not here.
   */
  private int deadlines(OrderId id, Instant now) {
    int fired = 0;
    Set<Deadline> handled = new HashSet<>();
    Optional<Deadline> next = next(id, now, handled);
    while (next.isPresent()) {
      Deadline deadline = next.get();
      handled.add(deadline);
      Provenance desk = Provenance.verified("desk", "due");
      Answer answer = recorder.tell(new DeadlineReached(id, deadline, now, desk));
      if (answer instanceof Answer.Contended) {
        throw new IllegalStateException("order " + id + " is contended");
      }
      if (answer instanceof Answer.Decided) {
        fired++;
      }
      next = next(id, now, handled);
    }
    return fired;
  }

  private Optional<Deadline> next(OrderId id, Instant now, Set<Deadline> handled) {
    Optional<Order> order = store.load(id);
    for (Deadline deadline : order.map(Deadlines::of).orElse(List.of())) {
      if (!deadline.due().isAfter(now) && !handled.contains(deadline)) {
        return Optional.of(deadline);
      }
    }
    return Optional.empty();
  }
}
