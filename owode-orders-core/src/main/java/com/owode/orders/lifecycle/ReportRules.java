package com.owode.orders.lifecycle;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.Parcels;
import com.owode.orders.event.UnitBook;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Dispute;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of reports: a rule that does not hold is written down as a discrepancy, under
 * its code.
 */
final class ReportRules {

  static final Rule<Situation<PaymentReported>> PAYMENT_IS_IN_CURRENCY =
      expected(
          "payment.currency",
          "it is in the order's currency",
          s -> isInCurrency(s, s.command().amount()));

  static final Rule<Situation<PaymentReported>> CAPTURE_IS_FOR_A_LIVE_ORDER =
      expected(
          "payment.order-live",
          "money is not taken for a cancelled order",
          s -> s.order().status() != OrderStatus.CANCELLED || !brings(s.command().outcome()));

  static final Rule<Situation<PaymentReported>> AMOUNT_IS_WHAT_IS_DUE =
      expected("payment.amount-due", "it is no more than what is due", ReportRules::isWithinDue);

  static final Rule<Situation<PaymentReported>> AMOUNT_IS_THE_SAME =
      expected(
          "payment.same-amount",
          "one transaction has one amount",
          s ->
              s.command()
                  .transaction()
                  .flatMap(s.order().progress().money()::capture)
                  .map(known -> known.amount().equals(s.command().amount()))
                  .orElse(true));

  static final Rule<Situation<PaymentReported>> ATTEMPT_AGREES =
      expected(
          "payment.attempt-agrees",
          "it agrees with what was told of the attempt",
          ReportRules::agrees);

  static final Rule<Situation<RefundReported>> REFUND_IS_IN_CURRENCY =
      expected(
          "refund.currency",
          "it is in the order's currency",
          s -> isInCurrency(s, s.command().amount()));

  static final Rule<Situation<RefundReported>> REPAYMENT_IS_KNOWN =
      expected(
          "refund.repayment-known",
          "the repayment belongs to the order",
          ReportRules::isRepaymentKnown);

  static final Rule<Situation<RefundReported>> REFUND_AMOUNT_IS_THE_SAME =
      expected(
          "refund.same-amount",
          "it is the amount that was sent",
          s -> portion(s).map(known -> known.amount().equals(s.command().amount())).orElse(true));

  static final Rule<Situation<RefundReported>> REFUND_OUTCOME_AGREES =
      expected(
          "refund.outcome-agrees",
          "it agrees with what was told of the refund",
          ReportRules::isRefundAgreed);

  static final Rule<Situation<RefundReported>> REFUND_IS_WITHIN_CAPTURED =
      expected(
          "refund.reported-within-captured",
          "it is no more than was held for the order",
          ReportRules::isRefundCovered);

  static final Rule<Situation<DisputeReported>> DISPUTE_IS_IN_CURRENCY =
      expected(
          "dispute.currency",
          "it is in the order's currency",
          s -> isInCurrency(s, s.command().amount()));

  static final Rule<Situation<DisputeReported>> DISPUTE_IS_WITHIN_CAPTURED =
      expected(
          "dispute.within-captured",
          "it is no more than was held for the order",
          ReportRules::isDisputeCovered);

  static final Rule<Situation<DisputeReported>> DISPUTE_STAGE_AGREES =
      expected(
          "dispute.stage-agrees",
          "a dispute that has ended stays as it ended",
          s ->
              dispute(s)
                  .filter(
                      known ->
                          known.stage() != DisputeStage.OPENED
                              && known.stage() != s.command().stage())
                  .isEmpty());

  static final Rule<Situation<StockReported>> STOCK_IS_ENOUGH_FOR_WHAT_IS_SHIPPED =
      expected(
          "stock.enough-for-shipped",
          "what is shipped was there",
          s ->
              s.command().outcome() != StockOutcome.SHORT
                  || !s.command().units().meets(gone(s.order().progress().units())));

  static final Rule<Situation<StockReported>> STOCK_UNITS_ARE_KNOWN =
      expected(
          "stock.units-known",
          "the units belong to the order",
          s -> s.order().progress().units().all().containsAll(s.command().units()));

  static final Rule<Situation<ShipmentReported>> SHIPMENT_IS_OF_A_LIVE_ORDER =
      expected(
          "shipment.order-live",
          "the order is not cancelled",
          s -> s.order().status() != OrderStatus.CANCELLED);

  static final Rule<Situation<ShipmentReported>> SHIPMENT_IS_PAID =
      expected("shipment.paid", "the payment is received", ReportRules::isPaidOrCancelled);

