package com.owode.orders.stock;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;

/** What happens when stock runs low or out (guide rows G14 and G15). */
public final class StockPolicy implements Canonical {

  private final Term answerWithin;
  private final int lowStockAt;
  private final boolean sellerBearsDifferenceByDefault;

  private StockPolicy(Builder builder) {
    this.answerWithin = builder.answerWithin;
    this.lowStockAt = builder.lowStockAt;
    this.sellerBearsDifferenceByDefault = builder.sellerBearsDifferenceByDefault;
  }

  /** {@return the guide's policy} */
  public static StockPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.answerWithin = answerWithin;
    builder.lowStockAt = lowStockAt;
    builder.sellerBearsDifferenceByDefault = sellerBearsDifferenceByDefault;
    return builder;
  }

  /**
   * {@return how long the buyer has to answer an offer of alternatives; after that silence refunds}
   */
  public Term answerWithin() {
    return answerWithin;
  }

  /** {@return the stock level at or below which the seller is told that stock is low} */
  public int lowStockAt() {
    return lowStockAt;
  }

  /**
   * {@return whether the seller bears the difference when an alternative is dearer, unless the
   * offer says otherwise}
   */
  public boolean sellerBearsDifferenceByDefault() {
    return sellerBearsDifferenceByDefault;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("stock-policy")
        .field("answer-within", answerWithin)
        .field("low-stock-at", lowStockAt)
        .field("seller-bears-difference-by-default", sellerBearsDifferenceByDefault);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StockPolicy policy && policy.toString().equals(toString());
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

  /** Collects a stock policy, and every fault in it. */
  public static final class Builder {

    private Term answerWithin = Term.days(3);
    private int lowStockAt = 5;
    private boolean sellerBearsDifferenceByDefault = true;

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param answerWithin how long the buyer has to answer an offer of alternatives; 3 days unless
     *     said otherwise
     */
    public Builder answerWithin(Term answerWithin) {
      this.answerWithin = answerWithin;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param lowStockAt the stock level at or below which the seller is told, 0 to 1,000,000; 5
     *     unless said otherwise
     */
    public Builder lowStockAt(int lowStockAt) {
      this.lowStockAt = lowStockAt;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param sellerBearsDifferenceByDefault whether the seller bears the difference when an
     *     alternative is dearer; true unless said otherwise
     */
    public Builder sellerBearsDifferenceByDefault(boolean sellerBearsDifferenceByDefault) {
      this.sellerBearsDifferenceByDefault = sellerBearsDifferenceByDefault;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public StockPolicy build() {
      new Faults("stock policy")
          .unlessBetween("low stock level", lowStockAt, 0, 1_000_000)
          .refuse();
      return new StockPolicy(this);
    }
  }
}
