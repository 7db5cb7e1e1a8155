package com.owode.orders.policy;

import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.ReturnPaidBy;
import java.util.Set;
import java.util.function.Predicate;

/** What is odd about refund terms taken by themselves. */
final class RefundTermsLint {

  /** What these reasons say is seen on the product: it must have come. */
  private static final Set<RefundReason> SEEN_ON_WHAT_CAME =
      Set.of(
          RefundReason.DAMAGED_IN_SHIPPING, RefundReason.WRONG_ITEM, RefundReason.NOT_AS_DESCRIBED);

  private RefundTermsLint() {}

  static void of(
      String place,
      Predicate<RefundReason> isFor,
      RefundTerms terms,
      YearOfTerms year,
      Findings findings) {
    findings.when(
        terms.proofCount() > 0 && year.outlasts(terms.proofWithin(), terms.window()),
        "lint.proof-outlasts-window",
        place,
        "proof can be given for "
            + terms.proofWithin()
            + ", longer than the "
            + terms.window()
            + " in which the claim can be made",
        "shorten the time for proof, or widen the window");
    findings.when(
        terms.refundedBasisPoints() == 0
            && (terms.proofCount() > 0 || terms.isReturnNeeded() || terms.isShippingFeeIncluded()),
        "lint.nothing-refunded",
        place,
        "no part of the price goes back, which declines every claim, and yet more is said",
        "ask for no proof and no return and give no shipping fee, or refund a share");
    findings.when(
        terms.claimable() == ClaimableUnits.MISSING && SEEN_ON_WHAT_CAME.stream().anyMatch(isFor),
        "lint.units-contradict-reason",
        place,
        "the reason is about what came, and only missing units can be claimed",
        "let delivered units be claimed");
    findings.when(
        terms.claimable() == ClaimableUnits.DELIVERED && isFor.test(RefundReason.NOT_RECEIVED),
        "lint.units-contradict-reason",
        place,
        "the reason is about what never came, and only delivered units can be claimed",
        "let missing units be claimed");
    findings.when(
        terms.returnPaidBy() == ReturnPaidBy.BUYER && !terms.isReturnNeeded(),
        "lint.return-not-needed",
        place,
        "the buyer pays for sending back what need not come back",
        "ask for the return, or drop who pays");
  }
}
