package com.owode.orders.refund;

import com.owode.orders.model.Units;
import com.owode.orders.payment.RepaymentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One claim for money back, from its opening to its end (guide rows G16 to G20).
 *
 * @param id which case of the order
 * @param reason why the buyer asks
 * @param units the units that it is about
 * @param claimedAt when it was claimed
 * @param evidence the proof given so far
 * @param state where it stands
 * @param answerBy until when the buyer must give proof or send the units back; empty when nothing
 *     is waited for
 * @param approved the amount that was approved; empty before
 * @param repayment the repayment that pays it; empty before
 * @param goodwillGranted whether its apology was made already: one per case
 */
public record RefundCase(
    CaseId id,
    RefundReason reason,
    Units units,
    Instant claimedAt,
    List<Evidence> evidence,
    CaseState state,
    Optional<Instant> answerBy,
    Optional<Money> approved,
    Optional<RepaymentId> repayment,
    boolean goodwillGranted) {

  /**
   * Copies the list.
   *
   * @param id which case of the order
   * @param reason why the buyer asks
   * @param units the units that it is about
   * @param claimedAt when it was claimed
   * @param evidence the proof given so far
   * @param state where it stands
   * @param answerBy until when the buyer must give proof or send the units back
   * @param approved the amount that was approved
   * @param repayment the repayment that pays it
   * @param goodwillGranted whether its apology was made already
   */
  public RefundCase {
    evidence = List.copyOf(evidence);
  }

  /**
   * {@return a case just claimed}
   *
   * @param id which case
   * @param reason why
   * @param units what it is about
   * @param at when
   */
  public static RefundCase opened(CaseId id, RefundReason reason, Units units, Instant at) {
    return new RefundCase(
        id,
        reason,
        units,
        at,
        List.of(),
        CaseState.OPEN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /**
   * {@return this case with more proof}
   *
   * @param more the proof
   */
  public RefundCase proven(List<Evidence> more) {
    List<Evidence> all = new ArrayList<>(evidence);
    all.addAll(more);
    return new RefundCase(
        id, reason, units, claimedAt, all, state, answerBy, approved, repayment, goodwillGranted);
  }

  /**
   * {@return this case in another state}
   *
   * @param changed where it stands now
   * @param until until when something is waited for; empty when nothing is
   */
  public RefundCase in(CaseState changed, Optional<Instant> until) {
    return new RefundCase(
        id,
        reason,
        units,
        claimedAt,
        evidence,
        changed,
        until,
        approved,
        repayment,
        goodwillGranted);
  }

  /**
   * {@return this case approved}
   *
   * @param amount the amount
   * @param paidBy the repayment that pays it
   */
  public RefundCase approved(Money amount, RepaymentId paidBy) {
    return new RefundCase(
        id,
        reason,
        units,
        claimedAt,
        evidence,
        CaseState.PAYING,
        Optional.empty(),
        Optional.of(amount),
        Optional.of(paidBy),
        goodwillGranted);
  }

  /** {@return this case with its apology made} */
  public RefundCase withGoodwill() {
    return new RefundCase(
        id, reason, units, claimedAt, evidence, state, answerBy, approved, repayment, true);
  }
}
