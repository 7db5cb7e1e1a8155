package com.owode.orders.refund;

import static com.owode.orders.refund.ClaimOutcome.ASK_FOR_PROOF;
import static com.owode.orders.refund.ClaimOutcome.DECLINE;
import static com.owode.orders.refund.ClaimOutcome.REFUND;
import static com.owode.orders.refund.ClaimOutcome.REVIEW_BY_HAND;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.Judged;
import com.owode.orders.rule.NearestChange;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of a refund: broken, holding, and alone what decides. */
class RefundRuleByRuleTest {

  private static final RefundReason FINAL_SALE = RefundReason.of("FINAL_SALE");
  private static final Instant DELIVERED = Instant.parse("2026-05-03T12:00:00Z");
  private static final Instant CLAIMED = Instant.parse("2026-05-05T10:00:00Z");
  private static final Units UNITS = Units.range(1, 1, 2);
  private static final Shares GOODS = Shares.each(UNITS, Money.parse("NGN 100.00"));

  private static final RefundTerms PROVEN =
      RefundTerms.builder()
          .proof(1, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
          .proofAfterDelivery(true)
          .build();

  private static final RefundPolicy POLICY =
      RefundPolicy.owode().toBuilder()
          .terms(FINAL_SALE, RefundTerms.builder().refundedBasisPoints(0).build())
          .terms(RefundReason.WRONG_ITEM, ProductClass.FRAGILE, PROVEN)
          .build();

  /** Undated proof on claims of a window that is over, and the like, are in RefundPolicyTest. */
  private record Case(
      Rule<RefundClaim> rule,
      ClaimOutcome outcome,
      RefundReason reason,
      UnaryOperator<RefundFacts.Builder> broken) {

    @Override
    public String toString() {
      return rule.code();
    }
  }

  private static Evidence photo(String content, Instant takenAt) {
    return new Evidence(
        EvidenceKind.PHOTO, ContentHash.of(content), Optional.of(takenAt), "ref-" + content);
  }

  private static final Evidence GOOD = photo("good", DELIVERED.plusSeconds(60));
  private static final Evidence EARLY = photo("early", DELIVERED.minusSeconds(60));

  private static RefundFacts.Builder sound(RefundReason reason) {
    RefundFacts.Builder facts =
        RefundFacts.builder(reason, GOODS)
            .placedAt(Instant.parse("2026-05-01T09:00:00Z"))
            .claimedAt(CLAIMED)
            .evidence(List.of(GOOD));
    return reason.equals(RefundReason.NOT_RECEIVED)
        ? facts.missing(UNITS).lastDeliveredAt(DELIVERED)
        : facts.deliveredAt(DELIVERED);
  }

  static Stream<Case> cases() {
    RefundReason damaged = RefundReason.DAMAGED_IN_SHIPPING;
    return Stream.of(
        new Case(
            RefundRules.TERMS_AGREE,
            REVIEW_BY_HAND,
            RefundReason.WRONG_ITEM,
            facts -> facts.productClasses(Set.of(ProductClass.GENERAL, ProductClass.FRAGILE))),
        new Case(
            RefundRules.UNITS_ARE_DELIVERED,
            DECLINE,
            damaged,
            facts -> facts.delivered(Units.range(1, 1, 1), DELIVERED)),
        new Case(
            RefundRules.UNITS_ARE_MISSING,
            REVIEW_BY_HAND,
            RefundReason.NOT_RECEIVED,
            facts -> facts.missing(Units.range(1, 1, 1))),
        new Case(
            RefundRules.WITHIN_WINDOW,
            DECLINE,
            damaged,
            facts -> facts.claimedAt(DELIVERED.plusSeconds(86_400 * 20))),
        new Case(
            RefundRules.MONEY_IS_RETURNABLE,
            DECLINE,
            damaged,
            facts -> facts.returnable(Shares.none(CurrencyUnit.of("NGN")))),
        new Case(
            RefundRules.PROOF_IS_GIVEN, ASK_FOR_PROOF, damaged, facts -> facts.evidence(List.of())),
        new Case(
            RefundRules.PROOF_IS_AFTER_DELIVERY,
            ASK_FOR_PROOF,
            damaged,
            facts -> facts.evidence(List.of(EARLY))),
        new Case(
            RefundRules.PROOF_IS_NEW,
            REVIEW_BY_HAND,
            damaged,
            facts -> facts.usedElsewhere(Set.of(GOOD.content()))));
  }

  private static RefundJudgement judged(RefundFacts.Builder facts) {
    return POLICY.judge(facts.build(), CLAIMED);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_that_holds_lets_pass_and_broken_it_alone_decides(Case given) {
    RefundJudgement sound = judged(sound(given.reason));
    RefundJudgement spoilt = judged(given.broken.apply(sound(given.reason)));

    assertThat(sound.outcome()).isEqualTo(REFUND);
    assertThat(sound.judgement().verdict(given.rule.code())).contains(Verdict.HOLDS);
    assertThat(spoilt.judgement().verdict(given.rule.code())).contains(Verdict.BROKEN);
    assertThat(spoilt.reasons()).containsExactly(given.rule.code());
    assertThat(spoilt.outcome()).isEqualTo(given.outcome);
  }

  @Test
  void a_reason_without_terms_alone_calls_for_a_person() {
    RefundJudgement judgement = judged(sound(RefundReason.of("OTHER")));

    assertThat(judgement.outcome()).isEqualTo(REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly(RefundRules.REASON_IS_KNOWN.code());
    assertThat(
            judged(sound(RefundReason.WRONG_ITEM))
                .judgement()
                .verdict(RefundRules.REASON_IS_KNOWN.code()))
        .contains(Verdict.HOLDS);
  }

  @Test
  void a_reason_that_is_not_covered_alone_declines() {
    RefundJudgement judgement = judged(sound(FINAL_SALE));

    assertThat(judgement.outcome()).isEqualTo(DECLINE);
    assertThat(judgement.reasons()).containsExactly(RefundRules.REASON_IS_COVERED.code());
    assertThat(
            judged(sound(RefundReason.WRONG_ITEM))
                .judgement()
                .verdict(RefundRules.REASON_IS_COVERED.code()))
        .contains(Verdict.HOLDS);
  }

  @Test
  void every_rule_is_told_above() {
    List<String> told = new ArrayList<>(cases().map(given -> given.rule.code()).toList());
    told.add(RefundRules.REASON_IS_KNOWN.code());
    told.add(RefundRules.REASON_IS_COVERED.code());

    assertThat(RefundRules.RULES.rules())
        .extracting(Rule::code)
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @Test
  void a_claim_would_hold_with_one_photo_taken_after_delivery() {
    NearestChange early =
        judged(sound(RefundReason.DAMAGED_IN_SHIPPING).evidence(List.of(EARLY)))
            .judgement()
            .nearestChange();
    NearestChange none =
        judged(sound(RefundReason.DAMAGED_IN_SHIPPING).evidence(List.of()))
            .judgement()
            .nearestChange();

    assertThat(early.explain(Locale.ENGLISH))
        .isEqualTo("It would hold with pieces of proof taken after delivery at least 1.");
    assertThat(none.explain(Locale.ENGLISH))
        .isEqualTo(
            "It would hold with pieces of proof given at least 1 and pieces of proof taken after "
                + "delivery at least 1.");
    assertThat(early.explain(Locale.FRENCH))
        .isEqualTo("Il suffirait de\u00a0: pieces of proof taken after delivery d'au moins 1.");
  }

  @Test
  void nothing_that_the_buyer_could_add_mends_any_other_rule() {
    Map<String, NearestChange.Kind> kinds =
        Map.of(
            "refund.proof-given", NearestChange.Kind.FOUND,
            "refund.proof-after-delivery", NearestChange.Kind.FOUND);
    cases()
        .forEach(
            given ->
                assertThat(
                        judged(given.broken.apply(sound(given.reason)))
                            .judgement()
                            .nearestChange()
                            .kind())
                    .as(given.toString())
                    .isEqualTo(
                        kinds.getOrDefault(given.rule.code(), NearestChange.Kind.NOTHING_HELPS)));
  }

  @Test
  void what_would_help_helps_when_it_is_done() {
    for (List<Evidence> given : List.of(List.<Evidence>of(), List.of(EARLY))) {
      RefundFacts.Builder facts = sound(RefundReason.DAMAGED_IN_SHIPPING).evidence(given);
      NearestChange nearest = judged(facts).judgement().nearestChange();
      List<Evidence> more = new ArrayList<>(given);
      more.add(GOOD);

      assertThat(nearest.kind()).isEqualTo(NearestChange.Kind.FOUND);
      assertThat(judged(facts.evidence(more)).outcome()).isEqualTo(REFUND);
      assertThat(judged(facts).judgement().verdicts())
          .extracting(Judged::verdict)
          .doesNotContain(Verdict.BROKEN);
    }
  }

  @Test
  void a_refund_judgement_is_replayed_from_its_record() {
    RefundJudgement judgement =
        judged(sound(RefundReason.DAMAGED_IN_SHIPPING).evidence(List.of(EARLY)));

    assertThat(RefundRules.RULES.replay(judgement.judgement().toRecord()).differences()).isEmpty();
  }
}
