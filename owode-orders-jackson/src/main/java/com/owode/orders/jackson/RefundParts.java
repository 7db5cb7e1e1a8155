package com.owode.orders.jackson;

import static com.owode.orders.jackson.Irregular.add;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.ReturnPaidBy;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.WindowFrom;
import com.owode.orders.table.DecisionTable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The parts of the policies of refunds. */
final class RefundParts {

  private RefundParts() {}

  static void addTo(Codecs codecs) {
    add(codecs, RefundTerms.class, Terms.class, Terms::of, Terms::made);
    add(codecs, RefundPolicy.class, Refund.class, Refund::of, Refund::made);
    add(codecs, GoodwillPolicy.class, Goodwill.class, Goodwill::of, Goodwill::made);
  }

  record Terms(
      ClaimableUnits claimable,
      WindowFrom windowFrom,
      Term window,
      Set<EvidenceKind> proofKinds,
      int proofCount,
      boolean proofAfterDelivery,
      Term proofWithin,
      boolean returnNeeded,
      Term returnWithin,
      ReturnPaidBy returnPaidBy,
      int refundedBasisPoints,
      boolean shippingFeeIncluded,
      @Later Optional<Boolean> shippingFeeUpToStandard,
      @Later Optional<Integer> openedFeeBasisPoints) {

    static Terms of(RefundTerms terms) {
      return new Terms(
          terms.claimable(),
          terms.windowFrom(),
          terms.window(),
          terms.proofKinds(),
          terms.proofCount(),
          terms.isProofAfterDelivery(),
          terms.proofWithin(),
          terms.isReturnNeeded(),
          terms.returnWithin(),
          terms.returnPaidBy(),
          terms.refundedBasisPoints(),
          terms.isShippingFeeIncluded(),
          Optional.of(terms.isShippingFeeUpToStandard()).filter(upTo -> upTo),
          Optional.of(terms.openedFeeBasisPoints()).filter(fee -> fee != 0));
    }

    RefundTerms made() {
      return RefundTerms.builder()
          .claimable(claimable)
          .windowFrom(windowFrom)
          .window(window)
          .proof(proofCount, proofKinds)
          .proofAfterDelivery(proofAfterDelivery)
          .proofWithin(proofWithin)
          .returnNeeded(returnNeeded)
          .returnWithin(returnWithin)
          .returnPaidBy(returnPaidBy)
          .refundedBasisPoints(refundedBasisPoints)
          .shippingFeeIncluded(shippingFeeIncluded)
          .shippingFeeUpToStandard(shippingFeeUpToStandard.orElse(false))
          .openedFeeBasisPoints(openedFeeBasisPoints.orElse(0))
          .build();
    }
  }

  /** The terms for a reason, and for a class of products where one is named. */
  record Entry(RefundReason reason, Optional<ProductClass> productClass, RefundTerms terms) {

    String key() {
      return reason.code() + productClass.map(each -> " " + each.code()).orElse("");
    }
  }

  record Refund(List<Entry> terms, @Later Optional<DecisionTable<TermsQuestion>> table) {

    static Refund of(RefundPolicy policy) {
      return new Refund(
          policy.terms().entrySet().stream()
              .map(
                  each ->
                      new Entry(
                          each.getKey().reason(), each.getKey().productClass(), each.getValue()))
              .sorted(Comparator.comparing(Entry::key))
              .toList(),
          policy.ownTable());
    }

    RefundPolicy made() {
      RefundPolicy.Builder builder = RefundPolicy.builder();
      Set<String> seen = new HashSet<>();
      for (Entry entry : terms) {
        if (!seen.add(entry.key())) {
          throw new IllegalArgumentException(
              "the terms for " + entry.key() + " are given twice; give them once");
        }
        if (entry.productClass.isPresent()) {
          builder.terms(entry.reason, entry.productClass.get(), entry.terms);
        } else {
          builder.terms(entry.reason, entry.terms);
        }
      }
      table.ifPresent(builder::table);
      return builder.build();
    }
  }

  record Goodwill(
      Set<RefundReason> reasons,
      int percentOff,
      List<Money> caps,
      int capPercentOfRefund,
      Term lasts) {

    static Goodwill of(GoodwillPolicy policy) {
      return new Goodwill(
          policy.reasons(),
          policy.percentOff(),
          policy.caps().values().stream()
              .sorted(Comparator.comparing(cap -> cap.getCurrencyUnit().getCode()))
              .toList(),
          policy.capPercentOfRefund(),
          policy.lasts());
    }

    GoodwillPolicy made() {
      GoodwillPolicy.Builder builder =
          GoodwillPolicy.builder()
              .reasons(reasons)
              .percentOff(percentOff)
              .capPercentOfRefund(capPercentOfRefund)
              .lasts(lasts);
      Set<CurrencyUnit> seen = new HashSet<>();
      for (Money cap : caps) {
        if (!seen.add(cap.getCurrencyUnit())) {
          throw new IllegalArgumentException(
              "two caps are in " + cap.getCurrencyUnit() + "; give one for each currency");
        }
        builder.cap(cap);
      }
      return builder.build();
    }
  }
}
