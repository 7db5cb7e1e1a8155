package com.owode.orders.payment;

import com.owode.orders.guard.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The part of a ledger that tells how money was taken.
 *
 * @param attempts by number
 * @param captures in the order in which they were told
 */
record Takings(List<Attempt> attempts, List<Capture> captures) {

  static final Takings NONE = new Takings(List.of(), List.of());

  Optional<Attempt> attempt(AttemptId id) {
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (attempt.id().equals(id)) {
        return Optional.of(attempt);
      }
    }
    return Optional.empty();
  }

  Optional<Attempt> lastAttempt() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  boolean hasOpenAttempt() {
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (attempt.isOpen()) {
        return true;
      }
    }
    return false;
  }

  AttemptId nextAttempt() {
    int last = 0;
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      last = Math.max(last, attempt.id().number());
    }
    return AttemptId.of(last + 1);
  }

  Optional<Capture> capture(TransactionRef transaction) {
    for (int i = 0; i < captures.size(); i++) {
      Capture capture = captures.get(i);
      if (capture.transaction().equals(transaction)) {
        return Optional.of(capture);
      }
    }
    return Optional.empty();
  }

  long minorCaptured() {
    long sum = 0;
    for (int i = 0; i < captures.size(); i++) {
      Capture capture = captures.get(i);
      sum = Math.addExact(sum, capture.amount().getAmountMinorLong());
    }
    return sum;
  }

  long minorAuthorised() {
    long sum = 0;
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (attempt.state() == Attempt.State.AUTHORISED) {
        sum = Math.addExact(sum, attempt.amount().getAmountMinorLong());
      }
    }
    return sum;
  }

  Takings started(AttemptId id, Money amount, Instant at) {
    return new Takings(with(Attempt.started(id, amount, at)), captures);
  }

  Takings told(
      AttemptId id,
      Attempt.State state,
      Money amount,
      Optional<TransactionRef> transaction,
      Instant at) {
    return new Takings(with(toldAttempt(id, state, amount, transaction, at)), captures);
  }

  Takings captured(Capture capture, Instant at) {
    Attempt taken =
        toldAttempt(
            capture.attempt(),
            Attempt.State.CAPTURED,
            capture.amount(),
            Optional.of(capture.transaction()),
            at);
    return new Takings(with(taken), Lists.and(captures, capture));
  }

  /** The attempt that something is told of; one that nobody began, begins with it. */
  private Attempt toldAttempt(
      AttemptId id,
      Attempt.State state,
      Money amount,
      Optional<TransactionRef> transaction,
      Instant at) {
    Optional<Attempt> known = attempt(id);
    Attempt before = known.isPresent() ? known.get() : Attempt.started(id, amount, at);
    return before.told(state, amount, transaction, at);
  }

  /** The attempts with this one in the place of its number; most come last. */
  private List<Attempt> with(Attempt attempt) {
    int place = 0;
    while (place < attempts.size() && attempts.get(place).id().number() < attempt.id().number()) {
      place++;
    }
    if (place == attempts.size()) {
      return Lists.and(attempts, attempt);
    }
    if (attempts.get(place).id().equals(attempt.id())) {
      return Lists.with(attempts, place, attempt);
    }
    List<Attempt> changed = new ArrayList<>(attempts);
    changed.add(place, attempt);
    return List.copyOf(changed);
  }
}
