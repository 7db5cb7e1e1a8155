package com.owode.orders.cancellation;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import com.owode.orders.model.Actor.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may cancel what until when (guide row G13). */
public final class CancellationPolicy implements Canonical {

  private final Map<Role, CancelUntil> until;
  private final Set<Role> lostParcelsBy;

  private CancellationPolicy(Builder builder) {
    this.until = Collections.unmodifiableMap(new EnumMap<>(builder.until));
    this.lostParcelsBy = Collections.unmodifiableSet(EnumSet.copyOf(builder.lostParcelsBy));
  }

  /** {@return the guide's policy} */
  public static CancellationPolicy owode() {
    return builder().build();
  }

  /**
   * {@return a builder that begins with the guide's policy: everybody until units are shipped, and
   * seller and support what was in a lost parcel}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.until.putAll(until);
    return builder.lostParcelsBy(lostParcelsBy);
  }

  /**
   * {@return until when somebody in this role can cancel units}
   *
   * @param role who cancels
   */
  public CancelUntil until(Role role) {
    return until.getOrDefault(role, CancelUntil.NEVER);
  }

  /** {@return the roles that can cancel units of a lost parcel; never the buyer} */
  public Set<Role> lostParcelsBy() {
    return lostParcelsBy;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("cancellation-policy").field("until", until).field("lost-parcels-by", lostParcelsBy);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CancellationPolicy policy && policy.toString().equals(toString());
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

  /** Collects a cancellation policy, and every fault in it. */
  public static final class Builder {

    private final EnumMap<Role, CancelUntil> until = new EnumMap<>(Role.class);
    private EnumSet<Role> lostParcelsBy = EnumSet.of(Role.SELLER, Role.SUPPORT);

    private Builder() {
      for (Role role : Role.values()) {
        until.put(role, CancelUntil.SHIPPED);
      }
    }

    /**
     * {@return this builder}
     *
     * @param role who cancels
     * @param last until when they can; {@link CancelUntil#SHIPPED} unless said otherwise
     */
    public Builder until(Role role, CancelUntil last) {
      until.put(role, last);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param roles who can cancel units of a lost parcel, never the buyer; seller and support
     *     unless said otherwise
     */
    public Builder lostParcelsBy(Set<Role> roles) {
      EnumSet<Role> copy = EnumSet.noneOf(Role.class);
      copy.addAll(roles);
      this.lostParcelsBy = copy;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public CancellationPolicy build() {
      new Faults("cancellation policy")
          .unless(
              !lostParcelsBy.contains(Role.BUYER),
              "the buyer can cancel units of a lost parcel",
              "buyers ask for a refund instead")
          .unless(
              until.get(Role.SUPPORT) != CancelUntil.NEVER,
              "support can never cancel",
              "let support cancel at least open units, or a stuck order has no way out")
          .refuse();
      return new CancellationPolicy(this);
    }
  }
}
