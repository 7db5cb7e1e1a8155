package com.owode.orders.payment;

import com.owode.orders.model.Units;
import java.util.List;
import org.joda.money.Money;

/**
 * What a ledger means for the units of its order: what is due for the live ones, whether it is
 * secured, and what can be given back for which unit. Computed from the ledger, never stored.
 */
public final class Balance {

  private final Ledger ledger;
  private final Shares prices;
  private final Shares fees;
  private final Units live;
  private final long due;
  private final long kept;

  private Balance(Ledger ledger, Shares prices, Shares fees, Units live) {
    this.ledger = ledger;
    this.prices = prices;
    this.fees = fees;
    this.live = live;
    this.due = Math.addExact(prices.minorOf(live), fees.minorOf(live));
    this.kept = minorKept(ledger, live);
  }

  /**
   * {@return the balance of a ledger}
   *
   * @param ledger the money
   * @param charged what each unit of the order costs, fees and discount included
   * @param live the units that are not cancelled
   */
  public static Balance of(Ledger ledger, Shares charged, Units live) {
    return of(ledger, charged, Shares.none(charged.currency()), live);
  }

  /**
   * {@return the balance of a ledger}
   *
   * @param ledger the money
   * @param prices what each unit of the order costs, discount included
   * @param fees what each unit bears of the fees
   * @param live the units that are not cancelled
   * @throws ArithmeticException when prices and fees together do not fit 64 bits
   */
  public static Balance of(Ledger ledger, Shares prices, Shares fees, Units live) {
    return new Balance(ledger, prices, fees, live);
  }

  /** {@return what the live units cost together} */
  public Money due() {
    return ledger.money(due);
  }

  /**
   * {@return what was taken and is kept for the live units: not disputed, nor given back for
   * cancelled ones or because it was not due}
   */
  public Money kept() {
    return ledger.money(kept);
  }

  /**
   * {@return what is still to be collected: due, less kept and authorised; zero when nothing is}
   */
  public Money open() {
    return ledger.money(minorOpen());
  }

  /** {@return what {@link #open()} is, in minor units} */
  public long minorOpen() {
    return Math.max(0, due - kept - ledger.minorAuthorised());
  }

  /** {@return what is due and not taken, whether or not it is authorised; zero when nothing is} */
  public Money missing() {
    return ledger.money(minorMissing());
  }

  /** {@return what {@link #missing()} is, in minor units} */
  public long minorMissing() {
    return Math.max(0, due - kept);
  }

  /** {@return what is kept beyond what is due; zero when nothing is} */
  public Money surplus() {
    return ledger.money(minorSurplus());
  }

  /** {@return what {@link #surplus()} is, in minor units} */
  public long minorSurplus() {
    return Math.max(0, kept - due);
  }

  /**
   * {@return whether the money is secured: authorised and kept, at least what is due less the
   * tolerance; nothing due is secured}
   *
   * @param toleranceMinor what may be missing, in minor units
   */
  public boolean isSecured(long toleranceMinor) {
    return isEnough(ledger.minorAuthorised() + kept, toleranceMinor);
  }

  /**
   * {@return whether nothing is still to be taken: what is kept is at least what is due less the
   * tolerance, or nothing is due}
   *
   * @param toleranceMinor what may be missing, in minor units
   */
  public boolean isCovered(long toleranceMinor) {
    return isEnough(kept, toleranceMinor);
  }

  /** However small an order is, no money is not enough for it. */
  private boolean isEnough(long minor, long toleranceMinor) {
    return due == 0 || (minor > 0 && minor >= due - toleranceMinor);
  }

  /**
   * {@return what can still be given back for each unit: its share less what went back or is on its
   * way; together at most what the ledger can return. For units that are cancelled no more than is
   * kept beyond what the live units cost: nobody gives back what was never paid, and the live units
   * stay paid}
   */
  public Shares returnable() {
    Shares cancelled = owedBack().shares();
    return cancelled.plus(
        capped(unreturned().of(live), ledger.minorReturnable() - cancelled.minorTotal()));
  }

  /**
   * {@return whether a repayment fits when it stands like this: it takes no more than the ledger
   * can return, and no unit is given back beyond its share}
   *
   * @param changed a repayment of the ledger, of which more is given back than before
   */
  public boolean covers(Repayment changed) {
    Shares left = charged();
    long before = 0;
    for (Repayment repayment : ledger.repayments()) {
      if (repayment.id().equals(changed.id())) {
        before = repayment.minorActive();
      } else {
        left = left.minus(repayment.activeShares());
      }
    }
    return changed.minorActive() - before <= ledger.minorReturnable()
        && changed.activeShares().minus(left).minorTotal() == 0;
  }

  /**
   * {@return what is to be given back because units were cancelled: what is kept beyond what the
   * live units cost, at most what the cancelled units cost; when no unit is live, also what was
   * kept beyond units}
   */
  public Owed owedBack() {
    long beyondDue = Math.min(minorSurplus(), ledger.minorReturnable());
    Shares forUnits = capped(unreturned().of(charged().units().minus(live)), beyondDue);
    long beyondUnits = live.isEmpty() ? beyondDue - forUnits.minorTotal() : 0;
    return new Owed(forUnits, ledger.money(beyondUnits));
  }

  /**
   * {@return how the money stands}
   *
   * @param toleranceMinor what may be missing, in minor units
   */
  public PaymentStatus status(long toleranceMinor) {
    long captured = ledger.minorCaptured();
    long gone = ledger.minorRepaid(Repayment.State.DONE) + lost();
    if (captured > 0 && gone >= captured) {
      return PaymentStatus.REFUNDED;
    }
    if (gone > 0) {
      return PaymentStatus.PARTLY_REFUNDED;
    }
    if (!live.isEmpty() && isSecured(toleranceMinor)) {
      return PaymentStatus.SECURED;
    }
    return captured + ledger.minorAuthorised() > 0
        ? PaymentStatus.PARTLY_SECURED
        : PaymentStatus.NONE;
  }

  /**
   * Money to be given back.
   *
   * @param shares how much for which unit
   * @param beyondUnits how much for no unit
   */
  public record Owed(Shares shares, Money beyondUnits) {

    /** {@return the whole} */
    public Money amount() {
      return shares.total().plus(beyondUnits);
    }

    /** {@return whether anything is to be given back} */
    public boolean isSomething() {
      return amount().isPositive();
    }
  }

  private long lost() {
    long sum = 0;
    for (Dispute dispute : ledger.disputes()) {
      if (dispute.stage() == DisputeStage.LOST) {
        sum += dispute.covered().getAmountMinorLong();
      }
    }
    return sum;
  }

  /**
   * Repayments for live units do not lower what is kept: the unit is still paid for, only some of
   * it was given back later.
   */
  private static long minorKept(Ledger ledger, Units live) {
    long kept = ledger.minorCaptured() - ledger.minorDisputed();
    List<Repayment> repayments = ledger.repayments();
    for (int i = 0; i < repayments.size(); i++) {
      Repayment repayment = repayments.get(i);
      kept -= repayment.minorActive() - repayment.activeShares().minorOf(live);
    }
    return kept;
  }

  /** What each unit costs, fees included: added only when it is asked for unit by unit. */
  private Shares charged() {
    return prices.plus(fees);
  }

  private Shares unreturned() {
    Shares left = charged();
    for (Repayment repayment : ledger.repayments()) {
      left = left.minus(repayment.activeShares());
    }
    return left;
  }

  private Shares capped(Shares shares, long most) {
    return shares.minorTotal() <= most ? shares : shares.spread(ledger.money(most));
  }
}
