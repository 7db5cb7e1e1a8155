package com.owode.orders.policy;

import static com.owode.orders.refund.RefundReason.DAMAGED_IN_SHIPPING;
import static com.owode.orders.refund.RefundReason.NOT_RECEIVED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.ReturnPaidBy;
import com.owode.orders.refund.WindowFrom;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.shipping.ShippingPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyLintTest {

  private static final RefundTerms PROVEN =
      RefundTerms.builder().proof(1, EvidenceKind.PHOTO).build();

  private static List<PolicyFinding> lint(OrderPolicies.Builder policies) {
    return PolicyLint.of(policies.build());
  }

  private static OrderPolicies.Builder policies() {
    return OrderPolicies.builder("shop", "1");
  }

  /** The findings of one reason's terms. */
  private static List<PolicyFinding> of(RefundReason reason, RefundTerms terms) {
    return lint(
        policies()
            .goodwill(GoodwillPolicy.none())
            .refund(RefundPolicy.owode().toBuilder().terms(reason, terms).build()));
  }

  @Test
  void the_policies_of_the_guide_have_no_finding() {
    assertThat(PolicyLint.of(OrderPolicies.owode())).isEmpty();
  }

  @Test
  void proof_that_can_be_given_for_longer_than_the_claim_can_be_made() {
    assertThat(of(WRONG_ITEM, PROVEN.toBuilder().proofWithin(Term.days(20)).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.proof-outlasts-window",
                "refund terms of WRONG_ITEM",
                "proof can be given for 20 days, longer than the 14 days in which the claim can be"
                    + " made",
                "shorten the time for proof, or widen the window"));
  }

  @Test
  void ten_business_days_for_proof_outlast_a_week_and_never_three() {
    RefundTerms tenBusinessDays =
        PROVEN.toBuilder().proofWithin(Term.businessDays(10)).window(Term.days(7)).build();

    assertThat(of(WRONG_ITEM, tenBusinessDays))
        .extracting(PolicyFinding::code)
        .containsExactly("lint.proof-outlasts-window");
    assertThat(of(WRONG_ITEM, tenBusinessDays.toBuilder().window(Term.days(21)).build())).isEmpty();
  }

  @Test
  void a_final_sale_that_asks_for_proof_all_the_same() {
    assertThat(of(WRONG_ITEM, PROVEN.toBuilder().refundedBasisPoints(0).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.nothing-refunded",
                "refund terms of WRONG_ITEM",
                "no part of the price goes back, which declines every claim, and yet more is said",
                "ask for no proof and no return and give no shipping fee, or refund a share"));
    assertThat(of(WRONG_ITEM, finalSale().returnNeeded(true).build())).hasSize(1);
    assertThat(of(WRONG_ITEM, finalSale().shippingFeeIncluded(true).build())).hasSize(1);
    assertThat(of(WRONG_ITEM, finalSale().build())).isEmpty();
  }

  private static RefundTerms.Builder finalSale() {
    return RefundTerms.builder().refundedBasisPoints(0);
  }

  @Test
  void a_reason_about_what_came_that_only_missing_units_can_be_claimed_for() {
    RefundTerms missing = RefundTerms.builder().claimable(ClaimableUnits.MISSING).build();

    assertThat(of(DAMAGED_IN_SHIPPING, missing))
        .containsExactly(
            new PolicyFinding(
                "lint.units-contradict-reason",
                "refund terms of DAMAGED_IN_SHIPPING",
                "the reason is about what came, and only missing units can be claimed",
                "let delivered units be claimed"));
    assertThat(of(RefundReason.of("CHANGED_MIND_EARLY"), missing)).isEmpty();
  }

  @Test
  void a_reason_about_what_never_came_that_only_delivered_units_can_be_claimed_for() {
    assertThat(of(NOT_RECEIVED, PROVEN))
        .containsExactly(
            new PolicyFinding(
                "lint.units-contradict-reason",
                "refund terms of NOT_RECEIVED",
                "the reason is about what never came, and only delivered units can be claimed",
                "let missing units be claimed"));
  }

  @Test
  void a_buyer_who_pays_for_a_return_that_is_not_needed() {
    assertThat(of(WRONG_ITEM, PROVEN.toBuilder().returnPaidBy(ReturnPaidBy.BUYER).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.return-not-needed",
                "refund terms of WRONG_ITEM",
                "the buyer pays for sending back what need not come back",
                "ask for the return, or drop who pays"));
  }

  @Test
  void terms_of_a_class_that_repeat_those_of_every_class() {
    RefundPolicy repeating =
        RefundPolicy.owode().toBuilder()
            .terms(WRONG_ITEM, PROVEN)
            .terms(WRONG_ITEM, ProductClass.FRAGILE, PROVEN)
            .build();

    assertThat(lint(policies().refund(repeating)))
        .containsExactly(
            new PolicyFinding(
                "lint.terms-repeat",
                "refund terms of WRONG_ITEM of FRAGILE",
                "they say what the terms of WRONG_ITEM say for every class",
                "drop them"));
  }

  @Test
  void a_window_that_is_over_before_anything_arrives_or_is_overdue() {
    RefundTerms short_ =
        PROVEN.toBuilder().windowFrom(WindowFrom.PLACEMENT).window(Term.days(2)).build();
    RefundTerms shortForMissing =
        RefundTerms.builder()
            .claimable(ClaimableUnits.MISSING)
            .windowFrom(WindowFrom.PLACEMENT)
            .window(Term.days(2))
            .build();

    assertThat(of(WRONG_ITEM, short_.toBuilder().proofWithin(Term.days(1)).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.window-over-before-delivery",
                "refund terms of WRONG_ITEM",
                "the window of 2 days from placement is over when a parcel usually arrives",
                "count it from delivery, or make it longer"));
    assertThat(of(NOT_RECEIVED, shortForMissing))
        .containsExactly(
            new PolicyFinding(
                "lint.window-over-before-overdue",
                "refund terms of NOT_RECEIVED",
                "the window of 2 days from placement is over when a parcel is overdue",
                "make it longer, or call parcels overdue sooner"));
    assertThat(of(NOT_RECEIVED, shortForMissing.toBuilder().window(Term.days(60)).build()))
        .isEmpty();
  }

  @Test
  void goodwill_for_a_reason_that_is_never_refunded() {
    RefundReason late = RefundReason.of("LATE");

    assertThat(
            lint(
                policies()
                    .goodwill(
                        GoodwillPolicy.owode().toBuilder()
                            .reasons(Set.of(late, WRONG_ITEM))
                            .build())))
        .containsExactly(
            new PolicyFinding(
                "lint.goodwill-without-refund",
                "goodwill for LATE",
                "no terms give money back for that reason, and the discount goes with a refund",
                "give it terms, or drop the reason"));
  }

  @Test
  void a_retry_that_is_possible_only_when_the_order_is_cancelled() {
    PaymentPolicy late =
        PaymentPolicy.owode().toBuilder()
            .payWithin(Duration.ofHours(24))
            .remindAfter(Duration.ofHours(12))
            .pendingGrace(Duration.ofHours(24))
            .build();

    assertThat(lint(policies().payment(late)))
        .containsExactly(
            new PolicyFinding(
                "lint.retry-too-late",
                "payment",
                "a pending attempt can be retried after PT24H, and the order is cancelled after"
                    + " PT24H",
                "allow the retry sooner"));
  }

  @Test
  void money_set_aside_that_is_free_again_before_anything_is_shipped() {
    PaymentPolicy setAside =
        PaymentPolicy.owode().toBuilder()
            .captureAt(CaptureAt.FIRST_SHIPMENT)
            .authorisationLasts(Duration.ofDays(3))
            .build();
    ShippingPolicy slow = ShippingPolicy.owode().toBuilder().handlingTime(Term.days(5)).build();

    assertThat(lint(policies().payment(setAside).shipping(slow)))
        .containsExactly(
            new PolicyFinding(
                "lint.authorisation-lapses",
                "payment",
                "money set aside is free again after PT72H, and shipping may take 5 days",
                "ship sooner, or take the money at placement"));
    assertThat(
            lint(
                policies()
                    .payment(setAside.toBuilder().captureAt(CaptureAt.PLACEMENT).build())
                    .shipping(slow)))
        .isEmpty();
  }

  @Test
  void a_seller_who_is_reminded_before_the_time_frame_begins() {
    assertThat(
            lint(
                policies()
                    .shipping(
                        ShippingPolicy.owode().toBuilder()
                            .handlingTime(Term.days(1))
                            .remindBefore(Duration.ofDays(1))
                            .build())))
        .containsExactly(
            new PolicyFinding(
                "lint.reminder-too-early",
                "shipping",
                "the seller is reminded PT24H before the end of 1 day",
                "remind later"));
  }

  @Test
  void an_invitation_to_a_review_that_can_no_longer_be_left() {
    assertThat(
            lint(
                policies()
                    .review(
                        ReviewPolicy.owode().toBuilder()
                            .window(Term.days(2))
                            .inviteAfter(Duration.ofDays(2))
                            .build())))
        .containsExactly(
            new PolicyFinding(
                "lint.invitation-too-late",
                "review",
                "the buyer is invited after PT48H to a review that can be left within 2 days",
                "invite sooner"));
  }

  @Test
  void a_finding_reads_as_a_sentence() {
    assertThat(new PolicyFinding("lint.terms-repeat", "refund terms", "they repeat", "drop them"))
        .hasToString("refund terms: they repeat; drop them (lint.terms-repeat)");
  }
}
