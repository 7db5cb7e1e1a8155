package com.owode.orders.lifecycle;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.Heard;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.stock.Reservation;
import java.util.Optional;

/**
 * Whether a report tells nothing new: it was told before, or more is known already. It then writes
 * nothing, in every status.
 */
final class Known {

  private Known() {}

  static boolean payment(Situation<PaymentReported> s) {
    PaymentReported told = s.command();
    var money = s.order().progress().money();
    var captured = told.transaction().flatMap(money::capture);
    if (captured.isPresent()) {
      return isSame(told, captured.get())
          || isOlder(ReportRules.attemptId(s), told, captured.get());
    }
    return ReportRules.attempt(s).map(attempt -> isKnown(told, attempt)).orElse(false);
  }

  private static boolean isSame(PaymentReported told, Capture captured) {
    return told.outcome() == PaymentOutcome.CAPTURED && told.amount().equals(captured.amount());
  }

  /** What was told of a transaction before it was captured. */
  private static boolean isOlder(AttemptId attempt, PaymentReported told, Capture captured) {
    return attempt.equals(captured.attempt())
        && switch (told.outcome()) {
          case AUTHORISED, PENDING, UNKNOWN -> true;
          case CAPTURED, DECLINED, VOIDED -> false;
        };
  }

  private static boolean isKnown(PaymentReported told, Attempt attempt) {
    return switch (told.outcome()) {
      case CAPTURED -> false;
      case AUTHORISED ->
          attempt.state() == Attempt.State.CAPTURED
              || (attempt.state() == Attempt.State.AUTHORISED
                  && attempt.amount().equals(told.amount()));
      case DECLINED -> attempt.state() == Attempt.State.DECLINED;
      case VOIDED -> attempt.state() == Attempt.State.VOIDED;
      case PENDING ->
          attempt.state() != Attempt.State.STARTED && attempt.state() != Attempt.State.UNKNOWN;
      case UNKNOWN ->
          attempt.state() == Attempt.State.UNKNOWN
              || attempt.state() == Attempt.State.CAPTURED
              || attempt.state() == Attempt.State.DECLINED
              || attempt.state() == Attempt.State.VOIDED;
    };
  }

  static boolean refund(Situation<RefundReported> s) {
    RefundReported told = s.command();
    if (told.repayment().equals(RepaymentId.OUTSIDE)) {
      return isBooked(s);
    }
    Ledger money = s.order().progress().money();
    return told.transaction().filter(refund -> isOver(money, told, refund)).isPresent()
        || ReportRules.portion(s).map(known -> isKnown(s, known)).orElse(false);
  }

  private static boolean isBooked(Situation<RefundReported> s) {
    TransactionRef reference = Tellings.reference(s.command());
    Ledger money = s.order().progress().money();
    return money.refund(reference).isPresent() || money.isExcess(reference.value());
  }

  /** It came through after it had failed, when its money was gone: booked as if from outside. */
  private static boolean isBookedElsewhere(Situation<RefundReported> s) {
    Ledger money = s.order().progress().money();
    TransactionRef reference = Tellings.reference(s.command());
    for (Repayment booked : money.repayments()) {
      if (!booked.id().equals(s.command().repayment()) && booked.isKnownBy(reference)) {
        return true;
      }
    }
    return money.isExcess(reference.value());
  }

  /**
   * What was told of an earlier try: that it failed, or that money went back which is booked beside
   * the repayment.
   */
  private static boolean isOver(Ledger money, RefundReported told, TransactionRef refund) {
    Optional<Repayment> known = money.refund(refund);
    return switch (told.outcome()) {
      case FAILED -> known.isEmpty() && money.hasFailed(refund);
      case DONE ->
          money.isExcess(refund.value())
              || (known.isPresent() && !known.get().id().equals(told.repayment()));
      case PENDING, UNKNOWN -> money.hasFailed(refund);
    };
  }

  private static boolean isKnown(Situation<RefundReported> s, Repayment.Portion known) {
    return isKnown(s.command(), known)
        || (known.state() == Repayment.State.FAILED && isBookedElsewhere(s));
  }

  private static boolean isKnown(RefundReported told, Repayment.Portion known) {
    return switch (told.outcome()) {
      case DONE ->
          known.state() == Repayment.State.DONE
              && known.amount().equals(told.amount())
              && !Tellings.isAnother(told, known);
      case FAILED -> known.state() == Repayment.State.FAILED;
      case PENDING, UNKNOWN -> known.state() != Repayment.State.STARTED;
    };
  }

  /** The same again, or how it began after it has ended. */
  static boolean dispute(Situation<DisputeReported> s) {
    DisputeStage told = s.command().stage();
    return ReportRules.dispute(s)
        .filter(known -> known.amount().equals(s.command().amount()))
        .filter(known -> known.stage() == told || told == DisputeStage.OPENED)
        .isPresent();
  }

  static boolean stock(Situation<StockReported> s) {
    Reservation stock = s.order().progress().stock();
    Units units = s.command().units();
    return switch (s.command().outcome()) {
      case RESERVED -> stock.reserved().plus(stock.left()).containsAll(units);
      case SHORT -> stock.missing().containsAll(units);
      case RELEASED -> !stock.reserved().plus(stock.asked()).meets(units);
      case DEDUCTED -> stock.left().containsAll(units);
      case RESTOCKED -> !stock.left().meets(units);
    };
  }

  /** The parcel has left already, with all units or such as are in it. */
  static boolean shipment(Situation<ShipmentReported> s) {
    return s.order()
        .progress()
        .parcels()
        .find(s.command().shipment().parcel())
        .filter(Parcel::isHandedOver)
        .map(known -> s.command().units().isMetBy(known.units()))
        .orElse(false);
  }

  static boolean tracking(Situation<TrackingReported> s) {
    Parcel known = ReportRules.parcel(s);
    return known != null && known.scans().contains(s.command().scan());
  }

  static boolean returned(Situation<ReturnReceived> s) {
    return s.order().progress().heard().returns().contains(s.command().reference());
  }

  static boolean discount(Situation<DiscountReported> s) {
    return s.order().progress().heard().discounts().contains(s.command().refundCase().number());
  }

  static boolean message(Situation<MessageReported> s) {
    return s.order()
        .progress()
        .heard()
        .messages()
        .contains(new Heard.MessageTold(s.command().intent(), s.command().outcome()));
  }

  static boolean deadline(Situation<DeadlineReached> s) {
    return s.order().progress().heard().deadlines().contains(s.command().deadline());
  }
}
