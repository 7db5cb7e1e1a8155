package com.owode.orders.refund;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.JudgementRecord;

/**
 * A refund judgement as it can be kept: the facts of the claim, the policy's hash, what was said of
 * it and what goes back. A policy {@linkplain RefundPolicy#replay replays} it, in another JVM and
 * years later.
 *
 * <p>It holds the references of the proof, as the claim does.
 *
 * @param policy the content hash of the policy that judged
 * @param facts the facts of the claim
 * @param outcome the outcome
 * @param amounts what goes back for each unit
 * @param judgement every rule with its verdict and the facts that it saw
 */
public record RefundRecord(
    ContentHash policy,
    RefundFacts facts,
    ClaimOutcome outcome,
    Shares amounts,
    JudgementRecord judgement)
    implements Canonical {

  /**
   * {@return a record of a judgement}
   *
   * @param judgement the judgement
   */
  static RefundRecord of(RefundJudgement judgement) {
    return new RefundRecord(
        judgement.policyHash(),
        judgement.judgement().facts().facts(),
        judgement.outcome(),
        judgement.amounts(),
        judgement.judgement().toRecord());
  }

  /**
   * Reads a record from its canonical text, in whatever JVM that was written.
   *
   * @param text what {@code CanonicalForm.of(record)} gave
   * @return the record, equal to the one that was written
   * @throws IllegalArgumentException if it is not the canonical text of a record; the message says
   *     where and what was expected
   */
  public static RefundRecord parse(String text) {
    return RefundRecordReader.read(text);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("refund-record")
        .field("policy", policy.toString())
        .field("facts", facts)
        .field("outcome", outcome.name())
        .field("amounts", amounts.toString())
        .field("judgement", judgement);
  }

  /** Records are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RefundRecord record
        && CanonicalForm.of(record).equals(CanonicalForm.of(this));
  }

  @Override
  public int hashCode() {
    return CanonicalForm.of(this).hashCode();
  }

  /** {@return outcome and policy; no amount and no reference} */
  @Override
  public String toString() {
    return outcome + " by " + policy;
  }
}
