package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.event.AlternativeAccepted;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.Offers;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What follows from offers and their answers, by the names that the table uses. */
final class OfferSteps {

  private OfferSteps() {}

  /** The exchange of what was accepted; one whose difference is not yet paid waits. */
  static void exchange(AlternativeAccepted event, Order before, Pen pen) {
    if (event.payment().isPresent()) {
      return;
    }
    Offer offer = offer(event.offer(), before);
    Alternative alternative = Exchange.alternative(offer, event.rank()).orElseThrow();
    Units units = Exchange.left(before, offer);
    for (OrderLine line : before.progress().goods().lines()) {
      Units ofLine = units.ofLine(line.number());
      if (!ofLine.isEmpty()) {
        pen.write(Exchange.of(pen.order(), ofLine, line, alternative));
      }
    }
  }

  /** A new attempt for what the buyer pays more; where the host collects, it collects this too. */
  static void startDifference(AlternativeAccepted event, Order before, Pen pen) {
    if (event.payment().isPresent() && before.placed().payment() == PaymentMode.GATEWAY) {
      pen.write(
          new PaymentStarted(
              event.payment().get(), difference(event.offer(), event.rank(), before), pen.at()));
    }
  }

  /** The difference is taken at once, whatever the policy says of the price. */
  static void captureDifference(PaymentAuthorised event, Order before, Pen pen) {
    if (before.progress().offers().awaiting(event.attempt()).isPresent()) {
      pen.cause(
          new CapturePayment(
              event.attempt(),
              event.amount(),
              event.transaction(),
              Keys.capture(before.id(), event.attempt())));
    }
  }

  /** The exchange holds when the difference is captured. */
  static void exchangeWhatIsPaid(PaymentCaptured event, Order before, Pen pen) {
    Offers.Choice choice = before.progress().offers().awaiting(event.attempt()).orElse(null);
    if (choice == null || (isByHost(before) && before.isMoneyAwaited())) {
      return;
    }
    Money difference = difference(choice.offer(), choice.rank(), before);
    if (!event.amount().isLessThan(difference)) {
      pen.write(new AlternativeAccepted(choice.offer(), choice.rank(), Optional.empty()));
    }
  }

  static void releaseStock(UnitsReplaced event, Order before, Pen pen) {
    StockFlows.releaseCancelled(event.units(), pen);
  }

  static void reserveStock(UnitsReplaced event, Order before, Pen pen) {
    StockFlows.reserve(event.line().units(), pen);
  }

  static void giveBackDifference(UnitsReplaced event, Order before, Pen pen) {
    MoneyFlows.giveBackWhatIsOwed(RepaymentRoad.PRICE_DIFFERENCE, pen);
  }

  static void cancelWhatWasOffered(AlternativesDeclined event, Order before, Pen pen) {
    Units units = Exchange.left(before, offer(event.offer(), before));
    if (!units.isEmpty()) {
      pen.write(new UnitsCancelled(units, CancelReason.OUT_OF_STOCK, Note.none()));
    }
  }

  /** An offer whose units were cancelled or shipped meanwhile needs no answer. */
  static <E extends OrderEvent> void closeWhatNeedsNoAnswer(E event, Order before, Pen pen) {
    List<Offer> offers = pen.order().progress().offers().all();
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      if (offer.state() == Offer.State.OPEN && Exchange.left(pen.order(), offer).isEmpty()) {
        pen.write(new AlternativesDeclined(offer.number()));
      }
    }
  }

  private static boolean isByHost(Order order) {
    return order.placed().payment() == PaymentMode.HOST;
  }

  private static Money difference(int number, int rank, Order order) {
    Offer offer = offer(number, order);
    Alternative alternative = Exchange.alternative(offer, rank).orElseThrow();
    return Exchange.difference(order, Exchange.left(order, offer), alternative);
  }

  private static Offer offer(int number, Order order) {
    return order.progress().offers().find(number).orElseThrow();
  }
}
