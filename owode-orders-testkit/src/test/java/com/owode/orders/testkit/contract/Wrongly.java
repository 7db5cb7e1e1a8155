package com.owode.orders.testkit.contract;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What several adapters do wrong in the same way: whatever the call does, it is made so. */
final class Wrongly {

  /** Makes a call that does something under whatever call it is given. */
  interface Habit {
    <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making);
  }

  /** What the call does. */
  interface Making<A> {
    A under(PortCall call);
  }

  private Wrongly() {}

  /** Under another key when something is so. */
  static Habit freshWhen(BiFunction<FakePorts, PortCall, Boolean> isFresh) {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        boolean fresh = isFresh.apply(ports, call);
        return making.under(fresh ? WrongGateway.under(suffix(), call) : call);
      }
    };
  }

  private static String suffix() {
    return "fresh-" + Thread.currentThread().getName();
  }

  static Habit freshAtTheThirdTry() {
    return freshWhen((ports, call) -> call.attempt() > 2);
  }

  static Habit freshOnAnotherThread() {
    return freshWhen((ports, call) -> WrongHolding.isOnAnotherThread());
  }

  static Habit freshOnAnotherDay() {
    return freshWhen(
        (ports, call) -> !WrongCollecting.ofTheDay(ports, call).key().equals(call.key()));
  }

  /** What it has not sent itself is new to it; made once for each process. */
  static Habit rememberingInItsOwnMemory() {
    Map<IdempotencyKey, Object> memory = new ConcurrentHashMap<>();
    return new Habit() {
      @Override
      @SuppressWarnings("unchecked") // One process keeps answers of one type.
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        boolean isSound = !ports.faults().fired().isEmpty() || call.attempt() == 1;
        PortCall sent = isSound ? call : WrongGateway.under("of-mine", call);
        return (A) memory.computeIfAbsent(call.key(), key -> making.under(sent));
      }
    };
  }

  static Habit freshAfterALostAnswer() {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        boolean wasLost = WrongGateway.hasFired(ports, point, FaultKind.TIMEOUT_AFTER_SUCCESS);
        return making.under(wasLost ? WrongGateway.under("anew", call) : call);
      }
    };
  }

  static Habit throwingItsOwn() {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        try {
          return making.under(call);
        } catch (NotSentException unreachable) {
          throw new IllegalStateException("no connection", unreachable);
        }
      }
    };
  }

  static Habit notSentOfALostAnswer() {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        try {
          return making.under(call);
        } catch (TimedOutException lost) {
          if (WrongGateway.hasFired(ports, point, FaultKind.TIMEOUT_AFTER_SUCCESS)) {
            throw new NotSentException("no answer", lost);
          }
          throw lost;
        }
      }
    };
  }

  /** Begins anew under another key what was refused. */
  static Habit tryingAgain(Predicate<Object> isRefused) {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        A answer = making.under(call);
        return call.attempt() > 1 && isRefused.test(answer)
            ? making.under(WrongGateway.under("again", call))
            : answer;
      }
    };
  }

  /** Looks at no deadline: what is silent is given up after a time of its own. */
  static Habit waitingTwentySeconds() {
    return new Habit() {
      @Override
      public <A> A make(FakePorts ports, FaultPoint point, PortCall call, Making<A> making) {
        boolean isInTime = !ports.clock().instant().isAfter(call.deadline());
        try {
          return making.under(call);
        } finally {
          if (isInTime && ports.clock().instant().isAfter(call.deadline())) {
            waitFor(Duration.ofSeconds(20));
          }
        }
      }
    };
  }

  /**
   * What a provider says of a key that is in use, a conflict, is taken for its last word.
   *
   * @param begun the keys of this process
   */
  static boolean losesARace(Set<IdempotencyKey> begun, PortCall call) {
    return Wrong.isInACrowd() && !begun.add(call.key());
  }

  static void waitFor(Duration time) {
    try {
      if (new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("nobody counts down");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  static void waitForEver() {
    waitFor(Duration.ofDays(1));
  }
}