  static final Rule<Situation<ShipmentReported>> SHIPMENT_UNITS_ARE_HERE =
      expected(
          "shipment.units-here",
          "the units were still to be shipped",
          s ->
              s.order().status() == OrderStatus.CANCELLED
                  || s.command().units().isMetBy(s.order().progress().units().here()));

  static final Rule<Situation<TrackingReported>> TRACKING_IS_OF_A_LIVE_ORDER =
      expected(
          "tracking.order-live",
          "the order is not cancelled",
          s -> s.order().status() != OrderStatus.CANCELLED);

  static final Rule<Situation<TrackingReported>> TRACKING_IS_PAID =
      expected("tracking.paid", "the payment is received", ReportRules::isPaidOrCancelled);

  static final Rule<Situation<TrackingReported>> PARCEL_IS_LIVE =
      expected(
          "tracking.parcel-live",
          "some of what is in the parcel is not cancelled",
          ReportRules::isParcelLive);

  static final Rule<Situation<TrackingReported>> FINAL_STATUS_AGREES =
      expected(
          "tracking.final-agrees", "final statuses of a parcel agree", s -> !isContradicted(s));

  static final Rule<Situation<ReturnReceived>> RETURN_IS_ANNOUNCED =
      expected(
          "return.announced",
          "the return of these units was announced",
          s -> awaited(s.order()).containsAll(s.command().units()));

  static final Rule<Situation<DiscountReported>> DISCOUNT_IS_ISSUED =
      expected(
          "discount.issued",
          "the discount could be issued",
          s -> s.command().outcome() == DiscountOutcome.ISSUED);

  static final Rule<Situation<MessageReported>> MESSAGE_IS_SENT =
      expected(
          "message.sent",
          "the message could be sent",
          s -> s.command().outcome() != MessageOutcome.FAILED);

  static final Rule<Situation<DeadlineReached>> DEADLINE_IS_DUE =
      expected(
          "deadline.due",
          "the time has come",
          s -> !s.facts().at().isBefore(s.command().deadline().due()));

  private ReportRules() {}

  /** The portion of a repayment that a refund is about. */
  static Optional<Repayment.Portion> portion(Situation<RefundReported> s) {
    return s.order()
        .progress()
        .money()
        .repayment(s.command().repayment())
        .filter(known -> s.command().portion() < known.portions().size())
        .map(known -> known.portions().get(s.command().portion()));
  }

  /**
   * The attempt that a report is about. A message of the gateway that does not know the attempt is
   * about the one that is open, so that it and our own reply come to the same, in any order.
   */
  static AttemptId attemptId(Situation<PaymentReported> s) {
    PaymentReported told = s.command();
    if (!told.attempt().equals(AttemptId.BY_HOST)
        || s.order().placed().payment() == PaymentMode.HOST) {
      return told.attempt();
    }
    List<Attempt> attempts = s.order().progress().money().attempts();
    return first(
            attempts,
            known ->
                told.transaction().isPresent() && known.transaction().equals(told.transaction()))
        .or(() -> first(attempts, Attempt::isOpen))
        .or(() -> first(attempts, known -> known.state().name().equals(told.outcome().name())))
        .map(Attempt::id)
        .orElse(told.attempt());
  }

  private static Optional<Attempt> first(List<Attempt> attempts, Predicate<Attempt> wanted) {
    return attempts.stream().filter(wanted).findFirst();
  }

  static Optional<Attempt> attempt(Situation<PaymentReported> s) {
    return s.order().progress().money().attempt(attemptId(s));
  }

  /** The parcel that is told of; null when nobody told of it before. */
  static @Nullable Parcel parcel(Situation<TrackingReported> s) {
    Parcels parcels = s.order().progress().parcels();
    int place = parcels.placeOf(s.command().parcel());
    return place == 0 ? null : parcels.all().get(place - 1);
  }

  static boolean isInCurrency(Standing s, Money amount) {
    return amount.getCurrencyUnit().equals(s.order().placed().currency());
  }

  /** The units that claims expect back. */
  static Units awaited(Order order) {
    Units units = Units.none();
    for (RefundCase known : order.progress().cases().all()) {
      if (known.state() == CaseState.AWAITING_RETURN) {
        units = units.plus(known.units());
      }
    }
    return units;
  }

  private static boolean brings(PaymentOutcome outcome) {
    return outcome == PaymentOutcome.CAPTURED || outcome == PaymentOutcome.AUTHORISED;
  }

  /**
   * A part payment is as good as expected; so is money when nothing is due, which goes back by
   * itself.
   */
  private static boolean isWithinDue(Situation<PaymentReported> s) {
    if (s.command().outcome() != PaymentOutcome.CAPTURED
        || !isInCurrency(s, s.command().amount())) {
      return true;
    }
    long missing = s.order().balance().minorMissing();
    long told = s.command().amount().getAmountMinorLong();
    return !s.order().isMoneyAwaited()
        || told <= missing + s.order().toleranceMinor()
        || told <= attempted(s);
  }

