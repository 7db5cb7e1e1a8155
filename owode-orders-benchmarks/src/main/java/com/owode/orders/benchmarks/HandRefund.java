package com.owode.orders.benchmarks;

import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundClaim;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Six rules of a refund with if and else, on the same claim: as a list of verdicts, and as bits.
 */
final class HandRefund {

  /** One rule's verdict. */
  record Told(String code, Verdict verdict) {}

  /** What the bits are kept with. */
  record Bits(RefundClaim claim, Instant at, long stops, long others) {}

  private HandRefund() {}

  static List<Told> list(RefundClaim claim) {
    List<Told> told = new ArrayList<>(6);
    told.add(new Told("refund.reason-covered", covered(claim)));
    told.add(new Told("refund.units-delivered", delivered(claim)));
    told.add(new Told("refund.within-window", withinWindow(claim)));
    told.add(new Told("refund.returnable", returnable(claim)));
    told.add(new Told("refund.proof-given", proofGiven(claim)));
    told.add(new Told("refund.proof-not-used-before", proofNew(claim)));
    return told;
  }

  static Bits bits(RefundClaim claim, Instant at) {
    long stops = 0;
    long others = 0;
    RefundTerms terms = claim.terms().orElse(null);
    if (terms == null) {
      others |= 0b1;
    } else if (terms.refundedBasisPoints() <= 0) {
      stops |= 0b1;
    }
    if (terms == null || terms.claimable() != ClaimableUnits.DELIVERED) {
      others |= 0b10;
    } else if (claim.facts().deliveredUnits().count() < claim.facts().units().count()) {
      stops |= 0b10;
    }
    Instant ends = claim.windowEnds().orElse(null);
    if (ends == null) {
      others |= 0b100;
    } else if (claim.facts().claimedAt().compareTo(ends) > 0) {
      stops |= 0b100;
    }
    if (claim.facts().returnable().minorTotal() <= 0) {
      stops |= 0b1000;
    }
    int needed = claim.proofsNeeded();
    if (needed <= 0) {
      others |= 0b1_0000;
    } else if (claim.proofsGiven() < needed) {
      stops |= 0b1_0000;
    }
    if (claim.proofsReused() != 0) {
      stops |= 0b10_0000;
    }
    return new Bits(claim, at, stops, others);
  }

  private static Verdict covered(RefundClaim claim) {
    return claim
        .terms()
        .map(terms -> verdict(terms.refundedBasisPoints() > 0))
        .orElse(Verdict.NOT_APPLICABLE);
  }

  private static Verdict delivered(RefundClaim claim) {
    RefundTerms terms = claim.terms().orElse(null);
    return terms == null || terms.claimable() != ClaimableUnits.DELIVERED
        ? Verdict.NOT_APPLICABLE
        : verdict(claim.facts().deliveredUnits().count() >= claim.facts().units().count());
  }

  private static Verdict withinWindow(RefundClaim claim) {
    return claim
        .windowEnds()
        .map(ends -> verdict(claim.facts().claimedAt().compareTo(ends) <= 0))
        .orElse(Verdict.NOT_APPLICABLE);
  }

  private static Verdict returnable(RefundClaim claim) {
    return verdict(claim.facts().returnable().minorTotal() > 0);
  }

  private static Verdict proofGiven(RefundClaim claim) {
    return claim.proofsNeeded() > 0
        ? verdict(claim.proofsGiven() >= claim.proofsNeeded())
        : Verdict.NOT_APPLICABLE;
  }

  private static Verdict proofNew(RefundClaim claim) {
    return verdict(claim.proofsReused() == 0);
  }

  private static Verdict verdict(boolean holds) {
    return holds ? Verdict.HOLDS : Verdict.BROKEN;
  }
}
