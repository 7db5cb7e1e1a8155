package com.owode.orders.testkit.sim;

import com.owode.orders.command.OrderReport;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was done to the world so far, in order: what was asked of ports, and what came of it;
 * what was written to the store; what was told from outside. The world is made of nothing else, so
 * two runs of one lifecycle that have the same past at the end of a step go on alike. What left no
 * mark, such as what was read, and what was tried in vain, is no part of it.
 *
 * <p>Compared whole and by value, never by a hash alone.
 */
final class Past {

  /** What its caller is told, or when, and not what is done: that shows in what is done then. */
  private static final Set<FaultKind> AROUND =
      EnumSet.of(
          FaultKind.NOT_SENT,
          FaultKind.TIMEOUT,
          FaultKind.TIMEOUT_AFTER_SUCCESS,
          FaultKind.CRASH_BEFORE,
          FaultKind.CRASH_AFTER,
          FaultKind.MEANWHILE,
          FaultKind.STALL,
          FaultKind.STALL_AFTER,
          FaultKind.JUMP,
          FaultKind.FAIL,
          FaultKind.REPLY_LOST);

  private record Link(@Nullable Link before, Object done, int hash) {}

  /** What it was at one moment. */
  static final class Mark {

    private final int step;
    private final @Nullable Link last;
    private final List<Object> outside;

    private Mark(int step, @Nullable Link last, List<Object> outside) {
      this.step = step;
      this.last = last;
      this.outside = outside;
    }

    /** After how many steps. */
    int step() {
      return step;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Mark that
          && step == that.step
          && areSame(last, that.last)
          && outside.equals(that.outside);
    }

    @SuppressWarnings("ReferenceEquality") // The same link has the same before it.
    private static boolean areSame(@Nullable Link one, @Nullable Link other) {
      Link left = one;
      Link right = other;
      while (left != right) {
        if (left == null
            || right == null
            || left.hash != right.hash
            || !left.done.equals(right.done)) {
          return false;
        }
        left = left.before;
        right = right.before;
      }
      return true;
    }

    @Override
    public int hashCode() {
      return 31 * step + (last == null ? 0 : last.hash);
    }
  }

  private @Nullable Link last;

  Mark mark(int step, List<Object> outside) {
    return new Mark(step, last, outside);
  }

  private void add(Object done) {
    int hash = 31 * (last == null ? 1 : last.hash) + done.hashCode();
    last = new Link(last, done, hash);
  }

  /** A port may write down that it was asked, whether or not it does anything then. */
  void called(FaultPoint point, Object what, UnderWay underWay) {
    switch (point) {
      case APPEND, CLAIM, DEFER, PARK, KEEP -> {}
      case LOAD, FIND, DUE, POLICIES, PEOPLE, AVAILABLE, TRACK -> {}
      default -> add(List.of(point, what, underWay.times()));
    }
  }

  void done(FaultPoint point, Strike strike, Object what, Object answer, UnderWay underWay) {
    switch (point) {
      case APPEND -> {
        if (answer instanceof AppendResult.Appended) {
          add(written((Append) what));
        }
      }
      case CLAIM -> {
        List<?> claimed = (List<?>) answer;
        if (!claimed.isEmpty()) {
          add(List.of(what, claimed.stream().map(one -> ((ClaimedEffect) one).id()).toList()));
        }
      }
      case DEFER, PARK, KEEP -> {
        if (answer.equals(true)) {
          add(List.of(point, what));
        }
      }
      case LOAD, FIND, DUE, POLICIES, PEOPLE, AVAILABLE, TRACK -> {}
      default -> add(List.of(point, within(strike), answer, underWay.times()));
    }
  }

  /** Whoever tells it tells it again, unless it is taken. */
  void told(OrderReport report, UnderWay underWay) {
    add(List.of(report, underWay.times()));
  }

  void taken(OrderReport report) {
    add(report);
  }

  private static List<Instant> times(EventEnvelope envelope) {
    return List.of(envelope.recordedAt(), envelope.occurredAt());
  }

  private static List<Map.Entry<FaultKind, Duration>> within(Strike strike) {
    return strike.faults().stream()
        .filter(fault -> !AROUND.contains(fault.kind()))
        .map(fault -> Map.entry(fault.kind(), fault.by()))
        .toList();
  }

  /**
   * A decision follows from the order at its version, the command and the times: no more is told.
   */
  private static Object written(Append append) {
    return List.of(
        append.order(),
        append.expectedVersion(),
        append.command(),
        append.events().stream().map(Past::times).toList(),
        append.effects(),
        append.completing(),
        append.forgetting(),
        append.requeuing());
  }
}
