package com.owode.orders.testkit.contract;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.PortCall;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * What the contracts of ports have in common that are called under a key and until a deadline.
 * Extend the contract of a port, never this.
 */
public abstract class CallContract extends PortContract {

  private static final Duration A_CALL = Duration.ofSeconds(30);

  CallContract() {}

  /** {@return the time that the subject takes it to be: deadlines of calls are reckoned from it} */
  protected abstract Instant now();

  /**
   * {@return how far ahead the deadline is of a call to which the outside says nothing; three
   * seconds unless overridden}
   */
  protected Duration silenceTimeout() {
    return Duration.ofSeconds(3);
  }

  /**
   * {@return how long after its deadline such a call must have ended, so that a busy machine fails
   * no rule; five seconds unless overridden}
   */
  protected Duration grace() {
    return Duration.ofSeconds(5);
  }

  /**
   * What came of a call to which the outside says nothing, which must end at its deadline. That is
   * reckoned on the thread that calls, so that the call always begins before it.
   */
  final <T> Tried<T> givenUp(IdempotencyKey key, Function<PortCall, T> making) {
    return Crowd.waitedFor(
            silenceTimeout().plus(grace()), "its silenceTimeout() and grace() together")
        .all(1, one -> making.apply(PortCall.of(key, 1, now().plus(silenceTimeout()))))
        .get(0);
  }

  /** A call that may take as long as a worker lets one take. */
  final PortCall call(IdempotencyKey key, int attempt) {
    return PortCall.of(key, attempt, now().plus(A_CALL));
  }
}
