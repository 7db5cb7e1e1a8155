package com.owode.orders.shipping;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which delivery partners are reliable enough, and which is taken first (guide row G22). Data;
 * choosing is a pure function of records, policy and time, in whole numbers only.
 */
public final class PartnerPolicy implements Canonical {

  private final int leastOnTime;
  private final int mostLost;
  private final int mostDamaged;
  private final int parcelsThatCount;
  private final PartnerRates newcomers;
  private final int lossWeight;
  private final int damageWeight;
  private final Duration recordsAreGoodFor;
  private final Set<Carrier> excluded;

  private PartnerPolicy(Builder builder) {
    this.leastOnTime = builder.leastOnTime;
    this.mostLost = builder.mostLost;
    this.mostDamaged = builder.mostDamaged;
    this.parcelsThatCount = builder.parcelsThatCount;
    this.newcomers = builder.newcomers;
    this.lossWeight = builder.lossWeight;
    this.damageWeight = builder.damageWeight;
    this.recordsAreGoodFor = builder.recordsAreGoodFor;
    this.excluded = builder.excluded;
  }

  /**
   * {@return the usual policy: 85 % on time, at most 1 % lost and 2 % damaged, records of 50
   * parcels and not older than 90 days; newcomers are let in, and rank behind who has proven more}
   */
  public static PartnerPolicy owode() {
    return builder().build();
  }

  /** {@return a builder that begins with the usual policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with this policy} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.leastOnTime = leastOnTime;
    builder.mostLost = mostLost;
    builder.mostDamaged = mostDamaged;
    builder.parcelsThatCount = parcelsThatCount;
    builder.newcomers = newcomers;
    builder.lossWeight = lossWeight;
    builder.damageWeight = damageWeight;
    builder.recordsAreGoodFor = recordsAreGoodFor;
    builder.excluded = excluded;
    return builder;
  }

  /** {@return how many of 10,000 parcels must come on time} */
  public int leastOnTime() {
    return leastOnTime;
  }

  /** {@return how many of 10,000 parcels may be lost} */
  public int mostLost() {
    return mostLost;
  }

  /** {@return how many of 10,000 parcels may come damaged} */
  public int mostDamaged() {
    return mostDamaged;
  }

  /** {@return how many parcels a record must have to count alone; a shorter one is filled up} */
  public int parcelsThatCount() {
    return parcelsThatCount;
  }

  /** {@return the rates that records of newcomers are filled up with} */
  public PartnerRates newcomers() {
    return newcomers;
  }

  /** {@return how many late parcels a lost one weighs in the ranking} */
  public int lossWeight() {
    return lossWeight;
  }

  /** {@return how many late parcels a damaged one weighs in the ranking} */
  public int damageWeight() {
    return damageWeight;
  }

  /** {@return how old a record may be} */
  public Duration recordsAreGoodFor() {
    return recordsAreGoodFor;
  }

  /** {@return the partners that are never taken, by code} */
  public Set<Carrier> excluded() {
    return excluded;
  }

  /**
   * Judges and ranks partners.
   *
   * @param records one record of each partner; none is an answer too
   * @param at when it is chosen
   * @return every partner with its judgement, the eligible ones first and the best first
   * @throws IllegalArgumentException when a partner has two records
   */
  public PartnerChoice choose(Collection<PartnerRecord> records, Instant at) {
    return PartnerChoice.of(records, this, at);
  }

  /** {@return this policy in plain English sentences, from the same data that judges} */
  public List<String> describe() {
    return PartnerSentences.of(this);
  }

  @Override
  public void describe(CanonicalForm form) {
    // What is added to this class later is written by fieldUnless, so that no hash changes.
    form.named("partner-policy")
        .field("least-on-time", leastOnTime)
        .field("most-lost", mostLost)
        .field("most-damaged", mostDamaged)
        .field("parcels-that-count", parcelsThatCount)
        .field("newcomers", newcomers)
        .field("loss-weight", lossWeight)
        .field("damage-weight", damageWeight)
        .field("records-are-good-for", recordsAreGoodFor)
        .field("excluded", excluded);
  }

