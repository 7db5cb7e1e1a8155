package com.owode.orders.cancellation;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;

/** The rules that every cancellation is judged by (guide row G13). */
public final class CancellationRules {

  private static final CodeFact<CancellationFacts, CancelUntil> UNTIL =
      Fact.choice(
          "end of the time to cancel",
          CancelUntil.class,
          facts -> facts.policy().until(facts.role()));
  private static final NumberFact<CancellationFacts> PACKED =
      Fact.number("packed units", CancellationFacts::packedUnits);
  private static final NumberFact<CancellationFacts> TRAVELLING =
      Fact.number("shipped units", CancellationFacts::travellingUnits);
  private static final NumberFact<CancellationFacts> LOST =
      Fact.number("lost units", CancellationFacts::lostUnits);
  private static final FlagFact<CancellationFacts> MAY_CANCEL_LOST =
      Fact.flag(
          "role that can cancel lost parcels",
          facts -> facts.policy().lostParcelsBy().contains(facts.role()));

  /** Who asks can cancel at all. */
  public static final Rule<CancellationFacts> ROLE_CAN_CANCEL =
      Rule.of(
          "cancellation.allowed-for-role",
          "the policy lets who asks cancel",
          UNTIL.isNot(CancelUntil.NEVER));

  /** No unit is packed, where that is the end of the time to cancel. */
  public static final Rule<CancellationFacts> BEFORE_PACKING =
      Rule.of("cancellation.before-packing", "no unit named is packed", PACKED.is(0))
          .onlyIf(UNTIL.is(CancelUntil.PACKED));

  /** No unit is shipped; those of a lost parcel are judged apart. */
  public static final Rule<CancellationFacts> BEFORE_SHIPPING =
      Rule.of("cancellation.before-shipping", "no unit named is shipped", TRAVELLING.is(0));

  /** Units of a lost parcel are cancelled by those only who can know. */
  public static final Rule<CancellationFacts> LOST_PARCEL_BY_ROLE =
      Rule.of(
              "cancellation.lost-parcel",
              "the policy lets who asks cancel units of a lost parcel",
              MAY_CANCEL_LOST.isTrue())
          .onlyIf(LOST.moreThan(0));

  /** All of them. */
  public static final Ruleset<CancellationFacts> RULES =
      Ruleset.<CancellationFacts>named("cancellation", "1")
          .requireAll(ROLE_CAN_CANCEL, BEFORE_PACKING, BEFORE_SHIPPING, LOST_PARCEL_BY_ROLE)
          .build();

  private CancellationRules() {}
}
