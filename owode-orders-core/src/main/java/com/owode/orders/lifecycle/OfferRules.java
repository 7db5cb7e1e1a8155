package com.owode.orders.lifecycle;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.AnswerFacts;
import com.owode.orders.stock.AnswerRules;
import com.owode.orders.stock.Offer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Rules about what is out of stock, and about the alternatives offered for it (guide row G14). */
final class OfferRules {

  static final Rule<Situation<DeclareOutOfStock>> UNITS_ARE_NOT_ON_OFFER =
      Rule.of(
          "units.not-on-offer",
          "the units do not wait for the buyer's answer",
          Fact.<Situation<DeclareOutOfStock>>flag(
                  "one of the units named waits for the buyer's answer",
                  s ->
                      s.command().units() instanceof Pick.These named
                          && named.units().meets(waiting(s)))
              .isFalse());

  static final Rule<Situation<DeclareOutOfStock>> ALTERNATIVES_ARE_IN_CURRENCY =
      Rule.of(
          "offer.in-currency",
          "every alternative is priced in the order's currency",
          Fact.<Situation<DeclareOutOfStock>>flag("all prices are so", OfferRules::isInCurrency)
              .isTrue());

  /**
   * What the order would cost if the buyer took the dearest of every offer still fits 64 bits: no
   * answer can then bring an amount that cannot be counted.
   */
  static final Rule<Situation<DeclareOutOfStock>> ALTERNATIVES_ARE_COUNTABLE =
      Rule.of(
          "offer.countable",
          "what the order would cost with the alternatives can be counted",
          Fact.<Situation<DeclareOutOfStock>>flag(
                  "the amounts together fit 64 bits", OfferRules::isCountable)
              .isTrue());

  static final Rule<Situation<AcceptAlternative>> OFFER_IS_OPEN =
      AnswerRules.OFFER_IS_OPEN.over(OfferRules::answer);

  static final Rule<Situation<DeclineAlternatives>> DECLINED_OFFER_IS_OPEN =
      AnswerRules.OFFER_IS_OPEN.over(OfferRules::refusal);

  static final Rule<Situation<AcceptAlternative>> ALTERNATIVE_IS_OFFERED =
      AnswerRules.ALTERNATIVE_IS_OFFERED.over(OfferRules::answer);

  static final Rule<Situation<AcceptAlternative>> ANSWER_IS_IN_TIME =
      AnswerRules.ANSWER_IS_IN_TIME.over(OfferRules::answer);

  /** Money may still come of it: a second attempt would be paid twice. */
  static final Rule<Situation<AcceptAlternative>> NO_DIFFERENCE_IS_UNDER_WAY =
      Rule.of(
          "offer.no-payment-under-way",
          "no payment of a difference is under way",
          Fact.<Situation<AcceptAlternative>>flag(
                  "a payment of a difference is under way", OfferRules::isDifferenceUnderWay)
              .isFalse());

  /** All alternatives are declined at once. */
  private static final int NO_RANK = 0;

  private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(Long.MAX_VALUE);

  private OfferRules() {}

  /** The units that the order still has and that wait for the buyer's answer. */
  static Units waiting(Standing s) {
    return s.order().progress().offers().waiting();
  }

  /** The units that can be declared out of stock: those named, or all that wait for no answer. */
  static Units declarable(Situation<DeclareOutOfStock> s) {
    Units here = s.order().progress().units().here();
    return s.command().units() instanceof Pick.These ? here : here.minus(waiting(s));
  }

  static Optional<Offer> offer(Situation<AcceptAlternative> s) {
    return s.order().progress().offers().find(s.command().offer());
  }

  static Optional<Alternative> alternative(Situation<AcceptAlternative> s, Offer offer) {
    return Exchange.alternative(offer, s.command().rank());
  }

  private static boolean isInCurrency(Situation<DeclareOutOfStock> s) {
    for (Alternative alternative : s.command().alternatives()) {
      if (!alternative.unitPrice().getCurrencyUnit().equals(s.order().placed().currency())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCountable(Situation<DeclareOutOfStock> s) {
    BigDecimal most = s.order().progress().goods().charged().total().getAmountMinor();
    for (Offer offer : s.order().progress().offers().all()) {
      if (offer.state() == Offer.State.OPEN) {
        most = most.add(most(offer.units(), offer.alternatives()));
      }
    }
    Units units = s.command().units().from(declarable(s));
    return most.add(most(units, s.command().alternatives())).compareTo(MOST_COUNTED) <= 0;
  }

  /** What the dearest of these alternatives costs for all of these units, in minor units. */
  private static BigDecimal most(Units units, List<Alternative> alternatives) {
    BigDecimal dearest = BigDecimal.ZERO;
    for (Alternative alternative : alternatives) {
      dearest = dearest.max(alternative.unitPrice().getAmountMinor());
    }
    return dearest.multiply(BigDecimal.valueOf(units.count()));
  }

  private static boolean isDifferenceUnderWay(Situation<AcceptAlternative> s) {
    for (Attempt attempt : s.order().progress().money().attempts()) {
      if (attempt.isOpen() && s.order().progress().offers().awaiting(attempt.id()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static AnswerFacts answer(Situation<AcceptAlternative> s) {
    return new AnswerFacts(offer(s), s.command().rank(), s.facts().at());
  }

  private static AnswerFacts refusal(Situation<DeclineAlternatives> s) {
    return new AnswerFacts(
        s.order().progress().offers().find(s.command().offer()), NO_RANK, s.facts().at());
  }
}
