package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
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
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.DiscountRecorded;
import com.owode.orders.event.DisputeRecorded;
import com.owode.orders.event.ExcessRecorded;
import com.owode.orders.event.MessageRecorded;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentDeclined;
import com.owode.orders.event.PaymentPending;
import com.owode.orders.event.PaymentUnknown;
import com.owode.orders.event.PaymentVoided;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.event.RepaymentUnknown;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitBook;
import com.owode.orders.event.UnitsCameBack;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsReturned;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.Note;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Dispute;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a report writes: always the truth as far as it can be booked; what contradicts it is written
 * beside it.
 */
final class Tellings {

  private Tellings() {}

  static void payment(Situation<PaymentReported> s, Pen pen) {
    PaymentReported told = s.command();
    boolean taken = told.transaction().flatMap(s.order().progress().money()::capture).isPresent();
    if (ReportRules.isInCurrency(s, told.amount()) && !taken) {
      pen.write(event(ReportRules.attemptId(s), told));
    }
  }

  private static OrderChange event(AttemptId attempt, PaymentReported told) {
    var amount = told.amount();
    var transaction = told.transaction();
    var at = told.at();
    return switch (told.outcome()) {
      case CAPTURED -> new PaymentCaptured(attempt, transaction.orElseThrow(), amount, at);
      case AUTHORISED -> new PaymentAuthorised(attempt, amount, transaction, at);
      case DECLINED -> new PaymentDeclined(attempt, amount, transaction, at);
      case PENDING -> new PaymentPending(attempt, amount, transaction, at);
      case UNKNOWN -> new PaymentUnknown(attempt, amount, transaction, at);
      case VOIDED -> new PaymentVoided(attempt, amount, transaction, at);
    };
  }

  static void refund(Situation<RefundReported> s, Pen pen) {
    RefundReported told = s.command();
    if (!ReportRules.isInCurrency(s, told.amount())) {
      return;
    }
    Optional<Repayment.Portion> portion = ReportRules.portion(s);
    boolean isOurs = portion.filter(known -> !isAnother(told, known)).isPresent();
    if (isOurs && ReportRules.isStillHeld(s)) {
      portion(s, pen);
    } else if (told.outcome() == RefundOutcome.DONE
        && (told.repayment().equals(RepaymentId.OUTSIDE) || portion.isPresent())) {
      refundFromOutside(s, pen);
    }
  }

  /** Money went back for this portion under one reference already: this is a second time. */
  static boolean isAnother(RefundReported told, Repayment.Portion known) {
    return told.outcome() == RefundOutcome.DONE
        && known.state() == Repayment.State.DONE
        && told.transaction().isPresent()
        && known.refund().filter(refund -> !told.transaction().get().equals(refund)).isPresent();
  }

  /** What a portion is already, is not written again: only its amount can then be new. */
  private static void portion(Situation<RefundReported> s, Pen pen) {
    RefundReported told = s.command();
    boolean isDone =
        ReportRules.portion(s).map(known -> known.state() == Repayment.State.DONE).orElse(false);
    if (isDone && told.outcome() == RefundOutcome.DONE) {
      return;
    }
    var id = told.repayment();
    pen.write(
        switch (told.outcome()) {
          case DONE -> new RepaymentDone(id, told.portion(), told.transaction(), told.at());
          case FAILED -> new RepaymentFailed(id, told.portion(), told.transaction(), told.at());
          case PENDING, UNKNOWN ->
              new RepaymentUnknown(id, told.portion(), told.transaction(), told.at());
        });
  }

  /**
   * Somebody gave money back elsewhere: booked and never sent; what was not held for the order is
   * excess.
   */
  private static void refundFromOutside(Situation<RefundReported> s, Pen pen) {
    Ledger money = s.order().progress().money();
    Money told = s.command().amount();
    Money covered = least(told, money.returnable());
    Shares returnable = s.order().balance().returnable();
    Shares shares = returnable.spread(least(covered, returnable.total()));
    Moves.booked(
        RepaymentRoad.OUTSIDE, shares, covered.minus(shares.total()), reference(s.command()), pen);
    if (told.isGreaterThan(covered)) {
      pen.write(new ExcessRecorded(told.minus(covered), reference(s.command()).value()));
    }
  }

  /**
   * The gateway's reference, or that of the message where the gateway gives none: a refund is
   * booked once.
   */
  static TransactionRef reference(RefundReported told) {
    return told.transaction().orElseGet(() -> TransactionRef.of(told.from().reference()));
  }

  static void dispute(Situation<DisputeReported> s, Pen pen) {
    DisputeReported told = s.command();
    if (!ReportRules.isInCurrency(s, told.amount())) {
      return;
    }
    Ledger money = s.order().progress().money();
    Money held =
        money
            .dispute(told.reference())
            .map(Dispute::held)
            .orElse(Money.zero(money.currency()))
            .plus(money.returnable());
    pen.write(
        new DisputeRecorded(
            new Dispute(
                told.reference(), told.stage(), told.amount(), least(told.amount(), held))));
  }

  static void stock(Situation<StockReported> s, Pen pen) {
    StockReported told = s.command();
    Units units = s.order().progress().units().all().and(told.units());
    if (units.isEmpty()) {
      return;
    }
    pen.write(
        switch (told.outcome()) {
          case RESERVED -> new StockReserved(units, told.runningLow());
          case SHORT -> new StockShort(units, told.runningLow());
          case RELEASED, DEDUCTED, RESTOCKED ->
              new StockMoved(told.outcome(), units, told.runningLow());
        });
  }

