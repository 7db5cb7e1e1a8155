package com.owode.orders.lifecycle;

import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.model.Units;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * Rules about who claims what and when (guide rows G16 to G19). Whether a claim is eligible is not
 * theirs to say: a claim that the refund policy declines was still made.
 */
final class ClaimRules {

  static final Rule<Situation<AskForRefund>> UNITS_ARE_CLAIMABLE =
      Rule.of(
          "units.claimable",
          "the units are delivered, or lost or overdue on their way, and there are some",
          Fact.<Situation<AskForRefund>>flag("the units named are so", ClaimRules::areClaimable)
              .isTrue());

  static final Rule<Situation<AskForRefund>> UNITS_ARE_NOT_CLAIMED =
      Rule.of(
          "refund.unit-not-claimed",
          "no earlier case is about one of the units",
          Fact.<Situation<AskForRefund>>number(
                  "number of the earlier case",
                  s -> ClaimUnits.caseHolding(s.order(), ClaimUnits.asked(s)))
              .is(0));

  static final Rule<Situation<AskForRefund>> UNITS_ARE_NOT_REPAID =
      Rule.of(
          "refund.unit-not-repaid",
          "none of the units was given back by another road",
          Fact.<Situation<AskForRefund>>number(
                  "number of the earlier repayment",
                  s -> ClaimUnits.repaymentOf(s.order(), ClaimUnits.asked(s)))
              .is(0));

  static final Rule<Situation<AddProof>> PROOF_IS_FOR_AN_OPEN_CASE = isOpen(AddProof::refundCase);

  static final Rule<Situation<WithdrawClaim>> WITHDRAWN_CASE_IS_OPEN =
      isOpen(WithdrawClaim::refundCase);

  static final Rule<Situation<DecideClaim>> CASE_IS_UNDECIDED =
      Rule.of(
          "claim.undecided",
          "the case waits for proof or for a person",
          Fact.<Situation<DecideClaim>>flag(
                  "the case waits for proof or for a person",
                  s -> decided(s).map(ClaimRules::isUndecided).orElse(false))
              .isTrue());

  static final Rule<Situation<DecideClaim>> AMOUNT_IS_OF_AN_APPROVAL =
      Rule.of(
          "claim.amount-approved",
          "an amount is named only for an approval",
          Fact.<Situation<DecideClaim>>flag(
                  "an amount is named", s -> s.command().amount().isPresent())
              .isFalse()
              .or(is(ClaimDecision.APPROVE)));

  static final Rule<Situation<DecideClaim>> ASKED_BACK_IS_DELIVERED =
      Rule.of(
              "claim.units-delivered",
              "the buyer has what is to be sent back",
              Fact.<Situation<DecideClaim>>flag(
                      "the buyer has all units of the case",
                      s -> s.order().progress().units().delivered().containsAll(unitsOf(s)))
                  .isTrue())
          .onlyIf(is(ClaimDecision.ASK_FOR_RETURN));

  static final Rule<Situation<DecideClaim>> APPROVED_IS_IN_CURRENCY =
      Rule.of(
          "refund.in-currency",
          "it is in the order's currency",
          Fact.<Situation<DecideClaim>>flag(
                  "it is in the order's currency", ClaimRules::isInCurrency)
              .isTrue());

  /** An approval of a case, in the order's currency: only that can be too little or too much. */
  private static final Condition<Situation<DecideClaim>> APPROVES =
      is(ClaimDecision.APPROVE)
          .and(
              Fact.<Situation<DecideClaim>>flag(
                      "it is in the order's currency", ClaimRules::isInCurrency)
                  .isTrue())
          .and(
              Fact.<Situation<DecideClaim>>flag("there is such a case", s -> decided(s).isPresent())
                  .isTrue());

  private static final OrderedFact<Situation<DecideClaim>, Money> APPROVED =
      Fact.money("amount to give back", Fact.ifPresent(ClaimMoves::approved));

  private static final OrderedFact<Situation<DecideClaim>, Money> RETURNABLE =
      Fact.money("amount that can be given back", s -> s.order().progress().money().free());

  static final Rule<Situation<DecideClaim>> APPROVED_IS_SOMETHING =
      Rule.of(
              "refund.something-returnable",
              "something can be given back for it",
              Fact.<Situation<DecideClaim>>flag(
                      "something can be given back",
                      s -> ClaimMoves.approved(s).map(Money::isPositive).orElse(false))
                  .isTrue())
          .onlyIf(APPROVES);

  static final Rule<Situation<DecideClaim>> APPROVED_IS_WITHIN_CAPTURED =
      Rule.of(
              "refund.within-captured",
              "it is no more than can be given back",
              APPROVED.atMost(RETURNABLE))
          .onlyIf(APPROVES);

  static final Rule<Situation<DecideClaim>> APPROVED_IS_WITHIN_UNITS =
      Rule.of(
              "refund.within-units",
              "no unit is given back beyond what it cost",
              APPROVED.atMost(
                  Fact.money(
                      "amount left of the units",
                      s -> ClaimFacts.returnable(s.order(), unitsOf(s)).total())))
          .onlyIf(APPROVES.and(APPROVED.atMost(RETURNABLE)));

  private ClaimRules() {}

  /** The case that is decided. */
  static Optional<RefundCase> decided(Situation<DecideClaim> s) {
    return s.order().progress().cases().find(s.command().refundCase());
  }

  private static Units unitsOf(Situation<DecideClaim> s) {
    return decided(s).map(known -> ClaimMoves.payable(s.order(), known)).orElse(Units.none());
  }

  private static boolean areClaimable(Situation<AskForRefund> s) {
    return s.command().units().isMetBy(ClaimUnits.claimable(s.order(), s.facts().at()));
  }

  static boolean isUndecided(RefundCase known) {
    return known.state().isOpen() && known.state() != CaseState.AWAITING_RETURN;
  }

  private static boolean isInCurrency(Situation<DecideClaim> s) {
    return s.command()
        .amount()
        .map(amount -> amount.getCurrencyUnit().equals(s.order().placed().currency()))
        .orElse(true);
  }

  private static Condition<Situation<DecideClaim>> is(ClaimDecision decision) {
    return Fact.<Situation<DecideClaim>, ClaimDecision>choice(
            "decision", ClaimDecision.class, s -> s.command().decision())
        .is(decision);
  }

  private static <R extends OrderRequest> Rule<Situation<R>> isOpen(Function<R, CaseId> about) {
    Predicate<Situation<R>> open =
        s ->
            s.order()
                .progress()
                .cases()
                .find(about.apply(s.command()))
                .map(known -> known.state().isOpen())
                .orElse(false);
    return Rule.of(
        "claim.open",
        "the case is open",
        Fact.<Situation<R>>flag("the case is open", open).isTrue());
  }
}
