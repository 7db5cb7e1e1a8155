package com.owode.orders.review;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.time.Duration;

/** When a buyer may leave a review (guide row G5). */
public final class ReviewPolicy implements Canonical {

  private final boolean needsDelivery;
  private final Term window;
  private final Duration inviteAfter;

  private ReviewPolicy(Builder builder) {
    this.needsDelivery = builder.needsDelivery;
    this.window = builder.window;
    this.inviteAfter = builder.inviteAfter;
  }

  /** {@return the guide's policy} */
  public static ReviewPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.needsDelivery = needsDelivery;
    builder.window = window;
    builder.inviteAfter = inviteAfter;
    return builder;
  }

  /** {@return whether a unit must have been delivered first} */
  public boolean needsDelivery() {
    return needsDelivery;
  }

  /** {@return how long after the last delivery a review can be left} */
  public Term window() {
    return window;
  }

  /** {@return how long after the last delivery the buyer is invited to leave one} */
  public Duration inviteAfter() {
    return inviteAfter;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("review-policy")
        .field("needs-delivery", needsDelivery)
        .field("window", window)
        .field("invite-after", inviteAfter);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ReviewPolicy policy && policy.toString().equals(toString());
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

  /** Collects a review policy, and every fault in it. */
  public static final class Builder {

    private boolean needsDelivery = true;
    private Term window = Term.days(90);
    private Duration inviteAfter = Duration.ofDays(3);

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param needsDelivery whether a unit must have been delivered first; true unless said
     *     otherwise
     */
    public Builder needsDelivery(boolean needsDelivery) {
      this.needsDelivery = needsDelivery;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param window how long after the last delivery a review can be left; 90 days unless said
     *     otherwise
     */
    public Builder window(Term window) {
      this.window = window;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param inviteAfter how long after the last delivery the buyer is invited to leave one; 3 days
     *     unless said otherwise
     */
    public Builder inviteAfter(Duration inviteAfter) {
      this.inviteAfter = inviteAfter;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public ReviewPolicy build() {
      new Faults("review policy")
          .unlessPositive("time until the review invitation", inviteAfter)
          .refuse();
      return new ReviewPolicy(this);
    }
  }
}
