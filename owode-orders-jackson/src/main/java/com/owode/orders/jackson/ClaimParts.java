package com.owode.orders.jackson;

import static com.owode.orders.jackson.Irregular.add;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.TermsQuestion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** What refund policies are asked, and the layers that they may be laid in. */
final class ClaimParts {

  private ClaimParts() {}

  static void addTo(Codecs codecs) {
    add(codecs, RefundFacts.class, Claim.class, Claim::of, Claim::made);
    add(codecs, TermsQuestion.class, Question.class, Question::of, Question::made);
    add(codecs, RefundLayers.class, Layers.class, Layers::of, Layers::made);
  }

  record Claim(
      RefundReason reason,
      Shares goods,
      Shares fees,
      Shares standardFees,
      Shares returnable,
      Units delivered,
      Units missing,
      Units opened,
      Set<ProductClass> productClasses,
      Instant placedAt,
      Instant claimedAt,
      Optional<Instant> unitsDeliveredAt,
      Optional<Instant> lastDeliveredAt,
      List<Evidence> evidence,
      Set<ContentHash> usedElsewhere,
      BusinessCalendar calendar,
      Optional<SellerId> seller,
      Money amountClaimed) {

    static Claim of(RefundFacts facts) {
      return new Claim(
          facts.reason(),
          facts.goods(),
          facts.fees(),
          facts.standardFees(),
          facts.returnable(),
          facts.deliveredUnits(),
          facts.missingUnits(),
          facts.openedUnits(),
          facts.productClasses(),
          facts.placedAt(),
          facts.claimedAt(),
          facts.unitsDeliveredAt(),
          facts.lastDeliveredAt(),
          facts.evidence(),
          facts.usedElsewhere(),
          facts.calendar(),
          facts.seller(),
          facts.amountClaimed());
    }

    RefundFacts made() {
      if (unitsDeliveredAt.isEmpty() && !delivered.isEmpty()) {
        throw new IllegalArgumentException(
            "units " + delivered + " are delivered and unitsDeliveredAt is absent; say when");
      }
      RefundFacts.Builder facts =
          RefundFacts.builder(reason, goods)
              .fees(fees)
              .standardFees(standardFees)
              .returnable(returnable)
              .missing(missing)
              .opened(opened)
              .productClasses(productClasses)
              .placedAt(placedAt)
              .claimedAt(claimedAt)
              .evidence(evidence)
              .usedElsewhere(usedElsewhere)
              .calendar(calendar)
              .amountClaimed(amountClaimed);
      unitsDeliveredAt.ifPresent(at -> facts.delivered(delivered, at));
      lastDeliveredAt.ifPresent(facts::lastDeliveredAt);
      seller.ifPresent(facts::seller);
      return facts.build();
    }
  }

  record Question(
      RefundReason reason,
      ProductClass productClass,
      Optional<Money> amount,
      Optional<SellerId> seller) {

    static Question of(TermsQuestion asked) {
      return new Question(asked.reason(), asked.productClass(), asked.amount(), asked.seller());
    }

    TermsQuestion made() {
      TermsQuestion question = TermsQuestion.of(reason, productClass);
      TermsQuestion about = amount.map(question::withAmount).orElse(question);
      return seller.map(about::withSeller).orElse(about);
    }
  }

  record Layers(List<RefundLayer> layers) {

    static Layers of(RefundLayers layers) {
      return new Layers(layers.layers());
    }

    RefundLayers made() {
      return RefundLayers.of(layers);
    }
  }
}
