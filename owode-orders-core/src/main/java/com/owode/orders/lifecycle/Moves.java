package com.owode.orders.lifecycle;

import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.event.AddressChanged;
import com.owode.orders.event.DiscrepancyResolved;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderHeld;
import com.owode.orders.event.OrderReleased;
import com.owode.orders.event.Progress;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.ReviewLeft;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.review.Review;
import com.owode.orders.shipping.DeliveryTeller;
import com.owode.orders.shipping.Parcel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What an accepted request writes. Its rules have held; what was so already, writes nothing. */
final class Moves {

  private Moves() {}

  /** Writes nothing: its row refuses. */
  static <R extends OrderRequest> void nothing(Situation<R> s, Pen pen) {}

  static void paymentRetried(Situation<RetryPayment> s, Pen pen) {
    MoneyFlows.startAttempt(pen);
  }

  static void addressChanged(Situation<ChangeAddress> s, Pen pen) {
    AddressRef known = s.order().progress().marks().address();
    if (!known.address().equals(s.command().address())) {
      pen.write(new AddressChanged(known.changedTo(s.command().address())));
    }
  }

  static void packed(Situation<Pack> s, Pen pen) {
    Units units = s.command().units().from(s.order().progress().units().open());
    pen.write(new UnitsPacked(units, s.command().packaging()));
  }

  static void shipped(Situation<Ship> s, Pen pen) {
    Units units = s.command().units().from(s.order().progress().units().packed());
    pen.write(new UnitsShipped(s.command().shipment(), units, pen.at()));
  }

  static void trackingUpdated(Situation<UpdateTracking> s, Pen pen) {
    boolean known =
        s.order()
            .progress()
            .parcels()
            .find(s.command().shipment().parcel())
            .map(Parcel::shipment)
            .equals(Optional.of(s.command().shipment()));
    if (!known) {
      pen.write(new TrackingRecorded(s.command().shipment(), Optional.empty()));
    }
  }

  static void deliveryConfirmed(Situation<ConfirmDelivery> s, Pen pen) {
    Progress progress = s.order().progress();
    Units units = s.command().units().from(UnitRules.arriving(s));
    if (!progress.deliveries().confirmed().containsAll(units)) {
      pen.write(new UnitsDelivered(units, Optional.empty(), DeliveryTeller.BUYER, pen.at()));
    }
  }

  static void reviewLeft(Situation<LeaveReview> s, Pen pen) {
    pen.write(new ReviewLeft(new Review(s.command().rating(), s.command().text(), pen.at())));
  }

  static void cancelled(Situation<Cancel> s, Pen pen) {
    pen.write(
        new UnitsCancelled(ChapterRules.cancelled(s), s.command().reason(), s.command().note()));
  }

  static void granted(Situation<GrantRefund> s, Pen pen) {
    Shares shares = PaymentRules.grantedShares(s);
    Money beyond = PaymentRules.granted(s).minus(shares.total());
    Optional<TransactionRef> done = s.command().done();
    if (done.isEmpty()) {
      MoneyFlows.repay(RepaymentRoad.GRANT, 0, shares, beyond, pen);
    } else if (s.order().progress().money().refund(done.get()).isEmpty()) {
      booked(RepaymentRoad.GRANT, shares, beyond, done.get(), pen);
    }
  }

  /** Books money that went back already: nothing is sent. */
  static void booked(
      RepaymentRoad road, Shares shares, Money beyond, TransactionRef done, Pen pen) {
    var money = pen.order().progress().money();
    Money amount = shares.total().plus(beyond);
    if (!amount.isPositive()) {
      return;
    }
    List<Repayment.Portion> portions = new ArrayList<>();
    for (Repayment.Portion portion : money.portions(amount, pen.at())) {
      portions.add(
          new Repayment.Portion(
              portion.capture(),
              portion.amount(),
              Repayment.State.DONE,
              Optional.of(done),
              pen.at(),
              portion.tries()));
    }
    Repayment repayment = new Repayment(money.nextRepayment(), road, 0, shares, beyond, portions);
    pen.write(new RepaymentStarted(repayment));
    for (int i = 0; i < portions.size(); i++) {
      pen.write(new RepaymentDone(repayment.id(), i, Optional.of(done), pen.at()));
    }
  }

  static void refundRetried(Situation<RetryRefund> s, Pen pen) {
    s.order()
        .progress()
        .money()
        .repayment(s.command().repayment())
        .ifPresent(failed -> pen.write(new RepaymentStarted(failed.retried(pen.at()))));
  }

  static void held(Situation<Hold> s, Pen pen) {
    if (!s.order().progress().marks().hold().equals(Optional.of(s.command().reason()))) {
      pen.write(new OrderHeld(s.command().reason(), s.command().words()));
    }
  }

  static void released(Situation<Release> s, Pen pen) {
    if (s.order().progress().marks().hold().isPresent()) {
      pen.write(new OrderReleased(s.command().words()));
    }
  }

  static void discrepancyResolved(Situation<ResolveDiscrepancy> s, Pen pen) {
    pen.write(new DiscrepancyResolved(s.command().discrepancy(), s.command().words()));
  }

  /** Completes an order that has waited long enough. */
  static void complete(Pen pen) {
    pen.write(new OrderCompleted(pen.at()));
  }
}
