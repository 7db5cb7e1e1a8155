package com.owode.orders.refund;

import static com.owode.orders.refund.ClaimOutcome.ASK_FOR_PROOF;
import static com.owode.orders.refund.ClaimOutcome.DECLINE;
import static com.owode.orders.refund.ClaimOutcome.REFUND;
import static com.owode.orders.refund.ClaimOutcome.REVIEW_BY_HAND;
import static com.owode.orders.refund.RefundReason.DAMAGED_IN_SHIPPING;
import static com.owode.orders.refund.RefundReason.NOT_AS_DESCRIBED;
import static com.owode.orders.refund.RefundReason.NOT_RECEIVED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RefundPolicyTest {

  private static final RefundPolicy OWODE = RefundPolicy.owode();
  private static final Instant PLACED = Instant.parse("2026-05-01T09:00:00Z");
  private static final Instant DELIVERED = Instant.parse("2026-05-04T12:00:00Z");
  private static final Instant CLAIMED = Instant.parse("2026-05-05T10:00:00Z");

  /** The 14th day after delivery is a Monday; its end in Lagos. */
  private static final Instant WINDOW_ENDS = Instant.parse("2026-05-18T23:00:00Z");

  private static final Units UNITS = Units.range(1, 1, 2);
  private static final Shares GOODS = Shares.each(UNITS, Money.parse("NGN 100.00"));
  private static final Shares FEES = Shares.each(UNITS, Money.parse("NGN 5.00"));

  private static Evidence proof(EvidenceKind kind, String content, String takenAt) {
    return new Evidence(
        kind,
        ContentHash.of(content),
        takenAt.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(takenAt)),
        "ref-" + content);
  }

  private static final Evidence PHOTO = proof(EvidenceKind.PHOTO, "a", "2026-05-04T13:00:00Z");
  private static final Evidence EARLY = proof(EvidenceKind.PHOTO, "b", "2026-05-03T13:00:00Z");
  private static final Evidence UNDATED = proof(EvidenceKind.VIDEO, "c", "");

  private static RefundFacts.Builder claim(RefundReason reason) {
    return RefundFacts.builder(reason, GOODS)
        .fees(FEES)
        .placedAt(PLACED)
        .deliveredAt(DELIVERED)
        .claimedAt(CLAIMED)
        .evidence(List.of(PHOTO));
  }

  private static RefundJudgement judged(RefundFacts.Builder facts) {
    return OWODE.judge(facts.build(), CLAIMED);
  }

  private static RefundPolicy twoProofs() {
    return OWODE.toBuilder()
        .terms(
            DAMAGED_IN_SHIPPING,
            RefundTerms.builder()
                .proof(2, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
                .proofAfterDelivery(true)
                .build())
        .build();
  }

  private static Map<String, Verdict> verdicts(RefundJudgement judgement) {
    return judgement.judgement().verdicts().stream()
        .collect(
            Collectors.toMap(
                judged -> judged.rule().code(),
                judged -> judged.verdict(),
                (one, two) -> one,
                TreeMap::new));
  }

  @Test
  void a_claim_in_time_with_proof_gets_price_and_shipping_fee_back() {
    RefundJudgement judgement = judged(claim(DAMAGED_IN_SHIPPING));

    assertThat(judgement.outcome()).isEqualTo(REFUND);
    assertThat(judgement.reasons()).isEmpty();
    assertThat(judgement.amounts()).isEqualTo(Shares.each(UNITS, Money.parse("NGN 105.00")));
    assertThat(judgement.isReturnNeeded()).isFalse();
    assertThat(judgement.answerBy()).isEmpty();
    assertThat(judgement.missingProof()).isEmpty();
    assertThat(judgement.policyHash()).isEqualTo(ContentHash.of(OWODE));
    assertThat(judgement.at()).isEqualTo(CLAIMED);
    assertThat(verdicts(judgement))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "refund.reason-known", Verdict.HOLDS,
                "refund.terms-agree", Verdict.HOLDS,
                "refund.reason-covered", Verdict.HOLDS,
                "refund.units-delivered", Verdict.HOLDS,
                "refund.units-missing", Verdict.NOT_APPLICABLE,
                "refund.within-window", Verdict.HOLDS,
                "refund.returnable", Verdict.HOLDS,
                "refund.proof-given", Verdict.HOLDS,
                "refund.proof-after-delivery", Verdict.HOLDS,
                "refund.proof-not-used-before", Verdict.HOLDS));
  }

  @Test
  void a_claim_that_is_both_too_late_and_without_proof_is_told_both() {
    RefundJudgement judgement =
        judged(claim(DAMAGED_IN_SHIPPING).claimedAt(WINDOW_ENDS.plusNanos(1)).evidence(List.of()));

    assertThat(judgement.outcome()).isEqualTo(DECLINE);
    assertThat(judgement.reasons()).containsExactly("refund.within-window", "refund.proof-given");
    assertThat(judgement.amounts().minorTotal()).isZero();
    assertThat(judgement.answerBy()).isEmpty();
  }

  @Test
  void the_same_photo_used_in_another_order_goes_to_a_person() {
    RefundJudgement judgement =
        judged(claim(DAMAGED_IN_SHIPPING).usedElsewhere(Set.of(PHOTO.content())));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.proof-not-used-before");
    assertThat(judgement.amounts().minorTotal()).isZero();
    assertThat(judgement.amountsIfApproved().total()).isEqualTo(Money.parse("NGN 210.00"));
  }

  @Test
  void proof_taken_before_delivery_does_not_count_and_the_judgement_says_so() {
    RefundJudgement judgement = judged(claim(DAMAGED_IN_SHIPPING).evidence(List.of(EARLY)));

    assertThat(judgement.outcome()).isEqualTo(ASK_FOR_PROOF);
    assertThat(judgement.reasons()).containsExactly("refund.proof-after-delivery");
    assertThat(judgement.missingProof())
        .hasToString("Optional[1 photo or video taken after delivery on 2026-05-04]");
    assertThat(judgement.missingProof().orElseThrow().takenAfter()).contains(DELIVERED);
    assertThat(judgement.answerBy()).contains(Instant.parse("2026-05-12T10:00:00Z"));
    assertThat(judgement.explain(Locale.ENGLISH))
        .anyMatch(sentence -> sentence.contains("proof taken before it does not count"));
  }

  @Test
  void proof_taken_before_delivery_is_no_fault_beside_enough_that_was_taken_after_it() {
    assertThat(judged(claim(DAMAGED_IN_SHIPPING).evidence(List.of(EARLY, PHOTO))).outcome())
        .isEqualTo(REFUND);
  }

  @Test
  void proof_taken_before_delivery_counts_for_reasons_that_do_not_mind() {
    assertThat(judged(claim(WRONG_ITEM).evidence(List.of(EARLY))).outcome()).isEqualTo(REFUND);
  }

  @Test
  void proof_taken_at_the_instant_of_delivery_counts() {
    Evidence atDelivery = proof(EvidenceKind.VIDEO, "d", DELIVERED.toString());

    assertThat(judged(claim(DAMAGED_IN_SHIPPING).evidence(List.of(atDelivery))).outcome())
        .isEqualTo(REFUND);
  }

  @Test
  void undated_proof_goes_to_a_person_where_the_date_decides() {
    RefundJudgement judgement = judged(claim(DAMAGED_IN_SHIPPING).evidence(List.of(UNDATED)));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.proof-after-delivery");
    assertThat(judgement.judgement().missingFacts())
        .containsExactly("pieces of proof taken after delivery");
  }

  @Test
  void what_could_not_be_judged_goes_to_a_person_even_when_the_claim_is_too_late() {
    RefundJudgement judgement =
        judged(
            claim(DAMAGED_IN_SHIPPING)
                .claimedAt(WINDOW_ENDS.plusSeconds(1))
                .evidence(List.of(UNDATED)));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons())
        .containsExactly("refund.within-window", "refund.proof-after-delivery");
  }

  @Test
  void undated_proof_is_enough_where_the_date_does_not_matter() {
    assertThat(judged(claim(NOT_AS_DESCRIBED).evidence(List.of(UNDATED))).outcome())
        .isEqualTo(REFUND);
  }

  @Test
  void too_little_proof_is_asked_for_even_where_some_is_undated() {
    RefundJudgement judgement =
        twoProofs().judge(claim(DAMAGED_IN_SHIPPING).evidence(List.of(UNDATED)).build(), CLAIMED);

    assertThat(judgement.outcome()).isEqualTo(ASK_FOR_PROOF);
    assertThat(judgement.reasons())
        .containsExactly("refund.proof-given", "refund.proof-after-delivery");
    assertThat(judgement.missingProof().orElseThrow().pieces()).isEqualTo(2);
  }

  @Test
  void proof_taken_before_delivery_leaves_as_much_missing_as_it_is() {
    RefundJudgement judgement =
        twoProofs()
            .judge(claim(DAMAGED_IN_SHIPPING).evidence(List.of(EARLY, PHOTO)).build(), CLAIMED);

    assertThat(judgement.outcome()).isEqualTo(ASK_FOR_PROOF);
    assertThat(judgement.reasons()).containsExactly("refund.proof-after-delivery");
    assertThat(judgement.missingProof())
        .hasToString("Optional[1 photo or video taken after delivery on 2026-05-04]");
    assertThat(judgement.missingProof())
        .isEqualTo(
            twoProofs()
                .judge(claim(DAMAGED_IN_SHIPPING).evidence(List.of(PHOTO)).build(), CLAIMED)
                .missingProof());
  }

  @Test
  void proof_of_units_that_were_never_delivered_is_neither_early_nor_late() {
    RefundJudgement judgement =
        judged(
            RefundFacts.builder(DAMAGED_IN_SHIPPING, GOODS)
                .placedAt(PLACED)
                .claimedAt(CLAIMED)
                .evidence(List.of(PHOTO)));

    assertThat(judgement.outcome()).isEqualTo(DECLINE);
    assertThat(judgement.reasons()).containsExactly("refund.units-delivered");
    assertThat(judgement.missingProof()).isEmpty();
  }

  @Test
  void windows_are_counted_in_the_calendar_of_the_facts() {
    BusinessCalendar longHoliday =
        BusinessCalendar.lagos().toBuilder()
            .closedOn(List.of(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 19)))
            .build();

    assertThat(
            judged(
                    claim(WRONG_ITEM)
                        .calendar(longHoliday)
                        .claimedAt(Instant.parse("2026-05-20T23:00:00Z")))
                .outcome())
        .isEqualTo(REFUND);
  }

  @Test
  void a_policy_can_drop_the_terms_of_a_reason() {
    RefundPolicy policy = OWODE.toBuilder().withoutTerms(WRONG_ITEM).build();

    assertThat(policy.terms(WRONG_ITEM, ProductClass.GENERAL)).isEmpty();
    assertThat(policy.terms().keySet())
        .extracting(RefundPolicy.Key::toString)
        .containsExactly("DAMAGED_IN_SHIPPING", "NOT_AS_DESCRIBED", "NOT_RECEIVED");
    assertThat(new RefundPolicy.Key(WRONG_ITEM, Optional.of(ProductClass.FRAGILE)))
        .hasToString("WRONG_ITEM of FRAGILE");
  }

  @Test
  void a_claim_without_proof_is_asked_for_it() {
    RefundJudgement judgement = judged(claim(WRONG_ITEM).evidence(List.of()));

    assertThat(judgement.outcome()).isEqualTo(ASK_FOR_PROOF);
    assertThat(judgement.reasons()).containsExactly("refund.proof-given");
    assertThat(judgement.missingProof()).hasToString("Optional[1 photo or video]");
    assertThat(judgement.missingProof().orElseThrow().kinds())
        .containsExactly(EvidenceKind.PHOTO, EvidenceKind.VIDEO);
  }

  @Test
  void the_same_content_twice_is_one_proof() {
    RefundPolicy two =
        OWODE.toBuilder()
            .terms(WRONG_ITEM, RefundTerms.builder().proof(2, EvidenceKind.PHOTO).build())
            .build();

    RefundJudgement judgement =
        two.judge(claim(WRONG_ITEM).evidence(List.of(PHOTO, PHOTO)).build(), CLAIMED);

    assertThat(judgement.outcome()).isEqualTo(ASK_FOR_PROOF);
    assertThat(judgement.missingProof()).hasToString("Optional[1 photo]");
  }

  @Test
  void proof_of_another_kind_does_not_count() {
    Evidence document = proof(EvidenceKind.DOCUMENT, "d", "2026-05-05T00:00:00Z");

    assertThat(judged(claim(WRONG_ITEM).evidence(List.of(document))).reasons())
        .containsExactly("refund.proof-given");
  }

  @Test
  void the_last_instant_of_the_window_is_in_time_and_the_next_one_is_not() {
    assertThat(judged(claim(WRONG_ITEM).claimedAt(WINDOW_ENDS)).outcome()).isEqualTo(REFUND);

    RefundJudgement late = judged(claim(WRONG_ITEM).claimedAt(WINDOW_ENDS.plusNanos(1)));
    assertThat(late.outcome()).isEqualTo(DECLINE);
    assertThat(late.reasons()).containsExactly("refund.within-window");
  }

  @Test
  void a_window_that_ends_on_a_closed_day_extends_to_the_end_of_the_next_open_one() {
    // Delivered on Saturday the 2nd: the 14th day is Saturday the 16th, the next open one the 18th.
    RefundFacts.Builder facts =
        claim(WRONG_ITEM).deliveredAt(Instant.parse("2026-05-02T12:00:00Z"));

    assertThat(judged(facts.claimedAt(WINDOW_ENDS)).outcome()).isEqualTo(REFUND);
    assertThat(judged(facts.claimedAt(WINDOW_ENDS.plusNanos(1))).outcome()).isEqualTo(DECLINE);
  }

  @Test
  void a_window_is_open_until_the_last_parcel_is_delivered() {
    RefundJudgement judgement =
        judged(
            RefundFacts.builder(WRONG_ITEM, GOODS)
                .placedAt(PLACED)
                .delivered(UNITS, DELIVERED)
                .claimedAt(CLAIMED.plusSeconds(86_400 * 365L))
                .evidence(List.of(PHOTO)));

    assertThat(judgement.outcome()).isEqualTo(REFUND);
    assertThat(judgement.judgement().verdict("refund.within-window"))
        .contains(Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_window_may_begin_with_placement() {
    RefundPolicy fromPlacement =
        OWODE.toBuilder()
            .terms(
                WRONG_ITEM,
                RefundTerms.builder().windowFrom(WindowFrom.PLACEMENT).window(Term.days(3)).build())
            .build();
    Instant end = Instant.parse("2026-05-04T09:00:00Z");

    assertThat(fromPlacement.judge(claim(WRONG_ITEM).claimedAt(end).build(), CLAIMED).outcome())
        .isEqualTo(REFUND);
    assertThat(
            fromPlacement
                .judge(claim(WRONG_ITEM).claimedAt(end.plusNanos(1)).build(), CLAIMED)
                .outcome())
        .isEqualTo(DECLINE);
  }

  @Test
  void units_that_were_not_delivered_cannot_be_damaged() {
    RefundJudgement judgement =
        judged(claim(DAMAGED_IN_SHIPPING).delivered(Units.of(1, 1), DELIVERED));

    assertThat(judgement.outcome()).isEqualTo(DECLINE);
    assertThat(judgement.reasons()).containsExactly("refund.units-delivered");
  }

  @Test
  void units_that_are_lost_or_overdue_are_refunded_without_proof() {
    RefundJudgement judgement =
        judged(
            RefundFacts.builder(NOT_RECEIVED, GOODS)
                .fees(FEES)
                .placedAt(PLACED)
                .claimedAt(CLAIMED)
                .missing(UNITS));

    assertThat(judgement.outcome()).isEqualTo(REFUND);
    assertThat(judgement.amounts().total()).isEqualTo(Money.parse("NGN 210.00"));
  }

  @Test
  void units_that_are_said_not_to_have_come_though_they_are_not_overdue_go_to_a_person() {
    RefundJudgement judgement = judged(claim(NOT_RECEIVED));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.units-missing");
  }

  @Test
  void a_reason_without_terms_goes_to_a_person_and_nothing_else_is_held_against_it() {
    RefundJudgement judgement =
        judged(claim(RefundReason.of("TOO_SMALL")).claimedAt(WINDOW_ENDS.plusSeconds(1)));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.reason-known");
    assertThat(judgement.terms()).isEmpty();
    assertThat(judgement.amounts().minorTotal()).isZero();
    assertThat(judgement.amountsIfApproved()).isEqualTo(GOODS);
    assertThat(verdicts(judgement))
        .containsEntry("refund.terms-agree", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.reason-covered", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.units-delivered", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.units-missing", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.within-window", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.proof-given", Verdict.NOT_APPLICABLE)
        .containsEntry("refund.proof-after-delivery", Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_class_of_products_can_have_terms_of_its_own() {
    RefundPolicy policy =
        OWODE.toBuilder()
            .terms(
                WRONG_ITEM,
                ProductClass.FRAGILE,
                RefundTerms.builder().refundedBasisPoints(0).build())
            .build();

    RefundJudgement fragile =
        policy.judge(
            claim(WRONG_ITEM).productClasses(Set.of(ProductClass.FRAGILE)).build(), CLAIMED);
    assertThat(fragile.outcome()).isEqualTo(DECLINE);
    assertThat(fragile.reasons()).containsExactly("refund.reason-covered");
    assertThat(policy.judge(claim(WRONG_ITEM).build(), CLAIMED).outcome()).isEqualTo(REFUND);

    RefundJudgement mixed =
        policy.judge(
            claim(WRONG_ITEM)
                .productClasses(Set.of(ProductClass.FRAGILE, ProductClass.GENERAL))
                .build(),
            CLAIMED);
    assertThat(mixed.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(mixed.reasons()).containsExactly("refund.terms-agree");
  }

  @Test
  void units_that_were_paid_back_already_are_declined() {
    RefundJudgement judgement =
        judged(claim(WRONG_ITEM).returnable(Shares.each(UNITS, Money.parse("NGN 0.00"))));

    assertThat(judgement.outcome()).isEqualTo(DECLINE);
    assertThat(judgement.reasons()).containsExactly("refund.returnable");
  }

  @Test
  void never_more_goes_back_than_is_still_returnable_unit_by_unit() {
    RefundJudgement judgement =
        judged(claim(WRONG_ITEM).returnable(Shares.each(Units.of(1, 2), Money.parse("NGN 30.00"))));

    assertThat(judgement.outcome()).isEqualTo(REFUND);
    assertThat(judgement.amounts().totalOf(Units.of(1, 1))).isEqualTo(Money.parse("NGN 0.00"));
    assertThat(judgement.amounts().totalOf(Units.of(1, 2))).isEqualTo(Money.parse("NGN 30.00"));
  }

  @Test
  void a_share_of_the_price_is_rounded_unit_by_unit_so_that_one_at_a_time_adds_up() {
    RefundPolicy half =
        OWODE.toBuilder()
            .terms(WRONG_ITEM, RefundTerms.builder().refundedBasisPoints(5_000).build())
            .build();
    Shares yen = Shares.each(UNITS, Money.parse("JPY 5801"));
    RefundFacts both =
        RefundFacts.builder(WRONG_ITEM, yen)
            .placedAt(PLACED)
            .deliveredAt(DELIVERED)
            .claimedAt(CLAIMED)
            .build();

    assertThat(half.judge(both, CLAIMED).amounts())
        .isEqualTo(Shares.each(UNITS, Money.parse("JPY 2901")));
  }

  @Test
  void a_share_of_the_largest_amount_does_not_overflow() {
    RefundPolicy almost =
        OWODE.toBuilder()
            .terms(WRONG_ITEM, RefundTerms.builder().refundedBasisPoints(9_999).build())
            .build();
    Shares most = Shares.each(Units.of(1, 1), Money.ofMinor(GOODS.currency(), Long.MAX_VALUE));
    RefundFacts facts =
        RefundFacts.builder(WRONG_ITEM, most)
            .placedAt(PLACED)
            .deliveredAt(DELIVERED)
            .claimedAt(CLAIMED)
            .build();

    assertThat(almost.judge(facts, CLAIMED).amounts().minorTotal())
        .isEqualTo(9_222_449_699_651_090_329L);
  }

  @Test
  void a_wrong_item_is_sent_back_first_and_in_time() {
    RefundJudgement judgement = judged(claim(WRONG_ITEM));

    assertThat(judgement.isReturnNeeded()).isTrue();
    assertThat(judgement.terms().orElseThrow().returnPaidBy()).isEqualTo(ReturnPaidBy.SELLER);
    assertThat(judgement.answerBy()).contains(Instant.parse("2026-05-19T10:00:00Z"));
    assertThat(judgement.returnBy()).isEqualTo(judgement.answerBy());
  }

  @Test
  void the_same_claim_policy_and_time_give_the_same_record() {
    assertThat(judged(claim(WRONG_ITEM)).judgement().toRecord())
        .isEqualTo(
            RefundPolicy.owode().judge(claim(WRONG_ITEM).build(), CLAIMED).judgement().toRecord());
  }

  @Test
  void texts_for_logs_hold_no_reference_and_no_amount() {
    RefundJudgement judgement = judged(claim(WRONG_ITEM).evidence(List.of()));

    assertThat(judgement).hasToString("ASK_FOR_PROOF [refund.proof-given]");
    assertThat(judgement.judgement().facts()).hasToString("WRONG_ITEM for units 1:1-2");
  }
}
