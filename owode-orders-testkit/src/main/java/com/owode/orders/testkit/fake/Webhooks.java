package com.owode.orders.testkit.fake;

import com.owode.orders.command.OrderReport;
import com.owode.orders.model.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a bank has to tell by itself: delivered at least once, in the order of its times. */
final class Webhooks {

  private static final Duration TOLD_AGAIN_AFTER = Duration.ofDays(1);
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

  private record Waiting(OrderReport report, Instant at) {}

  private final FaultInjector faults;
  private final TestClock clock;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<OrderReport> beforeTheAnswer = new ArrayList<>();
  private volatile Consumer<OrderReport> receiver = report -> {};
  private int numbers;

  Webhooks(TestClock clock, FaultInjector faults) {
    this.clock = clock;
    this.faults = faults;
  }

  void to(Consumer<OrderReport> receives) {
    receiver = receives;
  }

  synchronized Provenance provenance() {
    numbers++;
    return Provenance.verified("bank", "webhook-" + numbers);
  }

  synchronized void add(OrderReport report, Instant at) {
    waiting.add(new Waiting(report, at));
  }

  synchronized void first(OrderReport report) {
    beforeTheAnswer.add(report);
  }

  synchronized int waiting() {
    return waiting.size();
  }

  /** Call without any lock: the receiver may do what it likes. */
  void deliverFirst() {
    List<OrderReport> now;
    synchronized (this) {
      if (beforeTheAnswer.isEmpty()) {
        return;
      }
      now = List.copyOf(beforeTheAnswer);
      beforeTheAnswer.clear();
    }
    now.forEach(this::deliver);
  }

  synchronized Optional<Instant> nextDue() {
    Instant next = null;
    for (Waiting one : waiting) {
      next = next == null || one.at.isBefore(next) ? one.at : next;
    }
    return Optional.ofNullable(next);
  }

  /** Call without any lock. */
  void fire(Instant now) {
    Optional<Waiting> due = take(now);
    while (due.isPresent()) {
      deliver(due.get().report);
      due = take(now);
    }
  }

  private synchronized Optional<Waiting> take(Instant now) {
    Waiting first = null;
    for (Waiting one : waiting) {
      boolean isEarlier = first == null || one.at.isBefore(first.at);
      first = isEarlier && !one.at.isAfter(now) ? one : first;
    }
    if (first != null) {
      waiting.remove(first);
    }
    return Optional.ofNullable(first);
  }

  private void deliver(OrderReport report) {
    faults.delivering(report);
    faults.at(FaultPoint.WEBHOOK, report, strike -> deliver(report, strike));
  }

  private boolean deliver(OrderReport report, Strike strike) {
    if (strike.has(FaultKind.LOSE)) {
      add(report, clock.instant().plus(TOLD_AGAIN_AFTER));
      return false;
    }
    if (strike.has(FaultKind.LATE)) {
      add(report, clock.instant().plus(strike.by(FaultKind.LATE)));
      return false;
    }
    if (strike.has(FaultKind.TWICE)) {
      handOver(report);
    }
    handOver(report);
    return true;
  }

  /** Who dies while receiving has not received. */
  private void handOver(OrderReport report) {
    boolean isReceived = false;
    try {
      receiver.accept(report);
      isReceived = true;
    } catch (RuntimeException refused) {
      isReceived = false;
    } finally {
      if (!isReceived) {
        add(report, clock.instant().plus(AGAIN_AFTER));
      }
    }
  }
}
