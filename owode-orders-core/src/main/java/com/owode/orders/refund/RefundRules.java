package com.owode.orders.refund;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.time.Instant;
import java.util.Set;

/**
 * The rules that every refund claim is judged by (guide rows G16 to G19). Each always runs; what
 * applies only under terms of its own does not apply without them.
 */
public final class RefundRules {

  private static final FlagFact<RefundClaim> REASON_KNOWN =
      Fact.<RefundClaim>flag("reason known to the policy", RefundClaim::isReasonKnown)
          .knownWhen(RefundClaim::areTermsJudged);
  private static final FlagFact<RefundClaim> ONE_SET_OF_TERMS =
      Fact.flag("one set of terms", RefundClaim::hasTerms);
  private static final NumberFact<RefundClaim> SHARE =
      Fact.number("share refunded in basis points", RefundClaim::share);
  private static final FlagFact<RefundClaim> ABOUT_DELIVERED_UNITS =
      Fact.flag("reason about delivered units", claim -> claim.isAbout(ClaimableUnits.DELIVERED));
  private static final FlagFact<RefundClaim> ABOUT_MISSING_UNITS =
      Fact.flag("reason about missing units", claim -> claim.isAbout(ClaimableUnits.MISSING));
  private static final NumberFact<RefundClaim> CLAIMED =
      Fact.number("units claimed", claim -> claim.facts().units().count());
  private static final NumberFact<RefundClaim> DELIVERED =
      Fact.number("units claimed that were delivered", c -> c.facts().deliveredUnits().count());
  private static final NumberFact<RefundClaim> MISSING =
      Fact.number("units claimed that are missing", c -> c.facts().missingUnits().count());
  private static final OrderedFact<RefundClaim, Instant> CLAIMED_AT =
      Fact.instant("claim made at", claim -> claim.facts().claimedAt());
  private static final FlagFact<RefundClaim> WINDOW_BEGUN =
      Fact.flag("window begun", RefundClaim::isWindowBegun);
  private static final OrderedFact<RefundClaim, Instant> WINDOW_ENDS =
      Fact.instant("end of the window", RefundClaim::windowEnd);
  private static final NumberFact<RefundClaim> RETURNABLE =
      Fact.number("minor units still returnable", claim -> claim.facts().returnable().minorTotal());
  private static final NumberFact<RefundClaim> PROOFS_NEEDED =
      Fact.number("pieces of proof needed", RefundClaim::proofsNeeded);
  private static final NumberFact<RefundClaim> PROOFS_GIVEN =
      Fact.<RefundClaim>number("pieces of proof given", RefundClaim::proofsGiven).growing();
  private static final FlagFact<RefundClaim> AFTER_DELIVERY_ONLY =
      Fact.flag("only proof after delivery counts", RefundClaim::isProofAfterDelivery);
  private static final FlagFact<RefundClaim> DELIVERY_KNOWN =
      Fact.flag("delivery known", claim -> claim.facts().unitsDeliveredAt().isPresent());
  private static final NumberFact<RefundClaim> PROOFS_AFTER_DELIVERY =
      Fact.<RefundClaim>number(
              "pieces of proof taken after delivery", RefundClaim::proofsAfterDelivery)
          .knownWhen(RefundClaim::isProofTimeKnown)
          .growing();
  private static final NumberFact<RefundClaim> PROOFS_REUSED =
      Fact.number("pieces of proof used in another case", RefundClaim::proofsReused);

  /** The policy has terms for the reason, for every class of product claimed. */
  public static final Rule<RefundClaim> REASON_IS_KNOWN =
      Rule.of("refund.reason-known", "the policy has terms for the reason", REASON_KNOWN.isTrue());

  /** All product classes claimed have the same terms for the reason. */
  public static final Rule<RefundClaim> TERMS_AGREE =
      Rule.of(
              "refund.terms-agree",
              "the same terms hold for everything claimed",
              ONE_SET_OF_TERMS.isTrue())
          .onlyIf(REASON_KNOWN.isTrue());

