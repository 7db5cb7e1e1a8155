package com.owode.orders.policy;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;

/** When an order completes by itself (guide row G4). */
public final class CompletionPolicy implements Canonical {

  private final Term completeAfter;

  private CompletionPolicy(Builder builder) {
    this.completeAfter = builder.completeAfter;
  }

  /** {@return the guide's policy} */
  public static CompletionPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.completeAfter = completeAfter;
    return builder;
  }

  /** {@return how long after the last delivery an order without an open case completes} */
  public Term completeAfter() {
    return completeAfter;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("completion-policy").field("complete-after", completeAfter);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CompletionPolicy policy && policy.toString().equals(toString());
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

  /** Collects a completion policy. */
  public static final class Builder {

    private Term completeAfter = Term.days(7);

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param completeAfter how long after the last delivery an order without an open case
     *     completes; 7 days unless said otherwise
     */
    public Builder completeAfter(Term completeAfter) {
      this.completeAfter = completeAfter;
      return this;
    }

    /** {@return the policy} */
    public CompletionPolicy build() {
      return new CompletionPolicy(this);
    }
  }
}
