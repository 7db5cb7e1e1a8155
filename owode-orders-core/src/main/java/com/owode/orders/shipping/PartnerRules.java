package com.owode.orders.shipping;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.time.Instant;

/** The rules that every delivery partner is judged by (guide row G22). Each always runs. */
public final class PartnerRules {

  private static final FlagFact<PartnerCase> EXCLUDED =
      Fact.flag("partner excluded", c -> c.policy().excluded().contains(c.record().carrier()));
  private static final NumberFact<PartnerCase> PARCELS =
      Fact.number("parcels measured", c -> c.record().parcels());
  private static final OrderedFact<PartnerCase, Instant> MEASURED =
      Fact.instant("measured until", c -> c.record().measuredUntil());
  private static final OrderedFact<PartnerCase, Instant> OLDEST =
      Fact.instant("oldest record that is good", PartnerCase::oldest);
  private static final OrderedFact<PartnerCase, Instant> NOW =
      Fact.instant("time of choosing", PartnerCase::at);
  private static final NumberFact<PartnerCase> ON_TIME =
      Fact.number("on time of 10000", c -> c.rates().onTime());
  private static final NumberFact<PartnerCase> LEAST_ON_TIME =
      Fact.number("on time needed of 10000", c -> c.policy().leastOnTime());
  private static final NumberFact<PartnerCase> LOST =
      Fact.number("lost of 10000", c -> c.rates().lost());
  private static final NumberFact<PartnerCase> MOST_LOST =
      Fact.number("lost allowed of 10000", c -> c.policy().mostLost());
  private static final NumberFact<PartnerCase> DAMAGED =
      Fact.number("damaged of 10000", c -> c.rates().damaged());
  private static final NumberFact<PartnerCase> MOST_DAMAGED =
      Fact.number("damaged allowed of 10000", c -> c.policy().mostDamaged());

  /** The policy does not exclude the partner. */
  public static final Rule<PartnerCase> PARTNER_IS_ALLOWED =
      Rule.of("partner.allowed", "the policy does not exclude the partner", EXCLUDED.isFalse());

  /** The record is not too old, and not from the future; a newcomer has none. */
  public static final Rule<PartnerCase> RECORD_IS_RECENT =
      Rule.of(
              "partner.record-recent",
              "the record is recent enough",
              MEASURED.atLeast(OLDEST).and(MEASURED.atMost(NOW)))
          .onlyIf(PARCELS.moreThan(0));

  /** Enough parcels come on time. */
  public static final Rule<PartnerCase> PARCELS_COME_ON_TIME =
      Rule.of("partner.on-time", "enough parcels come on time", ON_TIME.atLeast(LEAST_ON_TIME));

  /** Few enough parcels are lost. */
  public static final Rule<PartnerCase> FEW_PARCELS_ARE_LOST =
      Rule.of("partner.losses", "few enough parcels are lost", LOST.atMost(MOST_LOST));

  /** Few enough parcels come damaged. */
  public static final Rule<PartnerCase> FEW_PARCELS_ARE_DAMAGED =
      Rule.of("partner.damages", "few enough parcels come damaged", DAMAGED.atMost(MOST_DAMAGED));

  /** All of them. */
  public static final Ruleset<PartnerCase> RULES =
      Ruleset.<PartnerCase>named("partner", "1")
          .requireAll(
              PARTNER_IS_ALLOWED,
              RECORD_IS_RECENT,
              PARCELS_COME_ON_TIME,
              FEW_PARCELS_ARE_LOST,
              FEW_PARCELS_ARE_DAMAGED)
          .build();

  private PartnerRules() {}
}
