package com.owode.orders.lifecycle;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.event.AlternativeAccepted;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.time.Instant;
import java.util.Optional;

/** What is written when something is out of stock, and when the buyer answers (guide row G14). */
final class OfferMoves {

  private OfferMoves() {}

  /** None offered: as a cancellation. */
  static void declaredOutOfStock(Situation<DeclareOutOfStock> s, Pen pen) {
    Units units = s.command().units().from(OfferRules.declarable(s));
    if (s.command().alternatives().isEmpty()) {
      StockFlows.cancelShort(units, pen);
      return;
    }
    int number = s.order().progress().offers().all().size() + 1;
    OrderPolicies policies = s.order().policies().orElseThrow();
    Instant answerBy = policies.stock().answerWithin().after(pen.at(), policies.calendar());
    pen.write(
        new AlternativesOffered(
            new Offer(number, units, s.command().alternatives(), answerBy, Offer.State.OPEN)));
  }

  /** Where the buyer pays more, the exchange waits for the money. */
  static void accepted(Situation<AcceptAlternative> s, Pen pen) {
    Offer offer = OfferRules.offer(s).orElseThrow();
    Alternative alternative = OfferRules.alternative(s, offer).orElseThrow();
    boolean isDearer =
        Exchange.difference(s.order(), Exchange.left(s.order(), offer), alternative).isPositive();
    Optional<AttemptId> payment = isDearer ? Optional.of(nextAttempt(s.order())) : Optional.empty();
    boolean isChosen =
        isDearer
            && s.order()
                .progress()
                .offers()
                .choice(offer.number())
                .filter(known -> known.rank() == alternative.rank())
                .filter(known -> payment.equals(Optional.of(known.payment())))
                .isPresent();
    if (!isChosen) {
      pen.write(new AlternativeAccepted(offer.number(), alternative.rank(), payment));
    }
  }

  static void declined(Situation<DeclineAlternatives> s, Pen pen) {
    pen.write(new AlternativesDeclined(s.command().offer()));
  }

  /** Whoever collected the price collects the difference. */
  private static AttemptId nextAttempt(Order order) {
    return order.placed().payment() == PaymentMode.HOST
        ? AttemptId.BY_HOST
        : order.progress().money().nextAttempt();
  }
}
