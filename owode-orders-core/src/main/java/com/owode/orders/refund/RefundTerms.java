package com.owode.orders.refund;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** On what terms a reason gives money back (guide rows G16 to G19). */
public final class RefundTerms implements Canonical {

  /** All of the price, in basis points. */
  public static final int WHOLE = 10_000;

  private final ClaimableUnits claimable;
  private final WindowFrom windowFrom;
  private final Term window;
  private final Set<EvidenceKind> proofKinds;
  private final int proofCount;
  private final boolean proofAfterDelivery;
  private final Term proofWithin;
  private final boolean returnNeeded;
  private final Term returnWithin;
  private final ReturnPaidBy returnPaidBy;
  private final int refundedBasisPoints;
  private final boolean shippingFeeIncluded;
  private final boolean shippingFeeUpToStandard;
  private final int openedFeeBasisPoints;

  private RefundTerms(Builder builder) {
    this.claimable = builder.claimable;
    this.windowFrom = builder.windowFrom;
    this.window = builder.window;
    this.proofKinds = builder.proofKinds;
    this.proofCount = builder.proofCount;
    this.proofAfterDelivery = builder.proofAfterDelivery;
    this.proofWithin = builder.proofWithin;
    this.returnNeeded = builder.returnNeeded;
    this.returnWithin = builder.returnWithin;
    this.returnPaidBy = builder.returnPaidBy;
    this.refundedBasisPoints = builder.refundedBasisPoints;
    this.shippingFeeIncluded = builder.shippingFeeIncluded;
    this.shippingFeeUpToStandard = builder.shippingFeeUpToStandard;
    this.openedFeeBasisPoints = builder.openedFeeBasisPoints;
  }

  /**
   * {@return a builder of terms that ask for no proof and no return, and give all of the price
   * back}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with these terms} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.claimable = claimable;
    builder.windowFrom = windowFrom;
    builder.window = window;
    builder.proofKinds = proofKinds;
    builder.proofCount = proofCount;
    builder.proofAfterDelivery = proofAfterDelivery;
    builder.proofWithin = proofWithin;
    builder.returnNeeded = returnNeeded;
    builder.returnWithin = returnWithin;
    builder.returnPaidBy = returnPaidBy;
    builder.refundedBasisPoints = refundedBasisPoints;
    builder.shippingFeeIncluded = shippingFeeIncluded;
    builder.shippingFeeUpToStandard = shippingFeeUpToStandard;
    builder.openedFeeBasisPoints = openedFeeBasisPoints;
    return builder;
  }

  /** {@return which units the reason can be about} */
  public ClaimableUnits claimable() {
    return claimable;
  }

  /** {@return when the window begins} */
  public WindowFrom windowFrom() {
    return windowFrom;
  }

  /** {@return how long the reason can be claimed} */
  public Term window() {
    return window;
  }

  /** {@return the kinds of proof of which any will do, by code; empty when none is needed} */
  public Set<EvidenceKind> proofKinds() {
    return proofKinds;
  }

  /** {@return how many pieces of proof are needed; 0 when none is} */
  public int proofCount() {
    return proofCount;
  }

  /** {@return whether only proof taken after delivery counts} */
  public boolean isProofAfterDelivery() {
    return proofAfterDelivery;
  }

  /** {@return how long the buyer has to give proof, from the claim on} */
  public Term proofWithin() {
    return proofWithin;
  }

  /** {@return whether the units must come back before the money goes back} */
  public boolean isReturnNeeded() {
    return returnNeeded;
  }

  /** {@return how long the buyer has to send the units back, from the decision on} */
  public Term returnWithin() {
    return returnWithin;
  }

  /** {@return who pays for sending the units back} */
  public ReturnPaidBy returnPaidBy() {
    return returnPaidBy;
  }

  /** {@return how much of the price goes back: 10,000 for all of it, 0 for nothing} */
  public int refundedBasisPoints() {
    return refundedBasisPoints;
  }

  /** {@return whether the units' share of the shipping fee goes back too} */
  public boolean isShippingFeeIncluded() {
    return shippingFeeIncluded;
  }

  /** {@return whether only as much of the shipping fee goes back as standard delivery costs} */
  public boolean isShippingFeeUpToStandard() {
    return shippingFeeUpToStandard;
  }

  /** {@return how much of the price is kept back for a unit that was opened; 0 for nothing} */
  public int openedFeeBasisPoints() {
    return openedFeeBasisPoints;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("refund-terms")
        .field("claimable", claimable)
        .field("window-from", windowFrom)
        .field("window", window)
        .field("proof-kinds", proofKinds)
        .field("proof-count", proofCount)
        .field("proof-after-delivery", proofAfterDelivery)
        .field("proof-within", proofWithin)
        .field("return-needed", returnNeeded)
        .field("return-within", returnWithin)
        .field("return-paid-by", returnPaidBy)
        .field("refunded-basis-points", refundedBasisPoints)
        .field("shipping-fee-included", shippingFeeIncluded)
        .fieldUnless("shipping-fee-up-to-standard", shippingFeeUpToStandard, false)
        .fieldUnless("opened-fee-basis-points", openedFeeBasisPoints, 0);
  }

