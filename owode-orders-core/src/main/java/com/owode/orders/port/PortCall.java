package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.IdempotencyKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every call of a port carries besides its content. The same key means the same call: a port
 * that remembers keys does nothing a second time and answers as it did before.
 *
 * <p>Calls may block, and are made without any lock or transaction held; virtual threads fit.
 */
public final class PortCall {

  private static final int LONGEST_TRACE = 256;

  private final IdempotencyKey key;
  private final int attempt;
  private final Instant deadline;
  private final Optional<String> traceParent;

  private PortCall(
      IdempotencyKey key, int attempt, Instant deadline, Optional<String> traceParent) {
    this.key = key;
    this.attempt = Guard.atLeast("attempt of a port call", attempt, 1);
    this.deadline = deadline;
    this.traceParent = traceParent;
  }

  /**
   * {@return a call without trace}
   *
   * @param key the idempotency key
   * @param attempt 1 when the call is made as new, more when it may have been made before
   * @param deadline when the caller stops believing in an answer
   * @throws IllegalArgumentException when the attempt is less than 1
   */
  public static PortCall of(IdempotencyKey key, int attempt, Instant deadline) {
    return new PortCall(key, attempt, deadline, Optional.empty());
  }

  /**
   * {@return this call, traced}
   *
   * @param parent the trace parent, for example of W3C Trace Context; 1 to 256 characters
   * @throws IllegalArgumentException when it is blank or too long
   */
  public PortCall tracedBy(String parent) {
    Guard.text("trace parent of a port call", parent, LONGEST_TRACE);
    return new PortCall(key, attempt, deadline, Optional.of(parent));
  }

  /** {@return the idempotency key} */
  public IdempotencyKey key() {
    return key;
  }

  /**
   * {@return 1 when the call is made as new; more when one with the same key may have been made
   * before}
   */
  public int attempt() {
    return attempt;
  }

  /** {@return when the caller stops believing in an answer: answer or fail before it} */
  public Instant deadline() {
    return deadline;
  }

  /** {@return the trace parent of the command that caused the call, if the host gave one} */
  public Optional<String> traceParent() {
    return traceParent;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PortCall that
        && key.equals(that.key)
        && attempt == that.attempt
        && deadline.equals(that.deadline)
        && traceParent.equals(that.traceParent);
  }

  @Override
  public int hashCode() {
    return key.hashCode() * 31 + attempt;
  }

  /** {@return key and attempt} */
  @Override
  public String toString() {
    return "call " + key + " attempt " + attempt;
  }
}
