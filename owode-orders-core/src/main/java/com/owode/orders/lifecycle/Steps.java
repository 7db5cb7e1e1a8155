package com.owode.orders.lifecycle;

import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.DisputeRecorded;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.PaymentUnknown;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.RepaymentUnknown;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsReturned;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.List;

/** What can follow from events, by the names that the table uses. */
final class Steps {

  private Steps() {}

  static <E extends OrderEvent> Step<E> tellBuyer(MessageKind kind) {
    Notify email = new Notify(kind, Reader.BUYER, Channel.EMAIL);
    return (event, before, pen) -> pen.cause(email);
  }

  static <E extends OrderEvent> Step<E> tellSeller(MessageKind kind) {
    Notify email = new Notify(kind, Reader.SELLER, Channel.EMAIL);
    Notify dashboard = new Notify(kind, Reader.SELLER, Channel.DASHBOARD);
    return (event, before, pen) -> {
      pen.cause(email);
      pen.cause(dashboard);
    };
  }

  static void buyer(MessageKind kind, Pen pen) {
    pen.cause(new Notify(kind, Reader.BUYER, Channel.EMAIL));
  }

  /** The seller is told by email and on the dashboard (guide row G2). */
  static void seller(MessageKind kind, Pen pen) {
    pen.cause(new Notify(kind, Reader.SELLER, Channel.EMAIL));
    pen.cause(new Notify(kind, Reader.SELLER, Channel.DASHBOARD));
  }

  static void reserveStock(OrderPlaced event, Order before, Pen pen) {
    StockFlows.reserve(pen.order().progress().units().all(), pen);
  }

  static void confirmStock(OrderConfirmed event, Order before, Pen pen) {
    StockFlows.confirm(pen);
  }

  static void releaseStock(StockReserved event, Order before, Pen pen) {
    StockFlows.releaseCancelled(event.units(), pen);
  }

  static void releaseStock(UnitsCancelled event, Order before, Pen pen) {
    StockFlows.releaseCancelled(event.units(), pen);
  }

  static void closeWhatIsCancelled(UnitsCancelled event, Order before, Pen pen) {
    ClaimMoves.closeWhatIsCancelled(pen);
  }

  static void putBackWhatCameBack(UnitsCancelled event, Order before, Pen pen) {
    StockFlows.restock(event.units().and(before.progress().units().here()), pen);
  }

  static void deductStock(UnitsShipped event, Order before, Pen pen) {
    StockFlows.deduct(before, pen);
  }

  static void deductStock(StockReserved event, Order before, Pen pen) {
    StockFlows.deduct(before, pen);
  }

  static void putBackWhatIsReturning(StockMoved event, Order before, Pen pen) {
    StockFlows.restock(event.units().and(before.progress().stock().returning()), pen);
  }

  static void restock(UnitsReturned event, Order before, Pen pen) {
    if (event.condition() == ReturnCondition.RESELLABLE) {
      StockFlows.restock(event.units(), pen);
    }
  }

  static void payForWhatCameBack(UnitsReturned event, Order before, Pen pen) {
    ClaimMoves.payForWhatCameBack(event.units(), pen);
  }

  static void askForProof(ClaimJudged event, Order before, Pen pen) {
    if (event.state() == CaseState.AWAITING_PROOF) {
      buyer(MessageKind.PROOF_REQUEST, pen);
    }
  }

  static void askForReturn(ClaimJudged event, Order before, Pen pen) {
    if (event.state() == CaseState.AWAITING_RETURN) {
      buyer(MessageKind.RETURN_INSTRUCTIONS, pen);
    }
  }

  static void makeUpFor(ClaimApproved event, Order before, Pen pen) {
    ClaimMoves.makeUpFor(event, pen);
  }

  static void issueDiscount(GoodwillGranted event, Order before, Pen pen) {
    pen.cause(
        new IssueDiscount(
            event.refundCase(),
            event.discount(),
            Keys.discount(pen.order().id(), event.refundCase())));
  }

  static void cancelWhatIsShort(StockShort event, Order before, Pen pen) {
    StockFlows.cancelShort(event.units().minus(before.progress().offers().waiting()), pen);
  }

  static void reserveAgain(StockMoved event, Order before, Pen pen) {
    if (event.outcome() == StockOutcome.RELEASED && pen.order().isSecured()) {
      StockFlows.reserveAgain(pen);
    }
  }

  static void lowStock(StockReserved event, Order before, Pen pen) {
    warn(event.runningLow(), pen);
  }

  static void lowStock(StockShort event, Order before, Pen pen) {
    warn(event.runningLow(), pen);
  }

  static void lowStock(StockMoved event, Order before, Pen pen) {
    warn(event.runningLow(), pen);
  }

