package com.owode.orders.refund;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.guard.Faults;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link RefundPolicy} looks at: plain facts, no order. Immutable; made by {@link
 * #builder}.
 */
public final class RefundFacts implements Canonical {

  private final RefundReason reason;
  private final Units units;
  private final Units deliveredUnits;
  private final Units missingUnits;
  private final Units openedUnits;
  private final Set<ProductClass> productClasses;
  private final Shares goods;
  private final Shares fees;
  private final Shares standardFees;
  private final Shares returnable;
  private final Instant placedAt;
  private final Instant claimedAt;
  private final @Nullable Instant unitsDeliveredAt;
  private final @Nullable Instant lastDeliveredAt;
  private final List<Evidence> evidence;
  private final Set<ContentHash> usedElsewhere;
  private final BusinessCalendar calendar;
  private final @Nullable SellerId seller;
  private final @Nullable Money amountClaimed;

  private RefundFacts(
      Builder builder, Instant placedAt, Instant claimedAt, Shares fees, Shares returnable) {
    this.reason = builder.reason;
    this.units = builder.goods.units();
    this.deliveredUnits = builder.deliveredUnits.and(units);
    this.missingUnits = builder.missingUnits.and(units);
    this.openedUnits = builder.openedUnits.and(units);
    this.productClasses = builder.productClasses;
    this.goods = builder.goods;
    this.fees = fees.of(units);
    this.standardFees = builder.standardFees == null ? this.fees : builder.standardFees.of(units);
    this.returnable = returnable.of(units);
    this.placedAt = placedAt;
    this.claimedAt = claimedAt;
    this.unitsDeliveredAt = builder.unitsDeliveredAt;
    this.lastDeliveredAt = builder.lastDeliveredAt;
    this.evidence = builder.evidence;
    this.usedElsewhere = builder.usedElsewhere;
    this.calendar = builder.calendar;
    this.seller = builder.seller;
    this.amountClaimed = builder.amountClaimed;
  }

  /**
   * {@return a builder}
   *
   * @param reason why the buyer asks
   * @param goods the units claimed, each with its price as it was paid: the allocated discount
   *     taken off, the shipping fee left out
   */
  public static Builder builder(RefundReason reason, Shares goods) {
    return new Builder(reason, goods);
  }

  /** {@return why the buyer asks} */
  public RefundReason reason() {
    return reason;
  }

  /** {@return the units claimed} */
  public Units units() {
    return units;
  }

  /** {@return which of the units claimed were delivered} */
  public Units deliveredUnits() {
    return deliveredUnits;
  }

  /** {@return which of the units claimed are on their way, and lost or overdue} */
  public Units missingUnits() {
    return missingUnits;
  }

  /** {@return which of the units claimed were opened or used more than it takes to look at them} */
  public Units openedUnits() {
    return openedUnits;
  }

  /** {@return the classes of the products claimed} */
  public Set<ProductClass> productClasses() {
    return productClasses;
  }

  /** {@return the price of each unit claimed, as it was paid} */
  public Shares goods() {
    return goods;
  }

  /** {@return the shipping fee share of the units claimed} */
  public Shares fees() {
    return fees;
  }

  /** {@return what standard delivery of the units claimed would have cost} */
  public Shares standardFees() {
    return standardFees;
  }

  /** {@return how much can still be given back for each unit claimed} */
  public Shares returnable() {
    return returnable;
  }

  /** {@return when the order was placed} */
  public Instant placedAt() {
    return placedAt;
  }

  /** {@return when the claim was made} */
  public Instant claimedAt() {
    return claimedAt;
  }

  /** {@return when the last of the units claimed was delivered; empty before} */
  public Optional<Instant> unitsDeliveredAt() {
    return Optional.ofNullable(unitsDeliveredAt);
  }

  /** {@return when the last parcel of the order was delivered; empty before} */
  public Optional<Instant> lastDeliveredAt() {
    return Optional.ofNullable(lastDeliveredAt);
  }

  /** {@return the proof given so far} */
  public List<Evidence> evidence() {
    return evidence;
  }

  /** {@return the contents of proof that were used in other cases} */
  public Set<ContentHash> usedElsewhere() {
    return usedElsewhere;
  }

  /** {@return the calendar in whose days windows are counted} */
  public BusinessCalendar calendar() {
    return calendar;
  }

  /** {@return the seller of the order; empty when it is not told} */
  public Optional<SellerId> seller() {
    return Optional.ofNullable(seller);
  }

  /** {@return the price of all that the claim is about, as it was paid} */
  public Money amountClaimed() {
    return amountClaimed == null ? goods.total() : amountClaimed;
  }

  /** Texts only, so that a record of a judgement can be read back without any other reader. */
  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no record changes.
    form.named("refund-facts")
        .field("reason", reason.code())
        .field("goods", goods.toString())
        .field("fees", fees.toString())
        .field("standard-fees", standardFees.toString())
        .field("returnable", returnable.toString())
        .field("delivered", deliveredUnits.toString())
        .field("missing", missingUnits.toString())
        .field("opened", openedUnits.toString())
        .field("classes", productClasses.stream().map(ProductClass::code).sorted().toList())
        .field("placed-at", placedAt.toString())
        .field("claimed-at", claimedAt.toString())
        .field("units-delivered-at", unitsDeliveredAt().map(Instant::toString).orElse(""))
        .field("last-delivered-at", lastDeliveredAt().map(Instant::toString).orElse(""))
        .field("evidence", evidence.stream().map(RefundFacts::parts).toList())
        .field(
            "used-elsewhere", usedElsewhere.stream().map(ContentHash::toString).sorted().toList())
        .field("zone", calendar.zone().getId())
        .field(
            "closed-weekdays",
            calendar.closedWeekdays().stream()
                .map(DayOfWeek::getValue)
                .sorted()
                .map(Object::toString)
                .toList())
        .field(
            "closed-dates",
            calendar.closedDates().stream().map(LocalDate::toString).sorted().toList())
        .field("seller", seller().map(SellerId::value).orElse(""))
        .field(
            "amount-claimed",
            amountClaimed().getCurrencyUnit() + " " + amountClaimed().getAmountMinorLong());
  }

  private static List<String> parts(Evidence proof) {
    return List.of(
        proof.kind().code(),
        proof.content().toString(),
        proof.takenAt().map(Instant::toString).orElse(""),
        proof.reference());
  }

  /** Facts are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RefundFacts facts
        && CanonicalForm.of(facts).equals(CanonicalForm.of(this));
  }

  @Override
  public int hashCode() {
    return CanonicalForm.of(this).hashCode();
  }

  /** {@return reason and units; no amount and no reference} */
  @Override
  public String toString() {
    return reason + " for units " + units;
  }

  /** Collects the facts of a claim, and every fault in them. */
  public static final class Builder {

    private final RefundReason reason;
    private final Shares goods;
    private Units deliveredUnits = Units.none();
    private Units missingUnits = Units.none();
    private Units openedUnits = Units.none();
    private Set<ProductClass> productClasses = Set.of(ProductClass.GENERAL);
    private @Nullable Shares fees;
    private @Nullable Shares standardFees;
    private @Nullable Shares returnable;
    private @Nullable Instant placedAt;
    private @Nullable Instant claimedAt;
    private @Nullable Instant unitsDeliveredAt;
    private @Nullable Instant lastDeliveredAt;
    private List<Evidence> evidence = List.of();
    private Set<ContentHash> usedElsewhere = Set.of();
    private BusinessCalendar calendar = BusinessCalendar.lagos();
    private @Nullable SellerId seller;
    private @Nullable Money amountClaimed;

    private Builder(RefundReason reason, Shares goods) {
      this.reason = reason;
      this.goods = goods;
    }

    /**
     * {@return this builder}
     *
     * @param at when the order was placed; must be said
     */
    public Builder placedAt(Instant at) {
      this.placedAt = at;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param at when the claim was made; must be said
     */
    public Builder claimedAt(Instant at) {
      this.claimedAt = at;
      return this;
    }

    /**
     * {@return this builder, with all units claimed delivered, and no parcel of the order after
     * them}
     *
     * @param at when the last of them was delivered
     */
    public Builder deliveredAt(Instant at) {
      return delivered(goods.units(), at).lastDeliveredAt(at);
    }

    /**
     * {@return this builder}
     *
     * @param delivered which of the units claimed were delivered; none unless said otherwise
     * @param lastOfThem when the last of them was
     */
    public Builder delivered(Units delivered, Instant lastOfThem) {
      this.deliveredUnits = delivered;
      this.unitsDeliveredAt = lastOfThem;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param at when the last parcel of the order was delivered, with all its live units; not yet
     *     unless said otherwise
     */
    public Builder lastDeliveredAt(Instant at) {
      this.lastDeliveredAt = at;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param missing which of the units claimed are on their way, and lost or overdue; none unless
     *     said otherwise
     */
    public Builder missing(Units missing) {
      this.missingUnits = missing;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param opened which of the units claimed were opened; none unless said otherwise
     */
    public Builder opened(Units opened) {
      this.openedUnits = opened;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param shares what standard delivery would have cost for each unit; the fees themselves
     *     unless said otherwise
     */
    public Builder standardFees(Shares shares) {
      this.standardFees = shares;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param classes the classes of the products claimed, at least one; GENERAL unless said
     *     otherwise
     */
    public Builder productClasses(Set<ProductClass> classes) {
      this.productClasses = Set.copyOf(classes);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param shares the shipping fee share of each unit; nothing unless said otherwise
     */
    public Builder fees(Shares shares) {
      this.fees = shares;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param shares how much can still be given back for each unit; price and shipping fee unless
     *     said otherwise
     */
    public Builder returnable(Shares shares) {
      this.returnable = shares;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param given the proof given so far; none unless said otherwise
     */
    public Builder evidence(List<Evidence> given) {
      this.evidence = List.copyOf(given);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param contents the contents of proof that were used in other cases; none unless said
     *     otherwise
     */
    public Builder usedElsewhere(Set<ContentHash> contents) {
      this.usedElsewhere = Set.copyOf(contents);
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param days the calendar in whose days windows are counted; that of Lagos unless said
     *     otherwise
     */
    public Builder calendar(BusinessCalendar days) {
      this.calendar = days;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param of the seller of the order, for tables that choose terms by it; not told unless said
     *     otherwise
     */
    public Builder seller(SellerId of) {
      this.seller = of;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param price the price of all that the claim is about, as it was paid, for tables that choose
     *     terms by it; that of the units claimed unless said otherwise
     */
    public Builder amountClaimed(Money price) {
      this.amountClaimed = price;
      return this;
    }

    /**
     * {@return the facts}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public RefundFacts build() {
      Shares feesOrNone = fees == null ? Shares.none(goods.currency()) : fees;
      Faults faults =
          new Faults("refund facts")
              .unless(!goods.units().isEmpty(), "no unit is claimed", "name at least one")
              .unless(!productClasses.isEmpty(), "no product class is told", "name at least one")
              .unless(placedAt != null, "the time of placement is not told", "say it")
              .unless(claimedAt != null, "the time of the claim is not told", "say it");
      inCurrency(faults, "fees", feesOrNone);
      if (standardFees != null) {
        inCurrency(faults, "fees of standard delivery", standardFees);
      }
      if (returnable != null) {
        inCurrency(faults, "returnable amounts", returnable);
      }
      Money price = amountClaimed;
      if (price != null) {
        faults.unless(
            price.getCurrencyUnit().equals(goods.currency()),
            "amount claimed is in " + price.getCurrencyUnit(),
            "use " + goods.currency() + " as for the goods");
      }
      faults
          .unless(
              !deliveredUnits.meets(missingUnits),
              "units " + deliveredUnits.and(missingUnits) + " are both delivered and missing",
              "say one")
          .refuse();
      Shares left = returnable == null ? goods.plus(feesOrNone.of(goods.units())) : returnable;
      return new RefundFacts(
          this,
          Objects.requireNonNull(placedAt),
          Objects.requireNonNull(claimedAt),
          feesOrNone,
          left);
    }

    private void inCurrency(Faults faults, String name, Shares shares) {
      faults.unless(
          shares.currency().equals(goods.currency()),
          name + " are in " + shares.currency(),
          "use " + goods.currency() + " as for the goods");
    }
  }
}
