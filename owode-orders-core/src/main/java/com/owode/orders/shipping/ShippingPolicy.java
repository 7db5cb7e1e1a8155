package com.owode.orders.shipping;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import com.owode.orders.model.ProductClass;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The agreed time frame for shipping and what is expected of parcels (guide rows G3, G9, G10, G11
 * and G24).
 */
public final class ShippingPolicy implements Canonical {

  private final Term handlingTime;
  private final Duration remindBefore;
  private final Term usualTransit;
  private final boolean trackingRequired;
  private final Set<ProductClass> securePackagingFor;
  private final Duration deliveryOverdueAfter;
  private final Term assumeDeliveredAfter;
  private final Duration checkAfterDelivery;

  private ShippingPolicy(Builder builder) {
    this.handlingTime = builder.handlingTime;
    this.remindBefore = builder.remindBefore;
    this.usualTransit = builder.usualTransit;
    this.trackingRequired = builder.trackingRequired;
    this.securePackagingFor = builder.securePackagingFor;
    this.deliveryOverdueAfter = builder.deliveryOverdueAfter;
    this.assumeDeliveredAfter = builder.assumeDeliveredAfter;
    this.checkAfterDelivery = builder.checkAfterDelivery;
  }

  /** {@return the guide's policy} */
  public static ShippingPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.handlingTime = handlingTime;
    builder.remindBefore = remindBefore;
    builder.usualTransit = usualTransit;
    builder.trackingRequired = trackingRequired;
    builder.securePackagingFor = securePackagingFor;
    builder.deliveryOverdueAfter = deliveryOverdueAfter;
    builder.assumeDeliveredAfter = assumeDeliveredAfter;
    builder.checkAfterDelivery = checkAfterDelivery;
    return builder;
  }

  /** {@return the agreed time frame: how long after confirmation everything must be shipped} */
  public Term handlingTime() {
    return handlingTime;
  }

  /** {@return how long before the end of the agreed time frame the seller is reminded} */
  public Duration remindBefore() {
    return remindBefore;
  }

  /** {@return how long a parcel usually travels, for parcels without a promise of the courier} */
  public Term usualTransit() {
    return usualTransit;
  }

  /** {@return whether a parcel can only be shipped with a tracking number} */
  public boolean isTrackingRequired() {
    return trackingRequired;
  }

  /** {@return the product classes that must be packed securely, by code} */
  public Set<ProductClass> securePackagingFor() {
    return securePackagingFor;
  }

  /**
   * {@return whether a product must be packed securely}
   *
   * @param product the product's class
   */
  public boolean needsSecurePackaging(ProductClass product) {
    for (ProductClass known : securePackagingFor) {
      if (known.equals(product)) {
        return true;
      }
    }
    return false;
  }

  /** {@return how long after the promised or usual arrival a parcel counts as overdue} */
  public Duration deliveryOverdueAfter() {
    return deliveryOverdueAfter;
  }

  /** {@return how long after shipping an untracked parcel is taken as delivered} */
  public Term assumeDeliveredAfter() {
    return assumeDeliveredAfter;
  }

  /** {@return how long after delivery the buyer is asked whether all is well} */
  public Duration checkAfterDelivery() {
    return checkAfterDelivery;
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("shipping-policy")
        .field("handling-time", handlingTime)
        .field("remind-before", remindBefore)
        .field("usual-transit", usualTransit)
        .field("tracking-required", trackingRequired)
        .field("secure-packaging-for", securePackagingFor)
        .field("delivery-overdue-after", deliveryOverdueAfter)
        .field("assume-delivered-after", assumeDeliveredAfter)
        .field("check-after-delivery", checkAfterDelivery);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ShippingPolicy policy && policy.toString().equals(toString());
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

  /** Collects a shipping policy, and every fault in it. */
  public static final class Builder {

    private Term handlingTime = Term.businessDays(2);
    private Duration remindBefore = Duration.ofHours(12);
    private Term usualTransit = Term.days(5);
    private boolean trackingRequired = false;
    private Set<ProductClass> securePackagingFor = Set.of(ProductClass.FRAGILE);
    private Duration deliveryOverdueAfter = Duration.ofDays(2);
    private Term assumeDeliveredAfter = Term.days(21);
    private Duration checkAfterDelivery = Duration.ofDays(1);

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param handlingTime how long after confirmation everything must be shipped; 2 business days
     *     unless said otherwise
     */
    public Builder handlingTime(Term handlingTime) {
      this.handlingTime = handlingTime;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param remindBefore how long before the end of the agreed time frame the seller is reminded;
     *     12 hours unless said otherwise
     */
    public Builder remindBefore(Duration remindBefore) {
      this.remindBefore = remindBefore;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param usualTransit how long a parcel usually travels; 5 days unless said otherwise
     */
    public Builder usualTransit(Term usualTransit) {
      this.usualTransit = usualTransit;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param trackingRequired whether a parcel can only be shipped with a tracking number; false
     *     unless said otherwise
     */
    public Builder trackingRequired(boolean trackingRequired) {
      this.trackingRequired = trackingRequired;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param securePackagingFor the product classes that must be packed securely; FRAGILE unless
     *     said otherwise
     */
    public Builder securePackagingFor(Set<ProductClass> securePackagingFor) {
      this.securePackagingFor = ordered(securePackagingFor);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param deliveryOverdueAfter how long after the promised or usual arrival a parcel counts as
     *     overdue; 2 days unless said otherwise
     */
    public Builder deliveryOverdueAfter(Duration deliveryOverdueAfter) {
      this.deliveryOverdueAfter = deliveryOverdueAfter;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param assumeDeliveredAfter how long after shipping an untracked parcel is taken as
     *     delivered; 21 days unless said otherwise
     */
    public Builder assumeDeliveredAfter(Term assumeDeliveredAfter) {
      this.assumeDeliveredAfter = assumeDeliveredAfter;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param checkAfterDelivery how long after delivery the buyer is asked whether all is well; 24
     *     hours unless said otherwise
     */
    public Builder checkAfterDelivery(Duration checkAfterDelivery) {
      this.checkAfterDelivery = checkAfterDelivery;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public ShippingPolicy build() {
      new Faults("shipping policy")
          .unlessPositive("time of the ship-by reminder", remindBefore)
          .unlessPositive("time until a delivery is overdue", deliveryOverdueAfter)
          .unlessPositive("time until the delivery check", checkAfterDelivery)
          .unless(
              assumeDeliveredAfter.count() > 0,
              "parcels are taken as delivered at once",
              "give them a day or more")
          .refuse();
      return new ShippingPolicy(this);
    }

    private static Set<ProductClass> ordered(Set<ProductClass> classes) {
      Set<ProductClass> inOrder = new TreeSet<>(Comparator.comparing(ProductClass::code));
      inOrder.addAll(classes);
      return Collections.unmodifiableSet(new LinkedHashSet<>(inOrder));
    }
  }
}
