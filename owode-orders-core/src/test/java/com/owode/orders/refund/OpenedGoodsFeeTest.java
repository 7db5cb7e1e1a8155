package com.owode.orders.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.Units;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Diminished value: Directive 2011/83/EU, article 14(2), as a share that is agreed beforehand. */
class OpenedGoodsFeeTest {

  private static final RefundReason CHANGED_MIND = RefundReason.of("CHANGED_MIND");
  private static final RefundPolicy FIFTH_KEPT =
      RefundPolicy.builder()
          .terms(CHANGED_MIND, RefundTerms.builder().openedFeeBasisPoints(2_000).build())
          .build();

  private static Money back(Units opened) {
    RefundFacts facts = Claims.claim(CHANGED_MIND).opened(opened).build();
    return FIFTH_KEPT.judge(facts, facts.claimedAt()).amounts().total();
  }

  @Test
  void of_each_unit_that_was_opened_a_fifth_is_kept() {
    assertThat(back(Units.none())).isEqualTo(Money.parse("NGN 200.00"));
    assertThat(back(Units.of(1, 1))).isEqualTo(Money.parse("NGN 180.00"));
    assertThat(back(Claims.UNITS)).isEqualTo(Money.parse("NGN 160.00"));
  }

  @Test
  void the_buyer_reads_it_beforehand_in_every_language() {
    assertThat(FIFTH_KEPT.describe(Locale.ENGLISH).get(0))
        .endsWith("back (less 20 % of the price when the item was opened).");
    assertThat(FIFTH_KEPT.describe(Locale.FRENCH).get(0))
        .endsWith("(moins 20\u00a0% du prix si l'article a été ouvert).");
    assertThat(FIFTH_KEPT.describe(Locale.forLanguageTag("pcm")).get(0))
        .endsWith("(we go comot 20 % of the price if you don open the item).");
  }

  @Test
  void more_than_is_refunded_cannot_be_kept() {
    assertThatThrownBy(
            () ->
                RefundTerms.builder()
                    .refundedBasisPoints(1_000)
                    .openedFeeBasisPoints(1_001)
                    .build())
        .hasMessageContaining("share kept back for opened units in basis points is 1001");
  }

  @Test
  void a_fee_that_does_not_go_back_has_no_limit() {
    assertThatThrownBy(() -> RefundTerms.builder().shippingFeeUpToStandard(true).build())
        .hasMessageContaining("but it does not go back at all");
  }
}