  static <E extends OrderEvent> void startPayment(E event, Order before, Pen pen) {
    MoneyFlows.startPayment(pen);
  }

  static void collectPayment(PaymentStarted event, Order before, Pen pen) {
    MoneyFlows.collect(event, pen);
  }

  static <E extends OrderEvent> void capturePayment(E event, Order before, Pen pen) {
    MoneyFlows.captureWhatIsSetAside(pen);
  }

  /** One capture for all live units, with the first parcel. */
  static void captureWithFirstParcel(UnitsShipped event, Order before, Pen pen) {
    if (!before.progress().parcels().isAnyHandedOver()) {
      MoneyFlows.captureWhatIsSetAside(pen);
    }
  }

  static <E extends OrderEvent> void freeWhatIsNotDue(E event, Order before, Pen pen) {
    MoneyFlows.freeWhatIsNotDue(pen);
  }

  static void returnWhatWasNotDue(PaymentCaptured event, Order before, Pen pen) {
    MoneyFlows.returnWhatWasNotDue(before, event, pen);
  }

  static <E extends OrderEvent> void giveBackWhatIsOwed(E event, Order before, Pen pen) {
    MoneyFlows.giveBackWhatIsOwed(RepaymentRoad.CANCELLATION, pen);
  }

  static void giveBackWhatIsFree(DisputeRecorded event, Order before, Pen pen) {
    MoneyFlows.giveBackWhatIsOwed(RepaymentRoad.CANCELLATION, pen);
  }

  static void sendRefund(RepaymentStarted event, Order before, Pen pen) {
    MoneyFlows.sendPortions(before, event, pen);
  }

  static void askPayment(PaymentUnknown event, Order before, Pen pen) {
    MoneyFlows.askPayment(event.attempt(), pen);
  }

  static void askRefund(RepaymentUnknown event, Order before, Pen pen) {
    MoneyFlows.askRefund(event.repayment(), pen);
  }

  /** What was free again before the money came, is set aside anew now that it has come. */
  static <E extends OrderEvent> void confirmOnce(E event, Order before, Pen pen) {
    if (!before.isSecured() && pen.order().isSecured()) {
      StockFlows.reserveAgain(pen);
    }
    StockFlows.confirmOnce(pen);
  }

  /**
   * A part payment, money after shipping, and money that goes back by itself are not what an order
   * confirmation tells.
   */
  static void tellOfMoney(PaymentCaptured event, Order before, Pen pen) {
    boolean partly = pen.order().isMoneyAwaited();
    boolean late =
        before.progress().marks().confirmedAt().isPresent()
            || before.status() == OrderStatus.CANCELLED
            || before.progress().parcels().isAnyHandedOver();
    if (partly || (late && !wasSetAside(event, before))) {
      buyer(MessageKind.PAYMENT_RECEIVED, pen);
    }
  }

  /** That money which was set aside is taken was agreed before. */
  private static boolean wasSetAside(PaymentCaptured event, Order before) {
    return before
        .progress()
        .money()
        .attempt(event.attempt())
        .map(known -> known.state() == Attempt.State.AUTHORISED)
        .orElse(false);
  }

  /** Who still owes nothing is not asked to pay. */
  static <E extends OrderEvent> void askToRetry(E event, Order before, Pen pen) {
    if (pen.order().balance().minorOpen() > 0) {
      buyer(MessageKind.PAYMENT_RETRY, pen);
    }
  }

  static void tellOfTracking(TrackingRecorded event, Order before, Pen pen) {
    if (event.scan().isEmpty()) {
      return;
    }
    TrackingStatus told = event.scan().get().status();
    if (told.isNewsForBuyer() && isMoved(event.shipment().parcel(), event.scan().get(), before)) {
      buyer(MessageKind.TRACKING_UPDATE, pen);
    }
  }

  private static boolean isMoved(ParcelId parcel, Scan scan, Order before) {
    return before
        .progress()
        .parcels()
        .find(parcel)
        .map(known -> known.isMovedBy(scan))
        .orElse(true);
  }

  /** What the buyer has confirmed needs no more waiting. */
  static void completeWhatIsConfirmed(UnitsDelivered event, Order before, Pen pen) {
    Order order = pen.order();
    if (order.status() == OrderStatus.DELIVERED
        && !order.progress().cases().anyOpen()
        && order
            .progress()
            .deliveries()
            .confirmed()
            .containsAll(order.progress().units().delivered())) {
      pen.write(new OrderCompleted(pen.at()));
    }
  }

  private static void warn(List<Sku> runningLow, Pen pen) {
    if (!runningLow.isEmpty()) {
      seller(MessageKind.LOW_STOCK, pen);
    }
  }
}
