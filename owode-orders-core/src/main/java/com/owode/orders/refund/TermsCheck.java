package com.owode.orders.refund;

import com.owode.orders.guard.Faults;

/** What terms must agree on within themselves. */
final class TermsCheck {

  private TermsCheck() {}

  /** Throws with all faults at once. */
  static void refuseFaults(RefundTerms terms) {
    new Faults("refund terms")
        .unlessBetween("count of proofs", terms.proofCount(), 0, 100)
        .unless(
            terms.proofKinds().isEmpty() == (terms.proofCount() == 0),
            "count of proofs is "
                + terms.proofCount()
                + " and their kinds are "
                + terms.proofKinds(),
            "give both or neither")
        .unless(
            !terms.isProofAfterDelivery() || terms.proofCount() > 0,
            "only proof taken after delivery counts, but none is needed",
            "ask for proof or drop the demand")
        .unless(
            !terms.isProofAfterDelivery() || terms.claimable() == ClaimableUnits.DELIVERED,
            "only proof taken after delivery counts, but the units never came",
            "drop the demand")
        .unless(
            !terms.isReturnNeeded() || terms.claimable() == ClaimableUnits.DELIVERED,
            "units that never came must come back",
            "ask for no return")
        .unlessBetween(
            "share refunded in basis points", terms.refundedBasisPoints(), 0, RefundTerms.WHOLE)
        .unless(
            terms.window().count() > 0,
            "the window is " + terms.window(),
            "it must be 1 day or more")
        .unless(
            terms.proofWithin().count() > 0,
            "the time to give proof is " + terms.proofWithin(),
            "it must be 1 day or more")
        .unless(
            terms.returnWithin().count() > 0,
            "the time to send units back is " + terms.returnWithin(),
            "it must be 1 day or more")
        .unlessBetween(
            "share kept back for opened units in basis points",
            terms.openedFeeBasisPoints(),
            0,
            Math.max(0, terms.refundedBasisPoints()))
        .unless(
            terms.isShippingFeeIncluded() || !terms.isShippingFeeUpToStandard(),
            "the shipping fee goes back up to standard delivery, but it does not go back at all",
            "include the shipping fee or drop the limit")
        .refuse();
  }
}
