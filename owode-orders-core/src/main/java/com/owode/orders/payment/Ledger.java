package com.owode.orders.payment;

import com.owode.orders.guard.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The money of one order: what was attempted, taken, given back and disputed. Immutable; in the
 * order's currency, counted in minor units with overflow checked. What it means for the units of
 * the order, {@link Balance} tells.
 *
 * <p>Its lists are walked by index, here and in what asks for them at every event: they have one or
 * two entries, and an iterator for each walk was a fifth of what deciding allocated.
 */
public final class Ledger {

  private final CurrencyUnit currency;
  private final List<Attempt> attempts;
  private final List<Capture> captures;
  private final List<Repayment> repayments;
  private final List<Dispute> disputes;
  private final List<Excess> excess;
  private final List<TransactionRef> failedRefunds;

  private record Excess(String subject, long minor) {}

  private Ledger(
      CurrencyUnit currency,
      List<Attempt> attempts,
      List<Capture> captures,
      List<Repayment> repayments,
      List<Dispute> disputes,
      List<Excess> excess,
      List<TransactionRef> failedRefunds) {
    this.currency = currency;
    this.attempts = attempts;
    this.captures = captures;
    this.repayments = repayments;
    this.disputes = disputes;
    this.excess = excess;
    this.failedRefunds = failedRefunds;
  }

