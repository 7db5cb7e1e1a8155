package com.owode.orders.lifecycle;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** Which units can be claimed, which are claimed already, and which never came. */
final class ClaimUnits {

  private ClaimUnits() {}

  /**
   * The units that a claim is about: those named; where none or only so many are named, such as its
   * reason can be about and nobody has claimed or given back, if there are so many. What cannot be
   * claimed is looked at as well, so that its earlier case is told.
   */
  static Units asked(Situation<AskForRefund> s) {
    Pick named = s.command().units();
    Units claimable = claimable(s.order(), s.facts().at());
    Units fitting = fitting(s);
    for (Units meant :
        List.of(free(s.order(), fitting), fitting, free(s.order(), claimable), claimable)) {
      if (named.isMetBy(meant)) {
        return named.from(meant);
      }
    }
    return named.from(s.order().progress().units().all());
  }

  /** The units that the buyer has, and those that should have come and did not. */
  static Units claimable(Order order, Instant at) {
    return order.progress().units().delivered().plus(missing(order, at));
  }

  /** The units on the way that are lost or overdue. */
  static Units missing(Order order, Instant at) {
    Units missing = Units.none();
    for (Parcel parcel : order.progress().parcels().all()) {
      Units inside = parcel.units().and(order.progress().units().shipped());
      if (!inside.isEmpty() && isMissing(order, parcel, at)) {
        missing = missing.plus(inside);
      }
    }
    return missing;
  }

  private static boolean isMissing(Order order, Parcel parcel, Instant at) {
    return parcel.status() == TrackingStatus.LOST
        || order
            .policies()
            .map(policies -> !at.isBefore(Deadlines.overdueAt(parcel, policies)))
            .orElse(false);
  }

  /** The number of the first case that holds one of these units; 0 when none does. */
  static int caseHolding(Order order, Units units) {
    for (RefundCase known : order.progress().cases().all()) {
      if (heldBy(order, known).meets(units)) {
        return known.id().number();
      }
    }
    return 0;
  }

  /**
   * The units of a case that nobody can claim again. A case that is paid holds what is paid for: of
   * three units to be sent back two may have come.
   */
  static Units heldBy(Order order, RefundCase known) {
    if (known.state().freesUnits()) {
      return Units.none();
    }
    return known
        .repayment()
        .flatMap(order.progress().money()::repayment)
        .map(paid -> paid.shares().units())
        .orElse(known.units());
  }

  /**
   * The number of the first repayment without a case that gave back a unit of which nothing is
   * left; 0 when there is none.
   */
  static int repaymentOf(Order order, Units units) {
    Units gone = goneBack(order).and(units);
    for (Repayment known : order.progress().money().repayments()) {
      if (known.subject() == 0 && known.activeShares().minorOf(gone) > 0) {
        return known.id().number();
      }
    }
    return 0;
  }

  /** The units that cost something, all of which went back or is on its way. */
  private static Units goneBack(Order order) {
    Shares charged = order.progress().goods().charged();
    Shares left = charged;
    for (Repayment known : order.progress().money().repayments()) {
      left = left.minus(known.activeShares());
    }
    return withNothing(left).minus(withNothing(charged));
  }

  private static Units withNothing(Shares shares) {
    Units units = Units.none();
    for (Shares.Run run : shares.runs()) {
      if (run.minorEach() == 0) {
        units = units.plus(run.units());
      }
    }
    return units;
  }

  private static Units free(Order order, Units units) {
    Units free = units;
    for (RefundCase known : order.progress().cases().all()) {
      free = free.minus(heldBy(order, known));
    }
    return free.minus(goneBack(order));
  }

  /** What a reason without terms is about, is what the buyer has. */
  private static Units fitting(Situation<AskForRefund> s) {
    OrderPolicies policies = s.policies();
    UnitBook units = s.order().progress().units();
    if (policies == null) {
      return units.delivered();
    }
    Units missing = missing(s.order(), s.facts().at());
    Money price = s.order().progress().goods().prices().of(missing).total();
    Units fitting = Units.none();
    for (OrderLine line : s.order().progress().goods().lines()) {
      boolean aboutMissing =
          policies
              .refund()
              .terms(
                  TermsQuestion.of(s.command().reason(), line.productClass())
                      .withAmount(price)
                      .withSeller(s.order().placed().seller().id()))
              .map(RefundTerms::claimable)
              .filter(about -> about == ClaimableUnits.MISSING)
              .isPresent();
      Units meant = aboutMissing ? missing : units.delivered();
      fitting = fitting.plus(meant.ofLine(line.number()));
    }
    return fitting;
  }
}