  /** Terms are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof RefundTerms terms && terms.toString().equals(toString()));
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** {@return the canonical form} */
  @Override
  public String toString() {
    return CanonicalForm.of(this);
  }

  /** Collects refund terms, and every fault in them. */
  public static final class Builder {

    private ClaimableUnits claimable = ClaimableUnits.DELIVERED;
    private WindowFrom windowFrom = WindowFrom.DELIVERY;
    private Term window = Term.days(14).toEndOfDay().extendedWhenClosed();
    private Set<EvidenceKind> proofKinds = Set.of();
    private int proofCount = 0;
    private boolean proofAfterDelivery = false;
    private Term proofWithin = Term.days(7);
    private boolean returnNeeded = false;
    private Term returnWithin = Term.days(14);
    private ReturnPaidBy returnPaidBy = ReturnPaidBy.SELLER;
    private int refundedBasisPoints = WHOLE;
    private boolean shippingFeeIncluded = false;
    private boolean shippingFeeUpToStandard = false;
    private int openedFeeBasisPoints = 0;

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param claimable which units the reason can be about; delivered ones unless said otherwise
     */
    public Builder claimable(ClaimableUnits claimable) {
      this.claimable = claimable;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param windowFrom when the window begins; at the last delivery unless said otherwise
     */
    public Builder windowFrom(WindowFrom windowFrom) {
      this.windowFrom = windowFrom;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param window how long the reason can be claimed; to the end of the 14th day, extended where
     *     that is closed, unless said otherwise
     */
    public Builder window(Term window) {
      this.window = window;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param proofAfterDelivery whether only proof taken after delivery counts; false unless said
     *     otherwise
     */
    public Builder proofAfterDelivery(boolean proofAfterDelivery) {
      this.proofAfterDelivery = proofAfterDelivery;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param proofWithin how long the buyer has to give proof, from the claim on; 7 days unless
     *     said otherwise
     */
    public Builder proofWithin(Term proofWithin) {
      this.proofWithin = proofWithin;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param returnNeeded whether the units must come back before the money goes back; false unless
     *     said otherwise
     */
    public Builder returnNeeded(boolean returnNeeded) {
      this.returnNeeded = returnNeeded;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param returnWithin how long the buyer has to send the units back, from the decision on; 14
     *     days unless said otherwise
     */
    public Builder returnWithin(Term returnWithin) {
      this.returnWithin = returnWithin;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param returnPaidBy who pays for sending the units back; the seller unless said otherwise
     */
    public Builder returnPaidBy(ReturnPaidBy returnPaidBy) {
      this.returnPaidBy = returnPaidBy;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param refundedBasisPoints how much of the price goes back, in basis points from 0 to 10,000;
     *     all of it unless said otherwise
     */
    public Builder refundedBasisPoints(int refundedBasisPoints) {
      this.refundedBasisPoints = refundedBasisPoints;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param shippingFeeIncluded whether the units' share of the shipping fee goes back too, as a
     *     whole; false unless said otherwise
     */
    public Builder shippingFeeIncluded(boolean shippingFeeIncluded) {
      this.shippingFeeIncluded = shippingFeeIncluded;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param upToStandard whether no more of the shipping fee goes back than standard delivery
     *     costs; false unless said otherwise
     */
    public Builder shippingFeeUpToStandard(boolean upToStandard) {
      this.shippingFeeUpToStandard = upToStandard;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param basisPoints how much of the price is kept back for a unit that was opened, in basis
     *     points from 0 to the share refunded; nothing unless said otherwise
     */
    public Builder openedFeeBasisPoints(int basisPoints) {
      this.openedFeeBasisPoints = basisPoints;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param count how many pieces of proof are needed, 1 to 100; none unless this is called
     * @param kinds the kinds of which any will do, at least one
     */
    public Builder proof(int count, EvidenceKind... kinds) {
      return proof(count, Set.of(kinds));
    }

    /**
     * {@return this builder}
     *
     * @param count how many pieces of proof are needed, 0 to 100
     * @param kinds the kinds of which any will do; none exactly when the count is 0
     */
    public Builder proof(int count, Set<EvidenceKind> kinds) {
      Set<EvidenceKind> byCode = new TreeSet<>(Comparator.comparing(EvidenceKind::code));
      byCode.addAll(kinds);
      this.proofCount = count;
      this.proofKinds = Collections.unmodifiableSet(new LinkedHashSet<>(byCode));
      return this;
    }

    /**
     * {@return the terms}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public RefundTerms build() {
      RefundTerms built = new RefundTerms(this);
      TermsCheck.refuseFaults(built);
      return built;
    }
  }
}
