package com.owode.orders.refund;

/** A part of refund terms that a layer can tighten. */
public enum TermsPart {
  /** From when and how long the reason can be claimed. */
  WINDOW {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.windowFrom(from.windowFrom()).window(from.window());
    }
  },
  /** How many pieces of proof of which kinds. */
  PROOF {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.proof(from.proofCount(), from.proofKinds());
    }
  },
  /** Whether only proof taken after delivery counts. */
  PROOF_TIME {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.proofAfterDelivery(from.isProofAfterDelivery());
    }
  },
  /** How long the buyer has to give proof. */
  PROOF_WITHIN {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.proofWithin(from.proofWithin());
    }
  },
  /** Whether the units must come back. */
  RETURN {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.returnNeeded(from.isReturnNeeded());
    }
  },
  /** How long the buyer has to send the units back. */
  RETURN_WITHIN {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.returnWithin(from.returnWithin());
    }
  },
  /** Who pays for sending the units back. */
  RETURN_PAID_BY {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.returnPaidBy(from.returnPaidBy());
    }
  },
  /** How much of the price goes back. */
  SHARE {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.refundedBasisPoints(from.refundedBasisPoints());
    }
  },
  /** Whether the shipping fee goes back too, and how much of it. */
  SHIPPING_FEE {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.shippingFeeIncluded(from.isShippingFeeIncluded())
          .shippingFeeUpToStandard(from.isShippingFeeUpToStandard());
    }
  },
  /** How much of the price is kept back for a unit that was opened. */
  OPENED_FEE {
    @Override
    void copy(RefundTerms from, RefundTerms.Builder to) {
      to.openedFeeBasisPoints(from.openedFeeBasisPoints());
    }
  };

  /** Takes this part over. */
  abstract void copy(RefundTerms from, RefundTerms.Builder to);
}