  /**
   * {@return a ledger without entries}
   *
   * @param currency the order's currency
   */
  public static Ledger empty(CurrencyUnit currency) {
    return new Ledger(currency, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** {@return the order's currency} */
  public CurrencyUnit currency() {
    return currency;
  }

  /** {@return the attempts to collect money, by number: the order in which they began} */
  public List<Attempt> attempts() {
    return attempts;
  }

  /** {@return the money that was taken, in the order in which it was told} */
  public List<Capture> captures() {
    return captures;
  }

  /** {@return the repayments, in the order in which they were decided} */
  public List<Repayment> repayments() {
    return repayments;
  }

  /**
   * {@return whether a refund was told to have failed, also when its repayment was tried again
   * since}
   *
   * @param refund the gateway's reference of the refund
   */
  public boolean hasFailed(TransactionRef refund) {
    return failedRefunds.contains(refund);
  }

  /**
   * {@return whether each capture still has the money that sending the failed portions of a
   * repayment again would take from it}
   *
   * @param repayment the repayment
   */
  public boolean hasRoomFor(Repayment repayment) {
    return Portions.haveRoom(repayment, captures, repayments);
  }

  /** {@return the disputes, in the order in which they were told} */
  public List<Dispute> disputes() {
    return disputes;
  }

  /** {@return the sum of what was taken} */
  public Money captured() {
    return money(minorCaptured());
  }

  /** {@return the sum of what is set aside and not taken} */
  public Money authorised() {
    return money(minorAuthorised());
  }

  /** {@return the sum of what went back} */
  public Money returned() {
    return money(minorRepaid(Repayment.State.DONE));
  }

  /** {@return the sum of what is on its way back or unknown} */
  public Money inFlight() {
    return money(minorInFlight());
  }

  /**
   * {@return the sum that banks hold back or took back in disputes, as far as it was held for this
   * order}
   */
  public Money disputed() {
    return money(minorDisputed());
  }

  /** {@return the sum that left from outside beyond what was held for this order} */
  public Money excess() {
    long sum = 0;
    for (Excess known : excess) {
      sum = Math.addExact(sum, known.minor);
    }
    for (int i = 0; i < disputes.size(); i++) {
      Dispute dispute = disputes.get(i);
      if (dispute.stage() != DisputeStage.WON) {
        sum = Math.addExact(sum, dispute.amount().minus(dispute.covered()).getAmountMinorLong());
      }
    }
    return money(sum);
  }

  /**
   * {@return what can still be given back: captured, less what went back, is on its way back, or is
   * disputed}
   */
  public Money returnable() {
    return money(minorReturnable());
  }

  /**
   * {@return what may be given back of our own will: what is returnable less what has left beyond
   * what was held, so that a refund that fails under a chargeback of the whole is not sent again}
   */
  public Money free() {
    return money(Math.max(0, minorReturnable() - excess().getAmountMinorLong()));
  }

  /**
   * {@return the attempt with this id}
   *
   * @param id the attempt's id
   */
  public Optional<Attempt> attempt(AttemptId id) {
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (attempt.id().equals(id)) {
        return Optional.of(attempt);
      }
    }
    return Optional.empty();
  }

  /** {@return the attempt that began last} */
  public Optional<Attempt> lastAttempt() {
    return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
  }

  /** {@return whether money may still come of an attempt} */
  public boolean hasOpenAttempt() {
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      if (attempt.isOpen()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the capture with this reference}
   *
   * @param transaction the gateway's reference
   */
  public Optional<Capture> capture(TransactionRef transaction) {
    for (int i = 0; i < captures.size(); i++) {
      Capture capture = captures.get(i);
      if (capture.transaction().equals(transaction)) {
        return Optional.of(capture);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the repayment with this id}
   *
   * @param id the repayment's id
   */
  public Optional<Repayment> repayment(RepaymentId id) {
    for (int i = 0; i < repayments.size(); i++) {
      Repayment repayment = repayments.get(i);
      if (repayment.id().equals(id)) {
        return Optional.of(repayment);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the repayment that a refund with this reference of the gateway belongs to}
   *
   * @param refund the gateway's reference of the refund
   */
  public Optional<Repayment> refund(TransactionRef refund) {
    return repayments.stream().filter(repayment -> repayment.isKnownBy(refund)).findFirst();
  }

  /**
   * {@return whether this refund was booked as money that was not held for the order}
   *
   * @param subject by which it is known
   */
  public boolean isExcess(String subject) {
    for (Excess known : excess) {
      if (known.subject.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the dispute with this reference}
   *
   * @param reference the gateway's reference
   */
  public Optional<Dispute> dispute(TransactionRef reference) {
    return disputes.stream().filter(dispute -> dispute.reference().equals(reference)).findFirst();
  }

  /** {@return the id of the next attempt} */
  public AttemptId nextAttempt() {
    int last = 0;
    for (int i = 0; i < attempts.size(); i++) {
      Attempt attempt = attempts.get(i);
      last = Math.max(last, attempt.id().number());
    }
    return AttemptId.of(last + 1);
  }

  /** {@return the id of the next repayment} */
  public RepaymentId nextRepayment() {
    return RepaymentId.of(repayments.size() + 1);
  }

  /**
   * {@return an amount cut into portions, one for each capture that it is taken from, the oldest
   * first}
   *
   * @param amount what goes back, at most what is returnable
   * @param at when it is decided
   * @throws IllegalArgumentException when it is more than is left in the captures
   */
  public List<Repayment.Portion> portions(Money amount, Instant at) {
    return Portions.of(amount, captures, repayments, at);
  }

  /**
   * {@return this ledger with an attempt begun}
   *
   * @param id the attempt's id
   * @param amount what is to be collected
   * @param at when it began
   */
  public Ledger started(AttemptId id, Money amount, Instant at) {
    return withAttempt(Attempt.started(id, amount, at));
  }

  /**
   * {@return this ledger with something told about an attempt, known or not}
   *
   * @param id the attempt's id
   * @param state what is known now
   * @param amount the amount told; for AUTHORISED what is set aside
   * @param transaction the gateway's reference, if told
   * @param at when it became known
   */
  public Ledger told(
      AttemptId id,
      Attempt.State state,
      Money amount,
      Optional<TransactionRef> transaction,
      Instant at) {
    return withAttempt(
        attempt(id)
            .orElseGet(() -> Attempt.started(id, amount, at))
            .told(state, amount, transaction, at));
  }

  /**
   * {@return this ledger with money taken}
   *
   * @param capture what was taken
   * @param at when it became known
   */
  public Ledger captured(Capture capture, Instant at) {
    Ledger told =
        told(
            capture.attempt(),
            Attempt.State.CAPTURED,
            capture.amount(),
            Optional.of(capture.transaction()),
            at);
    return new Ledger(
        currency,
        told.attempts,
        Lists.and(captures, capture),
        repayments,
        disputes,
        excess,
        failedRefunds);
  }

  /**
   * {@return this ledger with a repayment begun, or begun again}
   *
   * @param repayment the repayment
   */
  public Ledger repaying(Repayment repayment) {
    List<Repayment> changed = new ArrayList<>(repayments);
    changed.removeIf(known -> known.id().equals(repayment.id()));
    changed.add(repayment);
    return new Ledger(
        currency, attempts, captures, List.copyOf(changed), disputes, excess, failedRefunds);
  }

  /**
   * {@return this ledger with something told about a portion of a repayment}
   *
   * @param id the repayment's id
   * @param portion which portion, from 0
   * @param state what is known of it now
   * @param refund the gateway's reference of the refund, if told
   * @param at when it became known
   */
  public Ledger repaymentTold(
      RepaymentId id,
      int portion,
      Repayment.State state,
      Optional<TransactionRef> refund,
      Instant at) {
    Ledger told = replaced(repayment(id).map(known -> known.told(portion, state, refund, at)));
    return state == Repayment.State.FAILED
        ? told.failing(told.repayment(id).flatMap(known -> known.portions().get(portion).refund()))
        : told;
  }

  /**
   * {@return this ledger with a dispute told, for the first time or again}
   *
   * @param dispute the dispute
   */
  public Ledger disputed(Dispute dispute) {
    List<Dispute> changed = new ArrayList<>(disputes);
    changed.removeIf(known -> known.reference().equals(dispute.reference()));
    changed.add(dispute);
    return new Ledger(
        currency, attempts, captures, repayments, List.copyOf(changed), excess, failedRefunds);
  }

  /**
   * {@return this ledger with a refund made elsewhere beyond what was held for the order}
   *
   * @param amount how much, zero or more
   * @param subject by which it is known when it is told again
   */
  public Ledger exceeded(Money amount, String subject) {
    return new Ledger(
        currency,
        attempts,
        captures,
        repayments,
        disputes,
        Lists.and(excess, new Excess(subject, amount.getAmountMinorLong())),
        failedRefunds);
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

  long minorRepaid(Repayment.State state) {
    long sum = 0;
    for (int i = 0; i < repayments.size(); i++) {
      Repayment repayment = repayments.get(i);
      sum = Math.addExact(sum, repayment.minorIn(state));
    }
    return sum;
  }

  long minorInFlight() {
    return minorRepaid(Repayment.State.STARTED) + minorRepaid(Repayment.State.UNKNOWN);
  }

  long minorDisputed() {
    long sum = 0;
    for (int i = 0; i < disputes.size(); i++) {
      Dispute dispute = disputes.get(i);
      sum = Math.addExact(sum, dispute.held().getAmountMinorLong());
    }
    return sum;
  }

  long minorReturnable() {
    return Math.max(
        0, minorCaptured() - minorRepaid(Repayment.State.DONE) - minorInFlight() - minorDisputed());
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  private Ledger withAttempt(Attempt attempt) {
    return new Ledger(
        currency, byNumber(attempt), captures, repayments, disputes, excess, failedRefunds);
  }

  private Ledger failing(Optional<TransactionRef> refund) {
    return refund.isEmpty() || hasFailed(refund.get())
        ? this
        : new Ledger(
            currency,
            attempts,
            captures,
            repayments,
            disputes,
            excess,
            Lists.and(failedRefunds, refund.get()));
  }

  /** The attempts with this one in the place of its number; most come last. */
  private List<Attempt> byNumber(Attempt attempt) {
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

  private Ledger replaced(Optional<Repayment> repayment) {
    if (repayment.isEmpty()) {
      return this;
    }
    List<Repayment> changed = new ArrayList<>(repayments);
    changed.replaceAll(known -> known.id().equals(repayment.get().id()) ? repayment.get() : known);
    return new Ledger(
        currency, attempts, captures, List.copyOf(changed), disputes, excess, failedRefunds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger
        && ledger.currency.equals(currency)
        && ledger.attempts.equals(attempts)
        && ledger.captures.equals(captures)
        && ledger.repayments.equals(repayments)
        && ledger.disputes.equals(disputes)
        && ledger.excess.equals(excess)
        && ledger.failedRefunds.equals(failedRefunds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, attempts, captures, repayments, disputes, excess, failedRefunds);
  }

  @Override
  public String toString() {
    return "captured "
        + captured()
        + ", returned "
        + returned()
        + ", in flight "
        + inFlight()
        + ", returnable "
        + returnable();
  }
}
