package com.owode.orders.payment;

import java.time.Instant;
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
  private final Takings takings;
  private final Repayments repayments;
  private final Losses losses;

  private Ledger(CurrencyUnit currency, Takings takings, Repayments repayments, Losses losses) {
    this.currency = currency;
    this.takings = takings;
    this.repayments = repayments;
    this.losses = losses;
  }

  /**
   * {@return a ledger without entries}
   *
   * @param currency the order's currency
   */
  public static Ledger empty(CurrencyUnit currency) {
    return new Ledger(currency, Takings.NONE, Repayments.NONE, Losses.NONE);
  }

  /** {@return the order's currency} */
  public CurrencyUnit currency() {
    return currency;
  }

  /** {@return the attempts to collect money, by number: the order in which they began} */
  public List<Attempt> attempts() {
    return takings.attempts();
  }

  /** {@return the money that was taken, in the order in which it was told} */
  public List<Capture> captures() {
    return takings.captures();
  }

  /** {@return the repayments, in the order in which they were decided} */
  public List<Repayment> repayments() {
    return repayments.all();
  }

  /**
   * {@return whether a refund was told to have failed, also when its repayment was tried again
   * since}
   *
   * @param refund the gateway's reference of the refund
   */
  public boolean hasFailed(TransactionRef refund) {
    return repayments.failedRefunds().contains(refund);
  }

  /**
   * {@return whether each capture still has the money that sending the failed portions of a
   * repayment again would take from it}
   *
   * @param repayment the repayment
   */
  public boolean hasRoomFor(Repayment repayment) {
    return Portions.haveRoom(repayment, captures(), repayments());
  }

  /** {@return the disputes, in the order in which they were told} */
  public List<Dispute> disputes() {
    return losses.disputes();
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
    return money(losses.minorExcess());
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
    return takings.attempt(id);
  }

  /** {@return the attempt that began last} */
  public Optional<Attempt> lastAttempt() {
    return takings.lastAttempt();
  }

  /** {@return whether money may still come of an attempt} */
  public boolean hasOpenAttempt() {
    return takings.hasOpenAttempt();
  }

  /**
   * {@return the capture with this reference}
   *
   * @param transaction the gateway's reference
   */
  public Optional<Capture> capture(TransactionRef transaction) {
    return takings.capture(transaction);
  }

  /**
   * {@return the repayment with this id}
   *
   * @param id the repayment's id
   */
  public Optional<Repayment> repayment(RepaymentId id) {
    return repayments.find(id);
  }

  /**
   * {@return the repayment that a refund with this reference of the gateway belongs to}
   *
   * @param refund the gateway's reference of the refund
   */
  public Optional<Repayment> refund(TransactionRef refund) {
    return repayments.refund(refund);
  }

  /**
   * {@return whether this refund was booked as money that was not held for the order}
   *
   * @param subject by which it is known
   */
  public boolean isExcess(String subject) {
    return losses.isExcess(subject);
  }

  /**
   * {@return the dispute with this reference}
   *
   * @param reference the gateway's reference
   */
  public Optional<Dispute> dispute(TransactionRef reference) {
    return losses.dispute(reference);
  }

  /** {@return the id of the next attempt} */
  public AttemptId nextAttempt() {
    return takings.nextAttempt();
  }

  /** {@return the id of the next repayment} */
  public RepaymentId nextRepayment() {
    return repayments.next();
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
    return Portions.of(amount, captures(), repayments(), at);
  }

  /**
   * {@return this ledger with an attempt begun}
   *
   * @param id the attempt's id
   * @param amount what is to be collected
   * @param at when it began
   */
  public Ledger started(AttemptId id, Money amount, Instant at) {
    return with(takings.started(id, amount, at));
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
    return with(takings.told(id, state, amount, transaction, at));
  }

  /**
   * {@return this ledger with money taken}
   *
   * @param capture what was taken
   * @param at when it became known
   */
  public Ledger captured(Capture capture, Instant at) {
    return with(takings.captured(capture, at));
  }

  /**
   * {@return this ledger with a repayment begun, or begun again}
   *
   * @param repayment the repayment
   */
  public Ledger repaying(Repayment repayment) {
    return with(repayments.with(repayment));
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
    return with(repayments.told(id, portion, state, refund, at));
  }

  /**
   * {@return this ledger with a dispute told, for the first time or again}
   *
   * @param dispute the dispute
   */
  public Ledger disputed(Dispute dispute) {
    return with(losses.with(dispute));
  }

  /**
   * {@return this ledger with a refund made elsewhere beyond what was held for the order}
   *
   * @param amount how much, zero or more
   * @param subject by which it is known when it is told again
   */
  public Ledger exceeded(Money amount, String subject) {
    return with(losses.with(Losses.excess(amount, subject)));
  }

  long minorCaptured() {
    return takings.minorCaptured();
  }

  long minorAuthorised() {
    return takings.minorAuthorised();
  }

  long minorRepaid(Repayment.State state) {
    return repayments.minorIn(state);
  }

  long minorInFlight() {
    return minorRepaid(Repayment.State.STARTED) + minorRepaid(Repayment.State.UNKNOWN);
  }

  long minorDisputed() {
    return losses.minorHeld();
  }

  long minorReturnable() {
    return Math.max(
        0, minorCaptured() - minorRepaid(Repayment.State.DONE) - minorInFlight() - minorDisputed());
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  private Ledger with(Takings changed) {
    return new Ledger(currency, changed, repayments, losses);
  }

  private Ledger with(Repayments changed) {
    return new Ledger(currency, takings, changed, losses);
  }

  private Ledger with(Losses changed) {
    return new Ledger(currency, takings, repayments, changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger
        && ledger.currency.equals(currency)
        && ledger.takings.equals(takings)
        && ledger.repayments.equals(repayments)
        && ledger.losses.equals(losses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, takings, repayments, losses);
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