  /** What we asked for is no surprise, though units may have been cancelled since. */
  private static long attempted(Situation<PaymentReported> s) {
    return s.order().placed().payment() == PaymentMode.HOST
        ? 0
        : attempt(s).map(known -> known.amount().getAmountMinorLong()).orElse(0L);
  }

  private static boolean agrees(Situation<PaymentReported> s) {
    return attempt(s).map(known -> !contradicts(s.command().outcome(), known)).orElse(true);
  }

  private static boolean contradicts(PaymentOutcome told, Attempt known) {
    return switch (told) {
      case CAPTURED, AUTHORISED ->
          known.state() == Attempt.State.DECLINED || known.state() == Attempt.State.VOIDED;
      case DECLINED ->
          known.state() == Attempt.State.CAPTURED || known.state() == Attempt.State.VOIDED;
      case VOIDED ->
          known.state() == Attempt.State.CAPTURED || known.state() == Attempt.State.DECLINED;
      case PENDING, UNKNOWN -> false;
    };
  }

  private static boolean isRepaymentKnown(Situation<RefundReported> s) {
    return s.command().repayment().equals(RepaymentId.OUTSIDE)
        ? s.command().outcome() == RefundOutcome.DONE
        : portion(s).isPresent();
  }

  /** A refund of ours was within bounds when it was sent, unless it was given up since. */
  private static boolean isRefundCovered(Situation<RefundReported> s) {
    if (s.command().outcome() != RefundOutcome.DONE || !isInCurrency(s, s.command().amount())) {
      return true;
    }
    return portion(s).isPresent()
        ? isStillHeld(s)
        : !s.command().amount().isGreaterThan(s.order().progress().money().returnable());
  }

  /**
   * Whether the money of a portion is still there to have gone back: what has failed may have been
   * given back by another road since.
   */
  static boolean isStillHeld(Situation<RefundReported> s) {
    RefundReported told = s.command();
    return s.order()
        .progress()
        .money()
        .repayment(told.repayment())
        .filter(known -> known.portions().get(told.portion()).state() == Repayment.State.FAILED)
        .map(known -> known.done(told.portion(), told.transaction(), told.at()))
        .map(s.order().balance()::covers)
        .orElse(true);
  }

  /** One that failed is not done, and one portion is not paid back under two references. */
  private static boolean isRefundAgreed(Situation<RefundReported> s) {
    RefundReported told = s.command();
    if (told.outcome() != RefundOutcome.DONE) {
      return true;
    }
    Ledger money = s.order().progress().money();
    return portion(s)
            .filter(
                known -> known.state() == Repayment.State.FAILED || Tellings.isAnother(told, known))
            .isEmpty()
        && told.transaction().filter(money::hasFailed).isEmpty();
  }

  static Optional<Dispute> dispute(Situation<DisputeReported> s) {
    return s.order().progress().money().dispute(s.command().reference());
  }

  private static boolean isDisputeCovered(Situation<DisputeReported> s) {
    if (!isInCurrency(s, s.command().amount())) {
      return true;
    }
    Ledger money = s.order().progress().money();
    Money covered =
        money
            .dispute(s.command().reference())
            .map(Dispute::held)
            .orElse(Money.zero(s.order().placed().currency()));
    return !s.command().amount().isGreaterThan(money.returnable().plus(covered));
  }

  private static boolean isPaidOrCancelled(Standing s) {
    return s.order().status() == OrderStatus.CANCELLED || s.order().isSecured();
  }

  /** By its own last word, or by who has what was in it: what the buyer has did not come back. */
  private static boolean isContradicted(Situation<TrackingReported> s) {
    Parcel known = parcel(s);
    Scan scan = s.command().scan();
    return known != null
        && (scan.status().contradicts(known.status())
            || (scan.status() == TrackingStatus.RETURNED_TO_SENDER
                && known.isMovedBy(scan)
                && known.units().meets(s.order().progress().units().delivered())));
  }

  private static boolean isParcelLive(Situation<TrackingReported> s) {
    Parcel known = parcel(s);
    return known == null
        || !known.isHandedOver()
        || known.units().meets(s.order().progress().units().live());
  }

  private static Units gone(UnitBook units) {
    return units.shipped().plus(units.delivered()).plus(units.returned());
  }

  private static <C extends OrderReport> Rule<Situation<C>> expected(
      String code, String statement, Predicate<Situation<C>> holds) {
    return Rule.of(code, statement, Fact.<Situation<C>>flag("it is so", holds).isTrue());
  }
}