  /** Policies are equal when their canonical forms are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PartnerPolicy policy && policy.toString().equals(toString());
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

  /** Collects a partner policy, and every fault in it. */
  public static final class Builder {

    private static final int MOST_PARCELS = 1_000_000;
    private static final int MOST_WEIGHT = 1_000;

    private int leastOnTime = 8_500;
    private int mostLost = 100;
    private int mostDamaged = 200;
    private int parcelsThatCount = 50;
    private PartnerRates newcomers = new PartnerRates(9_000, 50, 100);
    private int lossWeight = 20;
    private int damageWeight = 10;
    private Duration recordsAreGoodFor = Duration.ofDays(90);
    private Set<Carrier> excluded = Set.of();

    private Builder() {}

    /**
     * {@return this builder}
     *
     * @param onTime how many of 10,000 parcels must come on time; 8,500 unless said otherwise
     * @param lost how many of 10,000 parcels may be lost; 100 unless said otherwise
     * @param damaged how many of 10,000 parcels may come damaged; 200 unless said otherwise
     */
    public Builder thresholds(int onTime, int lost, int damaged) {
      this.leastOnTime = onTime;
      this.mostLost = lost;
      this.mostDamaged = damaged;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param parcels how many parcels a record must have to count alone, 1 to 1,000,000; 50 unless
     *     said otherwise
     * @param usual what a shorter one is filled up with; 9,000 on time, 50 lost and 100 damaged of
     *     10,000 unless said otherwise. Rates beyond the thresholds keep newcomers out
     */
    public Builder newcomers(int parcels, PartnerRates usual) {
      this.parcelsThatCount = parcels;
      this.newcomers = usual;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param loss how many late parcels a lost one weighs, 0 to 1,000; 20 unless said otherwise
     * @param damage how many late parcels a damaged one weighs, 0 to 1,000; 10 unless said
     *     otherwise
     */
    public Builder weights(int loss, int damage) {
      this.lossWeight = loss;
      this.damageWeight = damage;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param age how old a record may be; 90 days unless said otherwise
     */
    public Builder recordsAreGoodFor(Duration age) {
      this.recordsAreGoodFor = age;
      return this;
    }

    /**
     * {@return this builder}
     *
     * @param carriers the partners that are never taken; none unless said otherwise
     */
    public Builder excluded(Set<Carrier> carriers) {
      Set<Carrier> byCode = new TreeSet<>(Comparator.comparing(Carrier::code));
      byCode.addAll(carriers);
      this.excluded = Collections.unmodifiableSet(new LinkedHashSet<>(byCode));
      return this;
    }

    /**
     * {@return the policy}
     *
     * @throws IllegalArgumentException when something is wrong; the message lists all faults
     */
    public PartnerPolicy build() {
      new Faults("partner policy")
          .unlessBetween("least share on time", leastOnTime, 0, PartnerRates.ALL)
          .unlessBetween("most share lost", mostLost, 0, PartnerRates.ALL)
          .unlessBetween("most share damaged", mostDamaged, 0, PartnerRates.ALL)
          .unlessBetween("parcels that count", parcelsThatCount, 1, MOST_PARCELS)
          .unlessBetween("newcomers' share on time", newcomers.onTime(), 0, PartnerRates.ALL)
          .unlessBetween("newcomers' share lost", newcomers.lost(), 0, PartnerRates.ALL)
          .unlessBetween("newcomers' share damaged", newcomers.damaged(), 0, PartnerRates.ALL)
          .unlessBetween("weight of a loss", lossWeight, 0, MOST_WEIGHT)
          .unlessBetween("weight of a damage", damageWeight, 0, MOST_WEIGHT)
          .unlessPositive("age of a record", recordsAreGoodFor)
          .refuse();
      return new PartnerPolicy(this);
    }
  }
}
