package com.owode.orders.testkit.jqwik;

import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.stock.StockPolicy;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies, all of them sound; the simplest are lenient and short. */
final class Policies {

  private Policies() {}

  static Arbitrary<RefundReason> reasons() {
    return Arbitraries.of(
        RefundReason.DAMAGED_IN_SHIPPING,
        RefundReason.WRONG_ITEM,
        RefundReason.NOT_AS_DESCRIBED,
        RefundReason.NOT_RECEIVED,
        RefundReason.of("CHANGED_MIND"));
  }

  static Arbitrary<OrderPolicies> all() {
    Arbitrary<GoodwillPolicy> goodwill =
        Arbitraries.integers()
            .between(0, 100)
            .map(percent -> GoodwillPolicy.owode().toBuilder().percentOff(percent).build());
    return Combinators.combine(payment(), stock(), shipping(), cancellation(), refund(), goodwill)
        .as(
            (payment, stock, shipping, cancellation, refund, kind) ->
                OrderPolicies.builder("any", "1")
                    .payment(payment)
                    .stock(stock)
                    .shipping(shipping)
                    .cancellation(cancellation)
                    .refund(refund)
                    .goodwill(kind)
                    .build());
  }

  private static Arbitrary<Term> terms(int least) {
    return Combinators.combine(
            Arbitraries.integers().between(least, 30), Arbitraries.integers().between(0, 3))
        .as(
            (count, how) ->
                switch (how) {
                  case 1 -> Term.businessDays(count);
                  case 2 -> Term.days(count).toEndOfDay();
                  case 3 -> Term.days(count).toEndOfDay().extendedWhenClosed();
                  default -> Term.days(count);
                });
  }

  private static Arbitrary<Duration> hours() {
    return Arbitraries.longs().between(1, 200).map(Duration::ofHours);
  }

  private static Arbitrary<PaymentPolicy> payment() {
    return Combinators.combine(
            Arbitraries.of(CaptureAt.class),
            Arbitraries.longs().between(1, 100),
            Arbitraries.integers().between(1, 10),
            hours(),
            hours())
        .as(
            (captureAt, tolerance, attempts, remind, more) ->
                PaymentPolicy.builder()
                    .captureAt(captureAt)
                    .toleranceMinor(tolerance)
                    .mostAttempts(attempts)
                    .remindAfter(remind)
                    .payWithin(remind.plus(more))
                    .build());
  }

  private static Arbitrary<StockPolicy> stock() {
    return Combinators.combine(
            terms(1), Arbitraries.integers().between(0, 10), Arbitraries.of(true, false))
        .as(
            (answer, low, sellerBears) ->
                StockPolicy.builder()
                    .answerWithin(answer)
                    .lowStockAt(low)
                    .sellerBearsDifferenceByDefault(sellerBears)
                    .build());
  }

  private static Arbitrary<ShippingPolicy> shipping() {
    return Combinators.combine(terms(1), terms(1), Arbitraries.of(false, true), hours())
        .as(
            (handling, assume, tracking, overdue) ->
                ShippingPolicy.builder()
                    .handlingTime(handling)
                    .assumeDeliveredAfter(assume)
                    .trackingRequired(tracking)
                    .deliveryOverdueAfter(overdue)
                    .build());
  }

  private static Arbitrary<CancellationPolicy> cancellation() {
    Arbitrary<CancelUntil> until = Arbitraries.of(CancelUntil.class);
    return Combinators.combine(until, until)
        .as(
            (buyer, seller) ->
                CancellationPolicy.owode().toBuilder()
                    .until(Actor.Role.BUYER, buyer)
                    .until(Actor.Role.SELLER, seller)
                    .build());
  }

  static Arbitrary<RefundTerms> refundTerms() {
    return Combinators.combine(
            terms(1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(false, true),
            Arbitraries.of(10_000, 9_999, 5_000, 1),
            Arbitraries.of(true, false))
        .as(
            (window, photos, sentBack, share, withFee) -> {
              RefundTerms.Builder terms =
                  RefundTerms.builder()
                      .window(window)
                      .returnNeeded(sentBack)
                      .refundedBasisPoints(share)
                      .shippingFeeIncluded(withFee);
              return photos == 0
                  ? terms.build()
                  : terms.proof(photos, EvidenceKind.PHOTO, EvidenceKind.VIDEO).build();
            });
  }

  static Arbitrary<RefundPolicy> refund() {
    return Arbitraries.maps(reasons(), refundTerms())
        .ofMaxSize(5)
        .map(
            terms -> {
              RefundPolicy.Builder policy = RefundPolicy.builder();
              terms.forEach(policy::terms);
              return policy.build();
            });
  }
}
