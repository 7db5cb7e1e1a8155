package com.owode.orders.payment;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.time.Duration;

/** When and how the buyer pays (guide rows G8 and G12): limits, waits and deadlines of attempts. */
public final class PaymentPolicy implements Canonical {

  private final CaptureAt captureAt;
  private final long toleranceMinor;
  private final int mostAttempts;
  private final Duration pendingGrace;
  private final Duration remindAfter;
  private final Duration payWithin;
  private final Duration askAgainAfter;
  private final Duration authorisationLasts;

  private PaymentPolicy(Builder builder) {
    this.captureAt = builder.captureAt;
    this.toleranceMinor = builder.toleranceMinor;
    this.mostAttempts = builder.mostAttempts;
    this.pendingGrace = builder.pendingGrace;
    this.remindAfter = builder.remindAfter;
    this.payWithin = builder.payWithin;
    this.askAgainAfter = builder.askAgainAfter;
    this.authorisationLasts = builder.authorisationLasts;
  }

  /** {@return the guide's policy} */
  public static PaymentPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.captureAt = captureAt;
    builder.toleranceMinor = toleranceMinor;
    builder.mostAttempts = mostAttempts;
    builder.pendingGrace = pendingGrace;
    builder.remindAfter = remindAfter;
    builder.payWithin = payWithin;
    builder.askAgainAfter = askAgainAfter;
    builder.authorisationLasts = authorisationLasts;
    return builder;
  }

  /** {@return when the money is taken} */
  public CaptureAt captureAt() {
    return captureAt;
  }

  /**
   * {@return by how many minor units the money secured may fall short of what is due, 1 or more}
   */
  public long toleranceMinor() {
    return toleranceMinor;
  }

  /** {@return how many attempts a buyer has for one order} */
  public int mostAttempts() {
    return mostAttempts;
  }

  /** {@return how long an attempt may be pending before the buyer can retry} */
  public Duration pendingGrace() {
    return pendingGrace;
  }

  /** {@return how long after placement the buyer of an unpaid order is reminded} */
  public Duration remindAfter() {
    return remindAfter;
  }

  /** {@return how long after placement an unpaid order is cancelled} */
  public Duration payWithin() {
    return payWithin;
  }

  /**
   * {@return how long a payment or refund may be pending or unknown before the gateway is asked,
   * and asked again}
   */
  public Duration askAgainAfter() {
    return askAgainAfter;
  }

  /** {@return how long money stays set aside before it is free again} */
  public Duration authorisationLasts() {
    return authorisationLasts;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("payment-policy")
        .field("capture-at", captureAt)
        .field("tolerance-minor", toleranceMinor)
        .field("most-attempts", mostAttempts)
        .field("pending-grace", pendingGrace)
        .field("remind-after", remindAfter)
        .field("pay-within", payWithin)
        .field("ask-again-after", askAgainAfter)
        .field("authorisation-lasts", authorisationLasts);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentPolicy policy && policy.toString().equals(toString());
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

  /** Collects a payment policy, and every fault in it. */
  public static final class Builder {

    private CaptureAt captureAt = CaptureAt.PLACEMENT;
    private long toleranceMinor = 1;
    private int mostAttempts = 5;
    private Duration pendingGrace = Duration.ofMinutes(30);
    private Duration remindAfter = Duration.ofDays(1);
    private Duration payWithin = Duration.ofDays(2);
    private Duration askAgainAfter = Duration.ofHours(1);
    private Duration authorisationLasts = Duration.ofDays(7);

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param captureAt when the money is taken; at placement unless said otherwise
     */
    public Builder captureAt(CaptureAt captureAt) {
      this.captureAt = captureAt;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param toleranceMinor by how many minor units the money secured may fall short of what is
     *     due, 1 to 1,000,000; 1 unless said otherwise
     */
    public Builder toleranceMinor(long toleranceMinor) {
      this.toleranceMinor = toleranceMinor;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param mostAttempts how many attempts a buyer has for one order, 1 to 100; 5 unless said
     *     otherwise
     */
    public Builder mostAttempts(int mostAttempts) {
      this.mostAttempts = mostAttempts;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param pendingGrace how long an attempt may be pending before the buyer can retry; 30 minutes
     *     unless said otherwise
     */
    public Builder pendingGrace(Duration pendingGrace) {
      this.pendingGrace = pendingGrace;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param remindAfter how long after placement the buyer of an unpaid order is reminded, sooner
     *     than it is cancelled; 24 hours unless said otherwise
     */
    public Builder remindAfter(Duration remindAfter) {
      this.remindAfter = remindAfter;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param payWithin how long after placement an unpaid order is cancelled; 48 hours unless said
     *     otherwise
     */
    public Builder payWithin(Duration payWithin) {
      this.payWithin = payWithin;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param askAgainAfter how long a payment or refund may be pending or unknown before the
     *     gateway is asked, and asked again; 1 hour unless said otherwise
     */
    public Builder askAgainAfter(Duration askAgainAfter) {
      this.askAgainAfter = askAgainAfter;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param authorisationLasts how long money stays set aside before it is free again; 7 days
     *     unless said otherwise
     */
    public Builder authorisationLasts(Duration authorisationLasts) {
      this.authorisationLasts = authorisationLasts;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public PaymentPolicy build() {
      new Faults("payment policy")
          .unlessBetween("tolerance in minor units", toleranceMinor, 1, 1_000_000)
          .unlessBetween("most attempts", mostAttempts, 1, 100)
          .unlessPositive("grace of a pending payment", pendingGrace)
          .unlessPositive("time to the payment reminder", remindAfter)
          .unlessPositive("time to pay", payWithin)
          .unless(
              remindAfter.compareTo(payWithin) < 0,
              "the payment reminder comes "
                  + remindAfter
                  + " after placement and the end of the time to pay "
                  + payWithin
                  + " after it",
              "remind sooner")
          .unlessPositive("time before asking the gateway again", askAgainAfter)
          .unlessPositive("life of an authorisation", authorisationLasts)
          .refuse();
      return new PaymentPolicy(this);
    }
  }
}
