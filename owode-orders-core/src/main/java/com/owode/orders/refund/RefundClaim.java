package com.owode.orders.refund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the {@link RefundRules} see it: its facts under the terms that a policy has for them.
 * Immutable.
 */
public final class RefundClaim {

  private final RefundFacts facts;
  private final @Nullable RefundTerms terms;
  private final boolean reasonKnown;
  private final boolean termsJudged;
  private final @Nullable Instant windowEnds;
  private final int proofsGiven;
  private final int proofsInTime;
  private final int proofsUndated;
  private final int proofsReused;

  private RefundClaim(
      RefundFacts facts, boolean reasonKnown, boolean termsJudged, @Nullable RefundTerms terms) {
    this.facts = facts;
    this.reasonKnown = reasonKnown;
    this.termsJudged = termsJudged;
    this.terms = terms;
    this.windowEnds = terms == null ? null : windowEnds(facts, terms);
    this.proofsReused = proofs(this::isReused);
    this.proofsGiven = proofs(this::isOfKind);
    this.proofsInTime = proofs(proof -> isOfKind(proof) && isInTime(proof));
    int inTimeOrUndated =
        proofs(proof -> isOfKind(proof) && (proof.takenAt().isEmpty() || isInTime(proof)));
    this.proofsUndated = inTimeOrUndated - proofsInTime;
  }

  /** A claim for which a table cannot choose, for lack of a fact. */
  static RefundClaim ofTermsNotJudged(RefundFacts facts) {
    return new RefundClaim(facts, false, false, null);
  }

  /** A claim whose reason has no terms for one of its product classes. */
  static RefundClaim ofUnknownReason(RefundFacts facts) {
    return new RefundClaim(facts, false, true, null);
  }

  /** A claim whose product classes have terms that differ. */
  static RefundClaim ofSeveralTerms(RefundFacts facts) {
    return new RefundClaim(facts, true, true, null);
  }

  /** A claim with the terms that decide. */
  static RefundClaim under(RefundTerms terms, RefundFacts facts) {
    return new RefundClaim(facts, true, true, terms);
  }

  /** {@return the facts} */
  public RefundFacts facts() {
    return facts;
  }

  /** {@return the terms that decide; empty when there are none, or several that differ} */
  public Optional<RefundTerms> terms() {
    return Optional.ofNullable(terms);
  }

  /** {@return whether the policy has terms for the reason, for every product class claimed} */
  public boolean isReasonKnown() {
    return reasonKnown;
  }

  /** {@return when the window ends; empty while it has not begun, or without terms} */
  public Optional<Instant> windowEnds() {
    return Optional.ofNullable(windowEnds);
  }

  /** {@return how many pieces of proof are needed; 0 without terms} */
  public int proofsNeeded() {
    return terms == null ? 0 : terms.proofCount();
  }

  /** {@return how many pieces of proof of the right kinds were given, each content once} */
  public int proofsGiven() {
    return proofsGiven;
  }

  /** {@return how many of them were surely taken after delivery} */
  public int proofsAfterDelivery() {
    return proofsInTime;
  }

  /** {@return whether undated proof cannot turn the answer to "enough after delivery?"} */
  boolean isProofTimeKnown() {
    return proofsInTime >= proofsNeeded() || proofsInTime + proofsUndated < proofsNeeded();
  }

  /** {@return how many pieces of proof, of whatever kind, were used in another case} */
  public int proofsReused() {
    return proofsReused;
  }

  // What the rules ask of every claim, without making an Optional.

  boolean areTermsJudged() {
    return termsJudged;
  }

  boolean hasTerms() {
    return terms != null;
  }

  /** The share refunded in basis points; 0 without terms. */
  int share() {
    return terms == null ? 0 : terms.refundedBasisPoints();
  }

  boolean isAbout(ClaimableUnits units) {
    return terms != null && terms.claimable() == units;
  }

  boolean isProofAfterDelivery() {
    return terms != null && terms.isProofAfterDelivery();
  }

  boolean isWindowBegun() {
    return windowEnds != null;
  }

  @Nullable Instant windowEnd() {
    return windowEnds;
  }

  private boolean isOfKind(Evidence proof) {
    return terms != null && terms.proofKinds().contains(proof.kind());
  }

  private boolean isReused(Evidence proof) {
    return facts.usedElsewhere().contains(proof.content());
  }

  private boolean isInTime(Evidence proof) {
    Instant delivered = facts.unitsDeliveredAt().orElse(null);
    Instant taken = proof.takenAt().orElse(null);
    return delivered != null && taken != null && !taken.isBefore(delivered);
  }

  /** How many pieces of proof fulfil a condition, each content once. */
  private int proofs(Predicate<Evidence> condition) {
    List<Evidence> all = facts.evidence();
    if (all.size() <= 1) {
      // As with most claims: nothing can be there twice.
      return !all.isEmpty() && condition.test(all.get(0)) ? 1 : 0;
    }
    return (int) all.stream().filter(condition).map(Evidence::content).distinct().count();
  }

  private static @Nullable Instant windowEnds(RefundFacts facts, RefundTerms terms) {
    Instant begins =
        terms.windowFrom() == WindowFrom.PLACEMENT
            ? facts.placedAt()
            : facts.lastDeliveredAt().orElse(null);
    return begins == null ? null : terms.window().after(begins, facts.calendar());
  }

  /** {@return reason and units; no amount and no reference} */
  @Override
  public String toString() {
    return facts.toString();
  }
}
