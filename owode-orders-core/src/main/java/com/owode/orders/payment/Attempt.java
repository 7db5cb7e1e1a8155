package com.owode.orders.payment;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One attempt to collect money, and what is known of it.
 *
 * @param id which attempt
 * @param amount what was to be collected; for {@link State#AUTHORISED} what is set aside
 * @param state what is known
 * @param since when that became known
 * @param transaction the gateway's reference, as far as it was told
 */
public record Attempt(
    AttemptId id, Money amount, State state, Instant since, Optional<TransactionRef> transaction) {

  /** What is known of an attempt. */
  public enum State {
    /** Begun, no answer yet. */
    STARTED,
    /** The gateway is still at it. */
    PENDING,
    /** Nobody knows. */
    UNKNOWN,
    /** The money is set aside. */
    AUTHORISED,
    /** The money was taken. */
    CAPTURED,
    /** Failed for good. */
    DECLINED,
    /** Given free, or never taken. */
    VOIDED
  }

  /** {@return whether money may still come of it: neither failed nor given free nor taken} */
  public boolean isOpen() {
    return state == State.STARTED
        || state == State.PENDING
        || state == State.UNKNOWN
        || state == State.AUTHORISED;
  }

  static Attempt started(AttemptId id, Money amount, Instant at) {
    return new Attempt(id, amount, State.STARTED, at, Optional.empty());
  }

  Attempt told(State told, Money toldAmount, Optional<TransactionRef> reference, Instant at) {
    return new Attempt(id, toldAmount, told, at, reference.isPresent() ? reference : transaction);
  }
}
