package com.owode.orders.refund;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Outcome;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.Decided;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a {@link RefundPolicy} says of a claim: the outcome, every verdict with the facts that it
 * saw, what goes back and what is missing (guide row G18).
 */
public final class RefundJudgement {

  private static final Comparator<ProductClass> BY_CODE = Comparator.comparing(ProductClass::code);

  private final Judgement<RefundClaim> judgement;
  private final ClaimOutcome outcome;
  private final RefundPolicy policy;

  RefundJudgement(Judgement<RefundClaim> judgement, RefundPolicy policy) {
    this.judgement = judgement;
    this.outcome = outcomeOf(judgement);
    this.policy = policy;
  }

  /**
   * What could not be judged goes to a person, whatever else is wrong; then one reason to decline
   * suffices; what looks odd goes to a person before the buyer is asked for more.
   */
  private static ClaimOutcome outcomeOf(Judgement<RefundClaim> judgement) {
    if (judgement.holds()) {
      return ClaimOutcome.REFUND;
    }
    if (judgement.outcome() == Outcome.REVIEW_BY_HAND) {
      return ClaimOutcome.REVIEW_BY_HAND;
    }
    List<String> broken = judgement.brokenCodes();
    if (!Collections.disjoint(broken, RefundRules.DECLINING)) {
      return ClaimOutcome.DECLINE;
    }
    return Collections.disjoint(broken, RefundRules.FOR_A_PERSON)
        ? ClaimOutcome.ASK_FOR_PROOF
        : ClaimOutcome.REVIEW_BY_HAND;
  }

  /** {@return the outcome} */
  public ClaimOutcome outcome() {
    return outcome;
  }

  /** {@return every rule with its verdict and the facts that it saw} */
  public Judgement<RefundClaim> judgement() {
    return judgement;
  }

  /** {@return the content hash of the refund policy that judged} */
  public ContentHash policyHash() {
    return policy.hash();
  }

  /**
   * {@return what the policy's table says for each class of products claimed: the row that gives
   * the terms, why the others do not, and what could not be judged; empty when the policy has no
   * terms at all}
   */
  public Map<ProductClass, Decided<TermsQuestion>> choices() {
    Map<ProductClass, Decided<TermsQuestion>> choices = new TreeMap<>(BY_CODE);
    policy
        .table()
        .ifPresent(
            table ->
                facts()
                    .productClasses()
                    .forEach(
                        own -> choices.put(own, table.decide(TermsQuestion.of(facts(), own)))));
    return Collections.unmodifiableMap(choices);
  }

  /** {@return when it was judged} */
  public Instant at() {
    return judgement.at();
  }

  /** {@return the terms that decided; empty when a person must decide without} */
  public Optional<RefundTerms> terms() {
    return judgement.facts().terms();
  }

  /** {@return the codes of the rules that are broken or could not be judged, in order} */
  public List<String> reasons() {
    return judgement.verdicts().stream()
        .filter(
            judged -> judged.verdict() == Verdict.BROKEN || judged.verdict() == Verdict.NOT_JUDGED)
        .map(judged -> judged.rule().code())
        .toList();
  }

  /** {@return what goes back for each unit: nothing unless the outcome is REFUND} */
  public Shares amounts() {
    return outcome == ClaimOutcome.REFUND
        ? amountsIfApproved()
        : Shares.none(facts().goods().currency());
  }

  /**
   * {@return what would go back for each unit if a person approved the claim: what the terms give,
   * or the price of the units where there are no terms; never more than is still returnable}
   */
  public Shares amountsIfApproved() {
    return RefundAmounts.of(facts(), terms());
  }

  /** {@return whether the units must come back before the money goes back} */
  public boolean isReturnNeeded() {
    return terms().map(RefundTerms::isReturnNeeded).orElse(false);
  }

  /** {@return the proof that is missing; empty when it is all there or none is needed} */
  public Optional<MissingProof> missingProof() {
    return terms().flatMap(this::missingUnder);
  }

  /**
   * {@return until when the buyer must act: give proof when the outcome is ASK_FOR_PROOF, send the
   * units back when it is REFUND and a return is needed; empty when nothing is waited for}
   */
  public Optional<Instant> answerBy() {
    return switch (outcome) {
      case ASK_FOR_PROOF ->
          terms().map(terms -> terms.proofWithin().after(facts().claimedAt(), facts().calendar()));
      case REFUND -> returnBy();
      case REVIEW_BY_HAND, DECLINE -> Optional.empty();
    };
  }

  /** {@return until when the units must be sent back; empty when no return is needed} */
  public Optional<Instant> returnBy() {
    return terms()
        .filter(RefundTerms::isReturnNeeded)
        .map(terms -> terms.returnWithin().after(at(), facts().calendar()));
  }

  /**
   * {@return one or two sentences for each rule}
   *
   * @param locale the language wished for; where it is not spoken, English
   */
  public List<String> explain(Locale locale) {
    return judgement.explain(locale);
  }

  /**
   * {@return one or two sentences for each rule that is broken or could not be judged}
   *
   * @param locale the language wished for; where it is not spoken, English
   */
  public List<String> whyNot(Locale locale) {
    return judgement.whyNot(locale);
  }

  private Optional<MissingProof> missingUnder(RefundTerms terms) {
    RefundClaim claim = judgement.facts();
    boolean afterDelivery = terms.isProofAfterDelivery() && facts().unitsDeliveredAt().isPresent();
    int counting = afterDelivery ? claim.proofsAfterDelivery() : claim.proofsGiven();
    return counting >= terms.proofCount()
        ? Optional.empty()
        : Optional.of(
            new MissingProof(
                terms.proofCount() - counting,
                terms.proofKinds(),
                afterDelivery ? facts().unitsDeliveredAt().orElse(null) : null,
                facts().calendar().zone()));
  }

  private RefundFacts facts() {
    return judgement.facts().facts();
  }

  /** {@return a copy that can be kept, with all that is needed to judge again} */
  public RefundRecord toRecord() {
    return RefundRecord.of(this);
  }

  /** {@return outcome and reasons; no amount and no reference} */
  @Override
  public String toString() {
    return outcome + " " + reasons();
  }
}
