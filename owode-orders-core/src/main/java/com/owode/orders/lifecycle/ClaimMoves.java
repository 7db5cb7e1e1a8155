package com.owode.orders.lifecycle;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimLapsed;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.event.ClaimWithdrawn;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.ProofAdded;
import com.owode.orders.model.Note;
import com.owode.orders.model.Units;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.Discount;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.GoodwillFacts;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundTerms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What becomes of a claim (guide rows G16 to G20): judged by the policy of the order, decided by a
 * person, paid when its units have come back.
 */
final class ClaimMoves {

  /** Why a claim waits for a person though its policy is for it: there is nothing to give back. */
  private static final List<String> NOTHING_LEFT = List.of(ClaimRules.APPROVED_IS_SOMETHING.code());

  private static final List<String> NO_POLICY = List.of(OrderRules.POLICY_IS_KNOWN.code());

  private ClaimMoves() {}

  static void asked(Situation<AskForRefund> s, Pen pen) {
    CaseId id = s.order().progress().cases().next();
    AskForRefund claim = s.command();
    pen.write(new ClaimOpened(id, claim.reason(), ClaimUnits.asked(s), claim.words(), pen.at()));
    if (!claim.evidence().isEmpty()) {
      pen.write(new ProofAdded(id, claim.evidence()));
    }
    judge(id, pen);
  }

  /** What a person looks at, or waits for the units, is not judged again by more proof. */
  static void proofAdded(Situation<AddProof> s, Pen pen) {
    CaseId id = s.command().refundCase();
    RefundCase before = known(id, pen);
    List<Evidence> fresh = new ArrayList<>(s.command().evidence());
    fresh.removeAll(before.evidence());
    if (fresh.isEmpty()) {
      return;
    }
    pen.write(new ProofAdded(id, fresh));
    if (before.state() == CaseState.OPEN || before.state() == CaseState.AWAITING_PROOF) {
      judge(id, pen);
    }
  }

  static void withdrawn(Situation<WithdrawClaim> s, Pen pen) {
    pen.write(new ClaimWithdrawn(s.command().refundCase()));
  }

  static void decided(Situation<DecideClaim> s, Pen pen) {
    RefundCase known = known(s.command().refundCase(), pen);
    RefundJudgement said = judged(known, pen);
    switch (s.command().decision()) {
      case APPROVE -> approve(known, approvedShares(s, known), pen);
      case DECLINE -> pen.write(new ClaimDeclined(known.id(), said.reasons(), s.command().words()));
      case ASK_FOR_RETURN -> awaitReturn(known, returnBy(said, pen), pen);
    }
  }

  /**
   * A case all of whose units are cancelled needs no answer: what was paid for them goes back with
   * the cancellation, of which the buyer is told.
   */
  static void closeWhatIsCancelled(Pen pen) {
    for (RefundCase known : pen.order().progress().cases().all()) {
      if (known.state().isOpen()
          && pen.order().progress().units().cancelled().containsAll(known.units())) {
        pen.write(new ClaimWithdrawn(known.id()));
      }
    }
  }

  /** What a decision gives back; empty when that cannot be said. */
  static Optional<Money> approved(Situation<DecideClaim> s) {
    return s.command()
        .amount()
        .or(() -> ClaimRules.decided(s).flatMap(known -> byPolicy(s, known)).map(Shares::total));
  }

  /** Proof or units did not come in time. */
  static void lapse(int number, Pen pen) {
    pen.write(new ClaimLapsed(CaseId.of(number)));
  }

  /** Pays the cases whose units have come back, for what has come. */
  static void payForWhatCameBack(Units back, Pen pen) {
    for (RefundCase known : pen.order().progress().cases().all()) {
      Units come = known.units().and(back);
      if (known.state() == CaseState.AWAITING_RETURN && !come.isEmpty()) {
        ClaimFacts.judge(pen.order(), known, come, pen.facts())
            .map(RefundJudgement::amountsIfApproved)
            .ifPresentOrElse(
                amounts -> approve(known, amounts, pen), () -> review(known.id(), NO_POLICY, pen));
      }
    }
  }

