package com.owode.orders.payment;

import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Money that goes back to the buyer: one decision, spread over the captures of the order.
 *
 * @param id which repayment
 * @param road the road by which it goes
 * @param subject what it is about: the number of the refund case, 0 when there is none
 * @param shares how much of it stands for which unit
 * @param beyondUnits how much of it stands for no unit: money that was not due, or surplus
 * @param portions the captures that it is taken from
 */
public record Repayment(
    RepaymentId id,
    RepaymentRoad road,
    int subject,
    Shares shares,
    Money beyondUnits,
    List<Portion> portions) {

  /**
   * Guards the sums.
   *
   * @param id which repayment
   * @param road the road by which it goes
   * @param subject what it is about
   * @param shares how much of it stands for which unit
   * @param beyondUnits how much of it stands for no unit
   * @param portions the captures that it is taken from
   * @throws IllegalArgumentException when there is no portion, or the portions do not add up to the
   *     shares and what is beyond them
   */
  public Repayment {
    portions = Guard.notEmpty("the portions of repayment " + id, portions);
    Guard.notNegative("what repayment " + id + " returns beyond units", beyondUnits);
    long sum = 0;
    for (Portion portion : portions) {
      sum = Math.addExact(sum, portion.amount.getAmountMinorLong());
    }
    long whole = Math.addExact(shares.minorTotal(), beyondUnits.getAmountMinorLong());
    if (sum != whole) {
      throw Guard.malformed(
          "the portions of repayment "
              + id
              + " add up to "
              + sum
              + " minor units and its shares to "
              + whole,
          "make them equal");
    }
  }

  /**
   * The part of a repayment that is taken from one capture.
   *
   * @param capture the gateway's reference of the capture
   * @param amount how much
   * @param state what is known of it
   * @param refund the gateway's reference of the refund, as far as it was told
   * @param since when that became known
   * @param tries how often it was sent, 1 or more: each has a key of its own
   */
  public record Portion(
      TransactionRef capture,
      Money amount,
      State state,
      Optional<TransactionRef> refund,
      Instant since,
      int tries) {

    /**
     * Guards the numbers.
     *
     * @param capture the gateway's reference of the capture
     * @param amount how much
     * @param state what is known of it
     * @param refund the gateway's reference of the refund, as far as it was told
     * @param since when that became known
     * @param tries how often it was sent
     * @throws IllegalArgumentException when the amount is not more than zero, or there is no try
     */
    public Portion {
      Guard.positive("portion of a repayment", amount);
      Guard.atLeast("tries of a portion of a repayment", tries, 1);
    }
  }

  /** What is known of a repayment. */
  public enum State {
    /** Under way. */
    STARTED,
    /** Nobody knows, the gateway is asked. */
    UNKNOWN,
    /** The money went back. */
    DONE,
    /** The money did not go back. */
    FAILED
  }

  /** {@return the whole amount} */
  public Money amount() {
    return shares.total().plus(beyondUnits);
  }

  /** {@return what of it did not go back} */
  public Money failed() {
    return Money.ofMinor(shares.currency(), minorIn(State.FAILED));
  }

  /** {@return the sum of the portions in a state, in minor units} */
  long minorIn(State state) {
    long sum = 0;
    for (Portion portion : portions) {
      if (portion.state == state) {
        sum += portion.amount.getAmountMinorLong();
      }
    }
    return sum;
  }

  /**
   * {@return what is known of the whole: FAILED when any portion failed, else UNKNOWN when any is
   * unknown, else STARTED when any is under way, else DONE}
   */
  public State state() {
    State worst = State.DONE;
    for (Portion portion : portions) {
      if (rank(portion.state) > rank(worst)) {
        worst = portion.state;
      }
    }
    return worst;
  }

  private static int rank(State state) {
    return switch (state) {
      case DONE -> 0;
      case STARTED -> 1;
      case UNKNOWN -> 2;
      case FAILED -> 3;
    };
  }

  /**
   * {@return this repayment with its failed portions sent again, under new keys}
   *
   * @param at when
   */
  public Repayment retried(Instant at) {
    List<Portion> changed = new ArrayList<>(portions);
    changed.replaceAll(
        portion ->
            portion.state == State.FAILED
                ? new Portion(
                    portion.capture,
                    portion.amount,
                    State.STARTED,
                    Optional.empty(),
                    at,
                    portion.tries + 1)
                : portion);
    return new Repayment(id, road, subject, shares, beyondUnits, changed);
  }

  /**
   * {@return what of the shares went back or is on its way: all of them unless a portion failed,
   * else what did not fail, spread over the shares by largest remainder}
   */
  public Shares activeShares() {
    long failed = minorIn(State.FAILED);
    if (failed == 0) {
      return shares;
    }
    long active = amount().getAmountMinorLong() - failed;
    return shares.spread(Money.ofMinor(shares.currency(), Math.min(active, shares.minorTotal())));
  }

  /** {@return how much went back or is on its way, in minor units} */
  long minorActive() {
    return amount().getAmountMinorLong() - minorIn(State.FAILED);
  }

  /**
   * {@return whether the gateway knows a portion of it by this reference}
   *
   * @param refund the gateway's reference of a refund
   */
  public boolean isKnownBy(TransactionRef refund) {
    for (Portion portion : portions) {
      if (portion.refund.equals(Optional.of(refund))) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return this repayment with a portion that is done}
   *
   * @param portion which portion, from 0
   * @param refund the gateway's reference of the refund
   * @param at when it was done
   */
  public Repayment done(int portion, Optional<TransactionRef> refund, Instant at) {
    return told(portion, State.DONE, refund, at);
  }

  Repayment told(int portion, State state, Optional<TransactionRef> refund, Instant at) {
    List<Portion> changed = new ArrayList<>(portions);
    Portion old = changed.get(portion);
    changed.set(
        portion,
        new Portion(old.capture, old.amount, state, refund.or(old::refund), at, old.tries));
    return new Repayment(id, road, subject, shares, beyondUnits, changed);
  }
}