  static void shipment(Situation<ShipmentReported> s, Pen pen) {
    ShipmentReported told = s.command();
    Units here = told.units().from(s.order().progress().units().here());
    Units units = here.isEmpty() ? told.units().from(s.order().progress().units().all()) : here;
    pen.write(new UnitsShipped(told.shipment(), units, told.at()));
  }

  static void tracking(Situation<TrackingReported> s, Pen pen) {
    TrackingReported told = s.command();
    Scan scan = told.scan();
    Parcel known = ReportRules.parcel(s);
    Shipment shipment =
        known == null ? Shipment.of(told.parcel(), Carrier.UNKNOWN) : known.shipment();
    boolean handedOver = known != null && known.isHandedOver();
    if (!handedOver && scan.status().impliesHandOver()) {
      impliedHandOver(shipment, scan, pen);
    }
    Parcel travelling = pen.order().progress().parcels().find(told.parcel()).orElse(null);
    pen.write(new TrackingRecorded(shipment, Optional.of(scan)));
    if (travelling != null && travelling.isMovedBy(scan)) {
      arrived(scan, travelling, pen);
    }
  }

  /**
   * A carrier that has a parcel was given it: what is still here is in it, or all of it when
   * nothing is.
   */
  private static void impliedHandOver(Shipment shipment, Scan scan, Pen pen) {
    UnitBook units = pen.order().progress().units();
    Units inside = pen.order().status() == OrderStatus.CANCELLED ? units.all() : units.here();
    if (!inside.isEmpty()) {
      pen.write(new UnitsShipped(shipment, inside, scan.at()));
    }
  }

  private static void arrived(Scan scan, Parcel parcel, Pen pen) {
    Units inside = parcel.units().and(pen.order().progress().units().shipped());
    if (inside.isEmpty()) {
      return;
    }
    if (scan.status() == TrackingStatus.DELIVERED) {
      pen.write(
          new UnitsDelivered(inside, Optional.of(parcel.id()), DeliveryTeller.COURIER, scan.at()));
    } else if (scan.status() == TrackingStatus.RETURNED_TO_SENDER) {
      pen.write(new UnitsCameBack(parcel.id(), inside, scan.at()));
    }
  }

  static void returned(Situation<ReturnReceived> s, Pen pen) {
    UnitBook units = s.order().progress().units();
    Units back = s.command().units().and(units.delivered().plus(units.shipped()));
    if (!back.isEmpty()) {
      pen.write(
          new UnitsReturned(
              s.command().reference(), back, s.command().condition(), s.command().at()));
    }
  }

  static void discount(Situation<DiscountReported> s, Pen pen) {
    pen.write(
        new DiscountRecorded(s.command().refundCase(), s.command().outcome(), s.command().code()));
  }

  static void message(Situation<MessageReported> s, Pen pen) {
    pen.write(new MessageRecorded(s.command().intent(), s.command().outcome()));
  }

  /** What was due before it passed is done; what no longer is, only passes. */
  static void deadline(Situation<DeadlineReached> s, Pen pen) {
    Deadline deadline = s.command().deadline();
    boolean due = Deadlines.of(s.order()).contains(deadline);
    if (s.facts().at().isBefore(deadline.due())) {
      return;
    }
    pen.write(new DeadlinePassed(deadline));
    if (due) {
      act(deadline, pen);
    }
  }

  private static void act(Deadline deadline, Pen pen) {
    switch (deadline.kind()) {
      case PAY_REMINDER -> Steps.buyer(MessageKind.PAYMENT_RETRY, pen);
      case PAY_BY ->
          pen.write(
              new UnitsCancelled(
                  pen.order().progress().units().here(),
                  CancelReason.NOT_PAID_IN_TIME,
                  Note.none()));
      case ASK_PAYMENT -> MoneyFlows.askPayment(AttemptId.of(deadline.subject()), pen);
      case ASK_REFUND -> MoneyFlows.askRefund(RepaymentId.of(deadline.subject()), pen);
      case SHIP_BY_REMINDER -> Steps.seller(MessageKind.SHIP_BY_REMINDER, pen);
      case SHIP_BY_OVERDUE -> Steps.seller(MessageKind.SHIP_BY_OVERDUE, pen);
      case DELIVERY_CHECK -> Steps.buyer(MessageKind.DELIVERY_CHECK, pen);
      case REVIEW_INVITATION -> Steps.buyer(MessageKind.REVIEW_INVITATION, pen);
      case ASSUME_DELIVERED -> assumeDelivered(deadline.subject(), pen);
      case COMPLETE -> Moves.complete(pen);
      case PROOF_BY, RETURN_BY -> ClaimMoves.lapse(deadline.subject(), pen);
      case ANSWER_BY -> pen.write(new AlternativesDeclined(deadline.subject()));
      // These only show on the worklist.
      case DELIVERY_OVERDUE, AUTHORISATION_EXPIRES -> {}
    }
  }

  private static void assumeDelivered(int place, Pen pen) {
    Parcel parcel = pen.order().progress().parcels().all().get(place - 1);
    Units inside = parcel.units().and(pen.order().progress().units().shipped());
    pen.write(
        new UnitsDelivered(inside, Optional.of(parcel.id()), DeliveryTeller.ASSUMED, pen.at()));
  }

  private static Money least(Money one, Money other) {
    return one.isGreaterThan(other) ? other : one;
  }
}