  /** The terms give money back at all. */
  public static final Rule<RefundClaim> REASON_IS_COVERED =
      Rule.of(
              "refund.reason-covered",
              "the terms give money back for the reason",
              SHARE.moreThan(0))
          .onlyIf(ONE_SET_OF_TERMS.isTrue());

  /** What is claimed as damaged, wrong or otherwise not right was delivered. */
  public static final Rule<RefundClaim> UNITS_ARE_DELIVERED =
      Rule.of(
              "refund.units-delivered",
              "all units claimed were delivered",
              DELIVERED.atLeast(CLAIMED))
          .onlyIf(ABOUT_DELIVERED_UNITS.isTrue());

  /** What is claimed as not received is lost or overdue. */
  public static final Rule<RefundClaim> UNITS_ARE_MISSING =
      Rule.of(
              "refund.units-missing",
              "all units claimed are lost or overdue",
              MISSING.atLeast(CLAIMED))
          .onlyIf(ABOUT_MISSING_UNITS.isTrue());

  /** The claim was made in time. A window that has not begun is open. */
  public static final Rule<RefundClaim> WITHIN_WINDOW =
      Rule.of(
              "refund.within-window",
              "the claim was made within the window",
              CLAIMED_AT.atMost(WINDOW_ENDS))
          .onlyIf(WINDOW_BEGUN.isTrue());

  /** The units have not been paid back already, by whatever road. */
  public static final Rule<RefundClaim> MONEY_IS_RETURNABLE =
      Rule.of(
          "refund.returnable",
          "there is money left to give back for the units",
          RETURNABLE.moreThan(0));

  /** Enough proof of the right kinds was given, whenever it was taken (guide row G17). */
  public static final Rule<RefundClaim> PROOF_IS_GIVEN =
      Rule.of(
              "refund.proof-given",
              "enough proof of the right kinds is given",
              PROOFS_GIVEN.atLeast(PROOFS_NEEDED))
          .onlyIf(PROOFS_NEEDED.moreThan(0));

  /** Enough of the proof was taken after delivery; proof taken before it does not count. */
  public static final Rule<RefundClaim> PROOF_IS_AFTER_DELIVERY =
      Rule.of(
              "refund.proof-after-delivery",
              "enough proof was taken after delivery, and proof taken before it does not count",
              PROOFS_AFTER_DELIVERY.atLeast(PROOFS_NEEDED))
          .onlyIf(
              AFTER_DELIVERY_ONLY
                  .isTrue()
                  .and(DELIVERY_KNOWN.isTrue())
                  .and(PROOFS_GIVEN.atLeast(1)));

  /** No proof was used in another case. */
  public static final Rule<RefundClaim> PROOF_IS_NEW =
      Rule.of(
          "refund.proof-not-used-before", "no proof was used in another case", PROOFS_REUSED.is(0));

  /** All of them. */
  public static final Ruleset<RefundClaim> RULES =
      Ruleset.<RefundClaim>named("refund", "1")
          .requireAll(
              REASON_IS_KNOWN,
              TERMS_AGREE,
              REASON_IS_COVERED,
              UNITS_ARE_DELIVERED,
              UNITS_ARE_MISSING,
              WITHIN_WINDOW,
              MONEY_IS_RETURNABLE,
              PROOF_IS_GIVEN,
              PROOF_IS_AFTER_DELIVERY,
              PROOF_IS_NEW)
          .build();

  /** Rules that decline a claim when broken: nothing that the buyer could add would mend them. */
  static final Set<String> DECLINING =
      Set.of(
          REASON_IS_COVERED.code(),
          UNITS_ARE_DELIVERED.code(),
          WITHIN_WINDOW.code(),
          MONEY_IS_RETURNABLE.code());

  /** Rules that call for a person when broken. */
  static final Set<String> FOR_A_PERSON =
      Set.of(
          REASON_IS_KNOWN.code(),
          TERMS_AGREE.code(),
          UNITS_ARE_MISSING.code(),
          PROOF_IS_NEW.code());

  private RefundRules() {}
}