  /** An apology with a discount, once for each case (guide row G20). */
  static void makeUpFor(ClaimApproved event, Pen pen) {
    RefundCase known = known(event.refundCase(), pen);
    pen.order()
        .policies()
        .flatMap(policies -> discount(known, event.amount(), policies, pen.at()))
        .ifPresent(discount -> pen.write(new GoodwillGranted(known.id(), discount)));
  }

  private static Optional<Discount> discount(
      RefundCase known, Money amount, OrderPolicies policies, Instant at) {
    GoodwillFacts facts =
        new GoodwillFacts(
            policies.goodwill(), known.reason(), amount, known.goodwillGranted() ? 1 : 0);
    return policies.goodwill().discountFor(facts, at, policies.calendar());
  }

  /** The units that a case would be paid for: where some have come back, those. */
  static Units payable(Order order, RefundCase known) {
    Units back = known.units().and(order.progress().units().returned());
    return back.isEmpty() ? known.units() : back;
  }

  private static void judge(CaseId id, Pen pen) {
    RefundCase known = known(id, pen);
    RefundJudgement said = judged(known, pen);
    switch (said.outcome()) {
      case REFUND -> refund(known, said, pen);
      case ASK_FOR_PROOF ->
          pen.write(new ClaimJudged(id, CaseState.AWAITING_PROOF, said.reasons(), said.answerBy()));
      case REVIEW_BY_HAND -> review(id, said.reasons(), pen);
      case DECLINE -> pen.write(new ClaimDeclined(id, said.reasons(), Note.none()));
    }
  }

  private static void refund(RefundCase known, RefundJudgement said, Pen pen) {
    if (said.isReturnNeeded()) {
      awaitReturn(known, said.returnBy().orElseThrow(), pen);
    } else {
      approve(known, said.amountsIfApproved(), pen);
    }
  }

  private static void review(CaseId id, List<String> why, Pen pen) {
    pen.write(new ClaimJudged(id, CaseState.IN_REVIEW, why, Optional.empty()));
  }

  private static void awaitReturn(RefundCase known, Instant until, Pen pen) {
    pen.write(
        new ClaimJudged(known.id(), CaseState.AWAITING_RETURN, List.of(), Optional.of(until)));
  }

  /** What went away meanwhile by another road, or is disputed, is not given back again. */
  private static void approve(RefundCase known, Shares amounts, Pen pen) {
    if (!amounts.total().isPositive()) {
      review(known.id(), NOTHING_LEFT, pen);
      return;
    }
    pen.write(
        new ClaimApproved(
            known.id(), amounts.total(), pen.order().progress().money().nextRepayment()));
    Money none = Money.zero(amounts.currency());
    MoneyFlows.repay(RepaymentRoad.CLAIM, known.id().number(), amounts, none, pen);
  }

  private static Shares approvedShares(Situation<DecideClaim> s, RefundCase known) {
    return s.command()
        .amount()
        .map(ClaimFacts.returnable(s.order(), payable(s.order(), known))::spread)
        .or(() -> byPolicy(s, known))
        .orElseThrow();
  }

  private static Optional<Shares> byPolicy(Situation<DecideClaim> s, RefundCase known) {
    return ClaimFacts.judge(s.order(), known, payable(s.order(), known), s.facts())
        .map(RefundJudgement::amountsIfApproved);
  }

  /** By the terms of the claim, else by those that hold where a policy says nothing. */
  private static Instant returnBy(RefundJudgement said, Pen pen) {
    RefundTerms terms = said.terms().orElseGet(() -> RefundTerms.builder().build());
    BusinessCalendar calendar = pen.order().policies().orElseThrow().calendar();
    return terms.returnWithin().after(pen.at(), calendar);
  }

  /** A request is refused where the policy is not at hand. */
  private static RefundJudgement judged(RefundCase known, Pen pen) {
    return ClaimFacts.judge(pen.order(), known, pen.facts()).orElseThrow();
  }

  private static RefundCase known(CaseId id, Pen pen) {
    return pen.order().progress().cases().find(id).orElseThrow();
  }
}
