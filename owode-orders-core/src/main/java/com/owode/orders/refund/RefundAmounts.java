package com.owode.orders.refund;

import com.owode.orders.payment.Shares;
import java.util.Optional;

/** How much goes back for each unit. */
final class RefundAmounts {

  private static final int HALF = RefundTerms.WHOLE / 2;

  private RefundAmounts() {}

  static Shares of(RefundFacts facts, Optional<RefundTerms> terms) {
    Shares goods = terms.map(found -> goods(facts, found)).orElse(facts.goods());
    Shares owed =
        terms.filter(RefundTerms::isShippingFeeIncluded).isPresent()
            ? goods.plus(fees(facts, terms.get()))
            : goods;
    return atMost(owed, facts.returnable());
  }

  private static Shares goods(RefundFacts facts, RefundTerms terms) {
    Shares whole = shareOf(facts.goods(), terms.refundedBasisPoints());
    Shares opened = facts.goods().of(facts.openedUnits());
    return whole.minus(shareOf(opened, terms.openedFeeBasisPoints()));
  }

  private static Shares fees(RefundFacts facts, RefundTerms terms) {
    return terms.isShippingFeeUpToStandard()
        ? atMost(facts.fees(), facts.standardFees())
        : facts.fees();
  }

  /** Rounds each unit by itself, so that units refunded one at a time add up to the same. */
  private static Shares shareOf(Shares prices, int basisPoints) {
    return Shares.of(
        prices.currency(),
        prices.runs().stream()
            .map(run -> new Shares.Run(run.units(), shareOf(run.minorEach(), basisPoints)))
            .toList());
  }

  /** Half a minor unit goes to the buyer. Divided before it is multiplied, so that it fits. */
  private static long shareOf(long minor, int basisPoints) {
    long rest = minor % RefundTerms.WHOLE * basisPoints;
    return minor / RefundTerms.WHOLE * basisPoints + (rest + HALF) / RefundTerms.WHOLE;
  }

  private static Shares atMost(Shares wanted, Shares left) {
    return wanted.minus(wanted.minus(left.plus(nothingFor(wanted))));
  }

  /** A unit that nothing is left for has a share of zero, not none. */
  private static Shares nothingFor(Shares wanted) {
    return shareOf(wanted, 0);
  }
}
