package com.owode.orders.testkit.jqwik;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.ReturnPaidBy;
import com.owode.orders.refund.WindowFrom;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * On what terms money goes back: terms of every kind, for some reasons and classes and not for
 * others.
 */
final class RefundPolicies {

  private RefundPolicies() {}

  static Arbitrary<RefundReason> reasons() {
    return Arbitraries.of(
        RefundReason.DAMAGED_IN_SHIPPING,
        RefundReason.WRONG_ITEM,
        RefundReason.NOT_AS_DESCRIBED,
        RefundReason.NOT_RECEIVED,
        RefundReason.of("CHANGED_MIND"));
  }

  /** For units that never came there is neither proof of after delivery nor a return. */
  static Arbitrary<RefundTerms> terms() {
    Arbitrary<Boolean> flag = Arbitraries.of(false, true);
    Arbitrary<ReturnTerms> returns =
        Combinators.combine(flag, Policies.terms(), Arbitraries.of(ReturnPaidBy.class))
            .as(ReturnTerms::new);
    Arbitrary<ProofTerms> proof =
        Combinators.combine(Arbitraries.integers().between(0, 3), flag, Policies.terms())
            .as(ProofTerms::new);
    Arbitrary<MoneyTerms> money =
        Combinators.combine(
                Arbitraries.of(10_000, 9_999, 5_000, 1, 0),
                Arbitraries.of(true, false),
                flag,
                Arbitraries.of(0, 1, 2_500))
            .as(MoneyTerms::new);
    return Combinators.combine(
            Arbitraries.of(ClaimableUnits.class),
            Arbitraries.of(WindowFrom.class),
            Policies.terms(),
            returns,
            proof,
            money)
        .as(
            (claimable, from, window, back, shown, paid) -> {
              RefundTerms.Builder terms =
                  RefundTerms.builder().claimable(claimable).windowFrom(from).window(window);
              boolean isHere = claimable == ClaimableUnits.DELIVERED;
              back.into(terms, isHere);
              shown.into(terms, isHere);
              paid.into(terms);
              return terms.build();
            });
  }

  private record ReturnTerms(boolean needed, Term within, ReturnPaidBy paidBy) {

    void into(RefundTerms.Builder terms, boolean isHere) {
      terms.returnNeeded(needed && isHere).returnWithin(within).returnPaidBy(paidBy);
    }
  }

  private record ProofTerms(int photos, boolean afterDelivery, Term within) {

    void into(RefundTerms.Builder terms, boolean isHere) {
      terms.proofWithin(within);
      if (photos > 0) {
        terms
            .proof(photos, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
            .proofAfterDelivery(afterDelivery && isHere);
      }
    }
  }

  private record MoneyTerms(int share, boolean withFee, boolean upToStandard, int opened) {

    void into(RefundTerms.Builder terms) {
      terms
          .refundedBasisPoints(share)
          .shippingFeeIncluded(withFee)
          .shippingFeeUpToStandard(upToStandard && withFee)
          .openedFeeBasisPoints(Math.min(opened, share));
    }
  }

  /** Of a reason for every class of products, or for one of them beside that. */
  static Arbitrary<RefundPolicy> all() {
    Arbitrary<RefundPolicy.Key> keys =
        Combinators.combine(
                reasons(),
                Arbitraries.of(
                    Optional.<ProductClass>empty(),
                    Optional.of(ProductClass.GENERAL),
                    Optional.of(ProductClass.FRAGILE)))
            .as(RefundPolicy.Key::new);
    return Arbitraries.maps(keys, terms())
        .ofMaxSize(5)
        .map(
            terms -> {
              RefundPolicy.Builder policy = RefundPolicy.builder();
              terms.forEach((key, given) -> put(policy, key, given));
              return policy.build();
            });
  }

  private static void put(RefundPolicy.Builder policy, RefundPolicy.Key key, RefundTerms given) {
    key.productClass()
        .ifPresentOrElse(
            kind -> policy.terms(key.reason(), kind, given),
            () -> policy.terms(key.reason(), given));
  }
}
