package com.owode.orders.shipping;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain English what a partner policy asks for, and how a partner fared under it. */
final class PartnerSentences {

  private static final int BASIS_POINTS_PER_CENT = 100;

  private PartnerSentences() {}

  static List<String> of(PartnerPolicy policy) {
    PartnerRates usual = policy.newcomers();
    return List.of(
        "A partner is eligible when "
            + percent(policy.leastOnTime())
            + " of its parcels or more come on time, "
            + percent(policy.mostLost())
            + " or fewer are lost and "
            + percent(policy.mostDamaged())
            + " or fewer come damaged.",
        "A record may be "
            + age(policy.recordsAreGoodFor())
            + " old; one of fewer than "
            + parcels(policy.parcelsThatCount())
            + " is filled up with parcels of which "
            + percent(usual.onTime())
            + " are on time, "
            + percent(usual.lost())
            + " lost and "
            + percent(usual.damaged())
            + " damaged.",
        "The best has the most parcels on time; a lost one weighs as much as "
            + policy.lossWeight()
            + " late ones, a damaged one as much as "
            + policy.damageWeight()
            + ".",
        policy.excluded().isEmpty()
            ? "No partner is excluded."
            : "Never taken: "
                + policy.excluded().stream().map(Carrier::code).collect(Collectors.joining(", "))
                + ".");
  }

  static String why(PartnerChoice.Ranked partner) {
    PartnerCase facts = partner.judgement().facts();
    PartnerRates rates = partner.rates();
    String standing =
        partner.rank().isPresent()
            ? " is number " + partner.rank().getAsInt()
            : " is not eligible (" + String.join(", ", partner.reasons()) + ")";
    return partner.record().carrier()
        + standing
        + ": "
        + rates.onTime()
        + " on time - "
        + facts.policy().lossWeight()
        + " x "
        + rates.lost()
        + " lost - "
        + facts.policy().damageWeight()
        + " x "
        + rates.damaged()
        + " damaged = "
        + partner.score()
        + ", of 10000; "
        + parcels(partner.record().parcels())
        + " measured"
        + (facts.isFilledUp() ? ", filled up to " + facts.policy().parcelsThatCount() : "")
        + ".";
  }

  /** Whole days as such; anything finer as ISO 8601 writes it. */
  private static String age(Duration age) {
    return age.equals(Duration.ofDays(age.toDays()))
        ? age.toDays() + (age.toDays() == 1 ? " day" : " days")
        : age.toString();
  }

  private static String parcels(int count) {
    return count + (count == 1 ? " parcel" : " parcels");
  }

  private static String percent(int basisPoints) {
    int whole = basisPoints / BASIS_POINTS_PER_CENT;
    int rest = basisPoints % BASIS_POINTS_PER_CENT;
    return rest == 0 ? whole + " %" : whole + "." + (rest < 10 ? "0" : "") + rest + " %";
  }
}
