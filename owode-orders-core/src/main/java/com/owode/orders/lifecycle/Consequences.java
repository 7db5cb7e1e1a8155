package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Steps.tellBuyer;
import static com.owode.orders.lifecycle.Steps.tellSeller;
import static com.owode.orders.message.MessageKind.CANCELLATION_NOTICE;
import static com.owode.orders.message.MessageKind.CLAIM_OPENED;
import static com.owode.orders.message.MessageKind.NEW_ORDER;
import static com.owode.orders.message.MessageKind.ORDER_CONFIRMATION;
import static com.owode.orders.message.MessageKind.OUT_OF_STOCK_OFFER;
import static com.owode.orders.message.MessageKind.REFUND_APPROVED;
import static com.owode.orders.message.MessageKind.REFUND_DECLINED;
import static com.owode.orders.message.MessageKind.REFUND_FAILED;
import static com.owode.orders.message.MessageKind.SHIPMENT_CONFIRMATION;

import com.owode.orders.event.AlternativeAccepted;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimLapsed;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.event.DisputeRecorded;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentDeclined;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.PaymentUnknown;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.RepaymentUnknown;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCameBack;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.event.UnitsReturned;
import com.owode.orders.event.UnitsShipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The second table: what follows from an event, in this order. An event that is not in it asks for
 * nothing.
 */
final class Consequences {

  // spotless:off
  private static final List<Row<?>> TABLE =
      List.of(
          //    event                      then
          after(OrderPlaced.class,         Steps::reserveStock),
          after(StockReserved.class,       Steps::releaseStock, Steps::deductStock, Steps::startPayment, Steps::confirmOnce, Steps::lowStock),
          after(StockShort.class,          Steps::cancelWhatIsShort, Steps::lowStock),
          after(StockMoved.class,          Steps::reserveAgain, Steps::putBackWhatIsReturning, Steps::lowStock),
          after(PaymentStarted.class,      Steps::collectPayment),
          after(PaymentAuthorised.class,   OfferSteps::captureDifference, Steps::freeWhatIsNotDue, Steps::capturePayment, Steps::confirmOnce),
          after(PaymentCaptured.class,     OfferSteps::exchangeWhatIsPaid, Steps::returnWhatWasNotDue, Steps::giveBackWhatIsOwed, Steps::freeWhatIsNotDue,
                                         Steps::confirmOnce, Steps::tellOfMoney),
          after(PaymentDeclined.class,     Steps::askToRetry),
          after(PaymentUnknown.class,      Steps::askPayment),
          after(OrderConfirmed.class,      Steps::confirmStock, tellBuyer(ORDER_CONFIRMATION), tellSeller(NEW_ORDER)),
          after(UnitsShipped.class,        OfferSteps::closeWhatNeedsNoAnswer, Steps::deductStock, Steps::captureWithFirstParcel, tellBuyer(SHIPMENT_CONFIRMATION)),
          after(TrackingRecorded.class,    Steps::tellOfTracking),
          after(UnitsDelivered.class,      Steps::completeWhatIsConfirmed),
          after(UnitsCameBack.class,       Steps::confirmOnce),
          after(UnitsCancelled.class,      OfferSteps::closeWhatNeedsNoAnswer, Steps::releaseStock, Steps::putBackWhatCameBack, Steps::freeWhatIsNotDue,
                                         Steps::giveBackWhatIsOwed, Steps::confirmOnce, Steps::closeWhatIsCancelled,
                                         tellBuyer(CANCELLATION_NOTICE), tellSeller(CANCELLATION_NOTICE)),
          after(AlternativesOffered.class, tellBuyer(OUT_OF_STOCK_OFFER)),
          after(AlternativeAccepted.class, OfferSteps::exchange, OfferSteps::startDifference),
          after(UnitsReplaced.class,       OfferSteps::releaseStock, OfferSteps::reserveStock, Steps::freeWhatIsNotDue,
                                         OfferSteps::giveBackDifference),
          after(AlternativesDeclined.class,OfferSteps::cancelWhatWasOffered),
          after(DisputeRecorded.class,     Steps::freeWhatIsNotDue, Steps::giveBackWhatIsFree, Steps::confirmOnce),
          after(RepaymentStarted.class,    Steps::sendRefund),
          after(RepaymentUnknown.class,    Steps::askRefund),
          after(RepaymentFailed.class,     Steps::confirmOnce, tellBuyer(REFUND_FAILED), tellSeller(REFUND_FAILED)),
          after(UnitsReturned.class,       Steps::restock, Steps::payForWhatCameBack),
          after(ClaimOpened.class,         tellSeller(CLAIM_OPENED)),
          after(ClaimJudged.class,         Steps::askForProof, Steps::askForReturn),
          after(ClaimApproved.class,       Steps::makeUpFor, tellBuyer(REFUND_APPROVED)),
          after(ClaimDeclined.class,       tellBuyer(REFUND_DECLINED)),
          after(ClaimLapsed.class,         tellBuyer(REFUND_DECLINED)),
          after(GoodwillGranted.class,     Steps::issueDiscount));
  // spotless:on

  private static final Consequences OWODE = new Consequences(TABLE);

  private final Map<EventKind, Row<?>> rows = new EnumMap<>(EventKind.class);

  private Consequences(List<Row<?>> table) {
    for (Row<?> row : table) {
      if (rows.put(row.kind, row) != null) {
        throw new IllegalStateException(
            "the table of consequences has two rows for " + row.kind + "; it must have one");
      }
    }
  }

  static Consequences owode() {
    return OWODE;
  }

  /** Whether anything can follow from an event: an event without a row needs no id as a cause. */
  boolean isAnyOf(OrderEvent event) {
    return rows.containsKey(event.kind());
  }

  /** How many steps follow from each kind of event that has any. */
  Map<EventKind, Integer> steps() {
    Map<EventKind, Integer> steps = new EnumMap<>(EventKind.class);
    rows.forEach((kind, row) -> steps.put(kind, row.steps.size()));
    return steps;
  }

  /** Writes what follows from an event. */
  void follow(OrderEvent event, Order before, Pen pen) {
    Row<?> row = rows.get(event.kind());
    if (row != null) {
      row.follow(event, before, pen);
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only read as a list.
  private static <E extends OrderEvent> Row<E> after(Class<E> event, Step<E>... steps) {
    return new Row<>(EventKind.of(event), List.of(steps));
  }

  /** What follows from one kind of event. */
  private record Row<E extends OrderEvent>(EventKind kind, List<Step<E>> steps) {

    @SuppressWarnings(
        "unchecked") // The kind of an event and its class go together: a test holds that.
    void follow(OrderEvent event, Order before, Pen pen) {
      for (int i = 0; i < steps.size(); i++) {
        steps.get(i).follow((E) event, before, pen);
      }
    }
  }
}
