package com.owode.orders.refund;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The discount on the next order that goes with an apology (guide row G20). It is capped by an
 * amount where the currency has one, and by a share of what was refunded elsewhere.
 */
public final class GoodwillPolicy implements Canonical {

  private static final int NONE = 0;
  private static final int MOST_CAP_PERCENT = 1_000;

  private final Set<RefundReason> reasons;
  private final int percentOff;
  private final Map<CurrencyUnit, Money> caps;
  private final int capPercentOfRefund;
  private final Term lasts;

  private GoodwillPolicy(Builder builder) {
    this.reasons = builder.reasons;
    this.percentOff = builder.percentOff;
    Map<CurrencyUnit, Money> byCode = new TreeMap<>(Comparator.comparing(CurrencyUnit::getCode));
    byCode.putAll(builder.caps);
    this.caps = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    this.capPercentOfRefund = builder.capPercentOfRefund;
    this.lasts = builder.lasts;
  }

  /** {@return the guide's policy} */
  public static GoodwillPolicy owode() {
    return builder().build();
  }

  /** {@return a policy that never gives a discount} */
  public static GoodwillPolicy none() {
    return builder().percentOff(NONE).build();
  }

  /** {@return a builder that begins with the guide's policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reasons = reasons;
    builder.percentOff = percentOff;
    builder.caps.putAll(caps);
    builder.capPercentOfRefund = capPercentOfRefund;
    builder.lasts = lasts;
    return builder;
  }

  /** {@return the reasons of refunds that come with a discount, by code} */
  public Set<RefundReason> reasons() {
    return reasons;
  }

  /** {@return how much off the next order, in whole per cent; 0 for no discount} */
  public int percentOff() {
    return percentOff;
  }

  /** {@return the most that a discount takes off, by currency} */
  public Map<CurrencyUnit, Money> caps() {
    return caps;
  }

  /** {@return the most that it takes off in other currencies, in per cent of what was refunded} */
  public int capPercentOfRefund() {
    return capPercentOfRefund;
  }

  /** {@return how long a discount lasts} */
  public Term lasts() {
    return lasts;
  }

  /**
   * {@return the discount that goes with a refund; empty where the policy gives none, or where its
   * cap comes to nothing}
   *
   * @param reason why money went back
   * @param refunded how much; a share of it that serves as the cap is rounded down to the minor
   *     unit
   * @param at when
   * @param calendar in whose days the discount lasts
   */
  public Optional<Discount> discountFor(
      RefundReason reason, Money refunded, Instant at, BusinessCalendar calendar) {
    return discountFor(new GoodwillFacts(this, reason, refunded, 0), at, calendar);
  }

  /**
   * {@return the discount that goes with a refund, when every rule of {@link GoodwillRules} holds}
   *
   * @param facts the facts, of this policy
   * @param at when
   * @param calendar in whose days the discount lasts
   */
  public Optional<Discount> discountFor(
      GoodwillFacts facts, Instant at, BusinessCalendar calendar) {
    return GoodwillRules.RULES.judge(facts, at).holds()
        ? Optional.of(new Discount(percentOff, facts.cap(), lasts.after(at, calendar)))
        : Optional.empty();
  }

  /** The most that a discount takes off after a refund. */
  Money capOn(Money refunded) {
    Money fixed = caps.get(refunded.getCurrencyUnit());
    if (fixed != null) {
      return fixed;
    }
    long minor = refunded.getAmountMinorLong();
    long whole = Math.multiplyExact(minor / 100, capPercentOfRefund);
    return Money.ofMinor(
        refunded.getCurrencyUnit(), Math.addExact(whole, minor % 100 * capPercentOfRefund / 100));
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("goodwill-policy")
        .field("reasons", reasons)
        .field("percent-off", percentOff)
        .field("caps", caps)
        .field("cap-percent-of-refund", capPercentOfRefund)
        .field("lasts", lasts);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GoodwillPolicy policy && policy.toString().equals(toString());
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

  /** Collects a goodwill policy, and every fault in it. */
  public static final class Builder {

    private Set<RefundReason> reasons =
        byCode(
            Set.of(
                RefundReason.DAMAGED_IN_SHIPPING,
                RefundReason.WRONG_ITEM,
                RefundReason.NOT_AS_DESCRIBED,
                RefundReason.NOT_RECEIVED));
    private int percentOff = 10;
    private final Map<CurrencyUnit, Money> caps = new LinkedHashMap<>();
    private int capPercentOfRefund = 20;
    private Term lasts = Term.days(90).toEndOfDay();

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param reasons the reasons of refunds that come with a discount; the built-in ones unless
     *     said otherwise
     */
    public Builder reasons(Set<RefundReason> reasons) {
      this.reasons = byCode(reasons);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param percentOff how much off the next order, in whole per cent from 0 to 100; 10 unless
     *     said otherwise
     */
    public Builder percentOff(int percentOff) {
      this.percentOff = percentOff;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param cap the most that a discount takes off in the currency of this amount
     */
    public Builder cap(Money cap) {
      caps.put(cap.getCurrencyUnit(), cap);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param capPercentOfRefund the most that a discount takes off in currencies without a cap of
     *     their own, in per cent of what was refunded, 0 to 1,000; 20 unless said otherwise
     */
    public Builder capPercentOfRefund(int capPercentOfRefund) {
      this.capPercentOfRefund = capPercentOfRefund;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param lasts how long a discount lasts; to the end of the 90th day unless said otherwise
     */
    public Builder lasts(Term lasts) {
      this.lasts = lasts;
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public GoodwillPolicy build() {
      Faults faults =
          new Faults("goodwill policy")
              .unlessBetween("per cent off", percentOff, NONE, 100)
              .unlessBetween(
                  "cap in per cent of the refund", capPercentOfRefund, 0, MOST_CAP_PERCENT)
              .unless(lasts.count() > 0, "a discount lasts " + lasts, "it must last a day or more");
      caps.values()
          .forEach(
              cap -> faults.unless(cap.isPositive(), "cap is " + cap, "it must be more than zero"));
      faults.refuse();
      return new GoodwillPolicy(this);
    }

    private static Set<RefundReason> byCode(Set<RefundReason> reasons) {
      Set<RefundReason> inOrder = new TreeSet<>(Comparator.comparing(RefundReason::code));
      inOrder.addAll(reasons);
      return Collections.unmodifiableSet(new LinkedHashSet<>(inOrder));
    }
  }
}
