package com.owode.orders.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.stock.StockPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Every fault of every policy, all at once. */
class PolicyFaultsTest {

  @Test
  void a_payment_policy_tells_all_its_faults() {
    assertFaults(
        () ->
            PaymentPolicy.builder()
                .toleranceMinor(0)
                .mostAttempts(0)
                .pendingGrace(Duration.ZERO)
                .remindAfter(Duration.ofDays(3_651))
                .payWithin(Duration.ofDays(-1))
                .askAgainAfter(Duration.ZERO)
                .authorisationLasts(Duration.ZERO)
                .build(),
        "payment policy has 8 faults: ",
        "tolerance in minor units is 0; it must be from 1 to 1000000",
        "most attempts is 0; it must be from 1 to 100",
        "grace of a pending payment is PT0S; it must be longer than zero and at most 3650 days",
        "time to the payment reminder is PT87624H; it must be longer than zero",
        "time to pay is PT-24H; it must be longer than zero",
        "the payment reminder comes PT87624H after placement and the end of the time to pay"
            + " PT-24H after it; remind sooner",
        "time before asking the gateway again is PT0S; it must be longer than zero",
        "life of an authorisation is PT0S; it must be longer than zero");
  }

  @Test
  void a_reminder_at_the_very_end_of_the_time_to_pay_is_too_late() {
    assertFaults(
        () ->
            PaymentPolicy.builder()
                .remindAfter(Duration.ofDays(2))
                .payWithin(Duration.ofDays(2))
                .build(),
        "payment policy has a fault: ",
        "remind sooner");
  }

  @Test
  void stock_shipping_and_review_policies_tell_all_their_faults() {
    assertFaults(
        () -> StockPolicy.builder().lowStockAt(-1).build(),
        "stock policy has a fault: low stock level is -1; it must be from 0 to 1000000");
    assertFaults(
        () ->
            ShippingPolicy.builder()
                .remindBefore(Duration.ZERO)
                .deliveryOverdueAfter(Duration.ZERO)
                .assumeDeliveredAfter(Term.days(0))
                .checkAfterDelivery(Duration.ZERO)
                .build(),
        "shipping policy has 4 faults: ",
        "time of the ship-by reminder is PT0S",
        "time until a delivery is overdue is PT0S",
        "time until the delivery check is PT0S",
        "parcels are taken as delivered at once; give them a day or more");
    assertFaults(
        () -> ReviewPolicy.builder().inviteAfter(Duration.ZERO).build(),
        "review policy has a fault: time until the review invitation is PT0S");
  }

  @Test
  void a_cancellation_policy_tells_all_its_faults() {
    assertFaults(
        () ->
            CancellationPolicy.builder()
                .until(Role.SUPPORT, CancelUntil.NEVER)
                .lostParcelsBy(Set.of(Role.BUYER))
                .build(),
        "cancellation policy has 2 faults: ",
        "the buyer can cancel units of a lost parcel; buyers ask for a refund instead",
        "support can never cancel; let support cancel at least open units");
  }

  @Test
  void refund_terms_tell_all_their_faults() {
    assertFaults(
        () ->
            RefundTerms.builder()
                .claimable(ClaimableUnits.MISSING)
                .proof(0, EvidenceKind.PHOTO)
                .proofAfterDelivery(true)
                .returnNeeded(true)
                .refundedBasisPoints(10_001)
                .window(Term.days(0))
                .proofWithin(Term.days(0))
                .returnWithin(Term.days(0))
                .build(),
        "refund terms has 8 faults: ",
        "count of proofs is 0 and their kinds are [PHOTO]; give both or neither",
        "only proof taken after delivery counts, but none is needed; ask for proof or drop the",
        "only proof taken after delivery counts, but the units never came; drop the demand",
        "units that never came must come back; ask for no return",
        "share refunded in basis points is 10001; it must be from 0 to 10000",
        "the window is 0 days; it must be 1 day or more",
        "the time to give proof is 0 days; it must be 1 day or more",
        "the time to send units back is 0 days; it must be 1 day or more");
    assertFaults(
        () -> RefundTerms.builder().proof(101, EvidenceKind.PHOTO).build(),
        "count of proofs is 101; it must be from 0 to 100");
    assertFaults(() -> RefundTerms.builder().proof(1, Set.of()).build(), "give both or neither");
  }

  @Test
  void a_goodwill_policy_tells_all_its_faults() {
    assertFaults(
        () ->
            GoodwillPolicy.builder()
                .percentOff(101)
                .capPercentOfRefund(-1)
                .lasts(Term.days(0))
                .cap(Money.parse("NGN 0.00"))
                .build(),
        "goodwill policy has 4 faults: ",
        "per cent off is 101; it must be from 0 to 100",
        "cap in per cent of the refund is -1; it must be from 0 to 1000",
        "a discount lasts 0 days; it must last a day or more",
        "cap is NGN 0.00; it must be more than zero");
  }

  @Test
  void refund_facts_tell_all_their_faults() {
    Shares naira = Shares.each(Units.of(1, 1), Money.parse("NGN 1.00"));
    Shares yen = Shares.none(CurrencyUnit.JPY);

    assertFaults(
        () ->
            RefundFacts.builder(RefundReason.WRONG_ITEM, naira)
                .productClasses(Set.of())
                .delivered(Units.of(1, 1), Instant.EPOCH)
                .missing(Units.of(1, 1))
                .fees(yen)
                .returnable(yen)
                .build(),
        "refund facts has 6 faults: ",
        "no product class is told; name at least one",
        "the time of placement is not told; say it",
        "the time of the claim is not told; say it",
        "fees are in JPY; use NGN as for the goods",
        "returnable amounts are in JPY; use NGN as for the goods",
        "units 1:1 are both delivered and missing; say one");
    assertFaults(
        () ->
            RefundFacts.builder(RefundReason.WRONG_ITEM, yen)
                .placedAt(Instant.EPOCH)
                .claimedAt(Instant.EPOCH)
                .build(),
        "refund facts has a fault: no unit is claimed; name at least one");
  }

  private static void assertFaults(ThrowingCallable building, String... parts) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains(parts);
  }
}
