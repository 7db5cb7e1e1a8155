package com.owode.orders.testkit.contract;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.PortCall;
import java.time.Duration;
import java.time.Instant;

/**
 * What the contracts of ports have in common that are called under a key and until a deadline.
 * Extend the contract of a port, never this.
 */
public abstract class CallContract extends PortContract {

  private static final Duration A_CALL = Duration.ofSeconds(30);

  CallContract() {}

  /** {@return the time that the subject takes it to be: deadlines of calls are reckoned from it} */
  protected abstract Instant now();

  /** A call that may take as long as a worker lets one take. */
  final PortCall call(IdempotencyKey key, int attempt) {
    return PortCall.of(key, attempt, now().plus(A_CALL));
  }
}
