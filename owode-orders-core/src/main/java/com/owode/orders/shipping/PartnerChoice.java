package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which delivery partner to take, and why (guide row G22): every partner with its judgement. That
 * nobody is eligible is an answer like any other, with all reasons.
 */
public final class PartnerChoice {

  /** Better first; who is equal in everything stands by code, so that the answer never varies. */
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingLong((Ranked partner) -> -partner.score())
          .thenComparing(partner -> -partner.rates().onTime())
          .thenComparing(partner -> partner.rates().lost())
          .thenComparing(partner -> -partner.record().parcels())
          .thenComparing(partner -> partner.record().carrier().code());

  private static final Comparator<Ranked> BY_CODE =
      Comparator.comparing(partner -> partner.record().carrier().code());

  private final List<Ranked> partners;

  private PartnerChoice(List<Ranked> partners) {
    this.partners = List.copyOf(partners);
  }

  static PartnerChoice of(Collection<PartnerRecord> records, PartnerPolicy policy, Instant at) {
    List<Ranked> eligible = new ArrayList<>();
    List<Ranked> others = new ArrayList<>();
    Set<Carrier> seen = new HashSet<>();
    for (PartnerRecord record : records) {
      if (!seen.add(record.carrier())) {
        throw Guard.malformed(
            "partner " + record.carrier() + " has more than one record", "give one of each");
      }
      PartnerCase facts = new PartnerCase(record, policy, at);
      Ranked partner = new Ranked(PartnerRules.RULES.judge(facts, at), OptionalInt.empty());
      (partner.isEligible() ? eligible : others).add(partner);
    }
    eligible.sort(BEST_FIRST);
    others.sort(BY_CODE);
    List<Ranked> all = new ArrayList<>();
    for (int i = 0; i < eligible.size(); i++) {
      all.add(new Ranked(eligible.get(i).judgement(), OptionalInt.of(i + 1)));
    }
    all.addAll(others);
    return new PartnerChoice(all);
  }

  /**
   * A partner, judged.
   *
   * @param judgement every rule with its verdict and the facts that it saw
   * @param rank 1 for the best; empty when the partner is not eligible
   */
  public record Ranked(Judgement<PartnerCase> judgement, OptionalInt rank) {

    /** {@return what was measured} */
    public PartnerRecord record() {
      return judgement.facts().record();
    }

    /** {@return what is expected of the partner} */
    public PartnerRates rates() {
      return judgement.facts().rates();
    }

    /** {@return what partners are ranked by; more is better} */
    public long score() {
      return judgement.facts().score();
    }

    /** {@return whether every rule holds} */
    public boolean isEligible() {
      return judgement.holds();
    }

    /** {@return the codes of the rules that are broken or could not be judged, in order} */
    public List<String> reasons() {
      return judgement.verdicts().stream()
          .filter(told -> told.verdict() == Verdict.BROKEN || told.verdict() == Verdict.NOT_JUDGED)
          .map(told -> told.rule().code())
          .toList();
    }

    /** {@return rank or reasons, and how the score comes about, as one English sentence} */
    public String why() {
      return PartnerSentences.why(this);
    }

    /** {@return carrier, rank and reasons} */
    @Override
    public String toString() {
      return record().carrier() + (rank.isPresent() ? " " + rank.getAsInt() : " " + reasons());
    }
  }

  /** {@return the partner to take; empty when none is eligible} */
  public Optional<Carrier> chosen() {
    return partners.stream()
        .filter(Ranked::isEligible)
        .findFirst()
        .map(partner -> partner.record().carrier());
  }

  /** {@return every partner: the eligible ones by rank, then the others by code} */
  public List<Ranked> partners() {
    return partners;
  }

  /**
   * Says in plain sentences which partner is taken, why, and why not the others.
   *
   * @param locale the language wished for; where it is not spoken, English
   * @return one sentence about the choice, then for each partner one about its rank and those of
   *     its judgement
   */
  public List<String> explain(Locale locale) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        chosen().map(carrier -> "Take " + carrier + ".").orElse("No partner is eligible."));
    for (Ranked partner : partners) {
      sentences.add(partner.why());
      sentences.addAll(partner.judgement().explain(locale));
    }
    return List.copyOf(sentences);
  }

  /** {@return every partner with rank or reasons} */
  @Override
  public String toString() {
    return partners.toString();
  }
}
