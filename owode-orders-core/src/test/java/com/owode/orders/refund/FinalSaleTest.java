package com.owode.orders.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.ProductClass;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FinalSaleTest {

  private static final RefundReason CHANGED_MIND = RefundReason.of("CHANGED_MIND");
  private static final ProductClass FINAL_SALE = ProductClass.of("FINAL_SALE");
  private static final RefundTerms NOTHING = RefundTerms.builder().refundedBasisPoints(0).build();
  private static final RefundTerms ALL = RefundTerms.builder().build();
  private static final RefundPolicy POLICY =
      RefundPolicy.owode().toBuilder()
          .terms(CHANGED_MIND, ALL)
          .terms(CHANGED_MIND, FINAL_SALE, NOTHING)
          .build();

  private static RefundJudgement judged(RefundFacts.Builder facts) {
    RefundFacts built = facts.build();
    return POLICY.judge(built, built.claimedAt());
  }

  @Test
  void who_changes_their_mind_gets_nothing_back_for_a_final_sale() {
    RefundJudgement judgement =
        judged(Claims.claim(CHANGED_MIND).productClasses(Set.of(FINAL_SALE)));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.DECLINE);
    assertThat(judgement.reasons()).containsExactly("refund.reason-covered");
  }

  @Test
  void who_changes_their_mind_gets_the_price_back_for_anything_else() {
    assertThat(judged(Claims.claim(CHANGED_MIND)).amounts().total())
        .isEqualTo(Money.parse("NGN 200.00"));
  }

  @Test
  void a_final_sale_that_arrives_damaged_is_refunded_by_the_guides_terms() {
    RefundJudgement judgement =
        judged(Claims.claim(RefundReason.DAMAGED_IN_SHIPPING).productClasses(Set.of(FINAL_SALE)));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REFUND);
  }

  @Test
  void a_claim_about_both_goes_to_a_person() {
    RefundJudgement judgement =
        judged(Claims.claim(CHANGED_MIND).productClasses(Set.of(FINAL_SALE, ProductClass.GENERAL)));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.terms-agree");
  }
}
