package com.owode.orders.refund;

import static com.owode.orders.refund.RefundReason.NOT_RECEIVED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RefundLayersTest {

  private static final Instant DELIVERED = Instant.parse("2026-05-04T12:00:00Z");
  private static final ProductClass FOOD = ProductClass.of("FOOD");
  private static final RefundTerms LENIENT =
      RefundTerms.builder()
          .window(Term.days(14))
          .proof(1, EvidenceKind.PHOTO, EvidenceKind.VIDEO)
          .shippingFeeIncluded(true)
          .build();

  private static RefundPolicy wrongItem(RefundTerms terms) {
    return RefundPolicy.builder().terms(WRONG_ITEM, terms).build();
  }

  private static RefundLayer market() {
    return RefundLayer.lowest("market", wrongItem(LENIENT));
  }

  private static RefundTerms top(RefundTerms seller) {
    return terms(
        RefundLayers.of(
            List.of(market(), RefundLayer.over("seller", "market", wrongItem(seller)))));
  }

  private static RefundTerms terms(RefundLayers layers) {
    return layers.at("seller").policy().terms(WRONG_ITEM, ProductClass.GENERAL).orElseThrow();
  }

  @Test
  void a_layer_tightens_what_is_beneath_part_by_part() {
    RefundTerms strict =
        RefundTerms.builder()
            .window(Term.days(7))
            .proof(2, EvidenceKind.VIDEO)
            .proofAfterDelivery(true)
            .proofWithin(Term.days(3))
            .returnNeeded(true)
            .returnWithin(Term.days(5))
            .returnPaidBy(ReturnPaidBy.BUYER)
            .refundedBasisPoints(8_000)
            .openedFeeBasisPoints(500)
            .build();

    assertThat(top(strict)).isEqualTo(strict);
  }

  @Test
  void the_shipping_fee_is_tightened_from_all_to_the_standard_one_to_nothing() {
    RefundTerms standard = LENIENT.toBuilder().shippingFeeUpToStandard(true).build();
    RefundTerms nothing = LENIENT.toBuilder().shippingFeeIncluded(false).build();

    assertThat(top(standard)).isEqualTo(standard);
    assertThat(top(nothing)).isEqualTo(nothing);
    assertThat(
            terms(
                RefundLayers.of(
                    List.of(
                        RefundLayer.lowest("market", wrongItem(standard)),
                        RefundLayer.over("seller", "market", wrongItem(LENIENT))))))
        .isEqualTo(standard);
  }

  @Test
  void a_layer_cannot_keep_back_more_than_goes_back_beneath() {
    RefundLayer market =
        RefundLayer.lowest(
            "market", wrongItem(LENIENT.toBuilder().refundedBasisPoints(1_000).build()));
    RefundTerms more = LENIENT.toBuilder().openedFeeBasisPoints(2_000).build();

    assertThatThrownBy(
            () ->
                RefundLayers.of(
                    List.of(market, RefundLayer.over("seller", "market", wrongItem(more)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "share kept back for opened units in basis points is 2000; it must be from 0 to 1000");
  }

  @Test
  void a_layer_never_loosens_what_is_beneath() {
    RefundTerms generous =
        RefundTerms.builder()
            .window(Term.days(90))
            .proofWithin(Term.days(60))
            .returnWithin(Term.days(60))
            .shippingFeeIncluded(true)
            .build();

    assertThat(top(generous)).isEqualTo(LENIENT);
  }

  @Test
  void each_part_says_which_layer_it_is_from() {
    LayeredRefundPolicy food =
        RefundLayers.of(
                List.of(
                    RefundLayer.over(
                        "food",
                        "seller",
                        RefundPolicy.builder()
                            .terms(
                                WRONG_ITEM, FOOD, LENIENT.toBuilder().window(Term.days(1)).build())
                            .build()),
                    market(),
                    RefundLayer.over(
                        "seller",
                        "market",
                        wrongItem(LENIENT.toBuilder().refundedBasisPoints(9_000).build()))))
            .at("food");

    assertThat(food.decidedBy(WRONG_ITEM, FOOD))
        .isEqualTo(
            Map.of(
                TermsPart.OPENED_FEE, "market",
                TermsPart.WINDOW, "food",
                TermsPart.PROOF, "market",
                TermsPart.PROOF_TIME, "market",
                TermsPart.PROOF_WITHIN, "market",
                TermsPart.RETURN, "market",
                TermsPart.RETURN_WITHIN, "market",
                TermsPart.RETURN_PAID_BY, "market",
                TermsPart.SHARE, "seller",
                TermsPart.SHIPPING_FEE, "market"));
    assertThat(food.decidedBy(WRONG_ITEM, ProductClass.GENERAL))
        .containsEntry(TermsPart.WINDOW, "market")
        .containsEntry(TermsPart.SHARE, "seller");
    assertThat(food.decidedBy(NOT_RECEIVED, FOOD)).isEmpty();
  }

  @Test
  void the_judgement_says_which_layer_decided_each_reason() {
    LayeredRefundPolicy seller =
        RefundLayers.of(
                List.of(
                    market(),
                    RefundLayer.over(
                        "seller",
                        "market",
                        wrongItem(LENIENT.toBuilder().window(Term.days(7)).build()))))
            .at("seller");
    Shares goods = Shares.each(Units.of(1, 1), Money.parse("NGN 100.00"));
    Instant late = DELIVERED.plus(Duration.ofDays(8));

    LayeredJudgement judged =
        seller.judge(
            RefundFacts.builder(WRONG_ITEM, goods)
                .placedAt(DELIVERED.minusSeconds(60))
                .deliveredAt(DELIVERED)
                .claimedAt(late)
                .build(),
            late);

    assertThat(judged.judgement().outcome()).isEqualTo(ClaimOutcome.DECLINE);
    assertThat(judged.decidedBy())
        .isEqualTo(Map.of("refund.within-window", "seller", "refund.proof-given", "market"));
  }

  @Test
  void without_terms_a_person_decides_and_no_layer_did() {
    Shares goods = Shares.each(Units.of(1, 1), Money.parse("JPY 100"));

    LayeredJudgement judged =
        RefundLayers.of(List.of(market()))
            .at("market")
            .judge(
                RefundFacts.builder(NOT_RECEIVED, goods)
                    .placedAt(DELIVERED)
                    .claimedAt(DELIVERED)
                    .build(),
                DELIVERED);

    assertThat(judged.judgement().outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(judged.parts()).isEmpty();
    assertThat(judged.decidedBy()).isEmpty();
  }

  @Test
  void a_marked_reason_is_replaced_with_all_its_classes() {
    RefundTerms generous = RefundTerms.builder().window(Term.businessDays(60)).build();
    RefundPolicy beneath =
        wrongItem(LENIENT).toBuilder()
            .terms(WRONG_ITEM, FOOD, LENIENT.toBuilder().window(Term.days(1)).build())
            .build();

    LayeredRefundPolicy seller =
        RefundLayers.of(
                List.of(
                    RefundLayer.lowest("market", beneath),
                    RefundLayer.over("seller", "market", wrongItem(generous))
                        .replacing(WRONG_ITEM)))
            .at("seller");

    assertThat(seller.policy()).isEqualTo(wrongItem(generous));
    assertThat(Set.copyOf(seller.decidedBy(WRONG_ITEM, FOOD).values())).containsExactly("seller");
  }

  @Test
  void terms_for_every_class_tighten_those_of_each_class_beneath() {
    RefundPolicy beneath =
        wrongItem(LENIENT).toBuilder()
            .terms(WRONG_ITEM, FOOD, LENIENT.toBuilder().window(Term.days(2)).build())
            .build();
    RefundTerms half = LENIENT.toBuilder().refundedBasisPoints(5_000).build();

    RefundPolicy seller =
        RefundLayers.of(
                List.of(
                    RefundLayer.lowest("market", beneath),
                    RefundLayer.over("seller", "market", wrongItem(half))))
            .at("seller")
            .policy();

    assertThat(seller.terms(WRONG_ITEM, FOOD))
        .contains(half.toBuilder().window(Term.days(2)).build());
    assertThat(seller.terms(WRONG_ITEM, ProductClass.GENERAL)).contains(half);
  }

  @Test
  void what_a_layer_does_not_mention_stays() {
    RefundPolicy beneath = RefundPolicy.owode();

    RefundPolicy seller =
        RefundLayers.of(
                List.of(
                    RefundLayer.lowest("market", beneath),
                    RefundLayer.over("seller", "market", RefundPolicy.builder().build())))
            .at("seller")
            .policy();

    assertThat(seller).isEqualTo(beneath);
  }

  @Test
  void all_faults_of_all_layers_are_told_at_once() {
    RefundTerms business = LENIENT.toBuilder().window(Term.businessDays(5)).build();
    RefundTerms papers = LENIENT.toBuilder().proof(1, EvidenceKind.of("INVOICE")).build();
    RefundTerms missing = RefundTerms.builder().claimable(ClaimableUnits.MISSING).build();
    RefundTerms elsewhere = LENIENT.toBuilder().windowFrom(WindowFrom.PLACEMENT).build();

    assertThatThrownBy(
            () ->
                RefundLayers.of(
                    List.of(
                        market(),
                        market(),
                        RefundLayer.over("a", "market", wrongItem(business)),
                        RefundLayer.over("b", "market", wrongItem(papers)),
                        RefundLayer.over("c", "market", wrongItem(missing)),
                        RefundLayer.over("d", "market", wrongItem(elsewhere)),
                        RefundLayer.over(
                            "e",
                            "market",
                            RefundPolicy.builder().terms(NOT_RECEIVED, missing).build()),
                        RefundLayer.over("f", "nowhere", wrongItem(LENIENT)),
                        RefundLayer.over("g", "h", wrongItem(LENIENT)),
                        RefundLayer.over("h", "g", wrongItem(LENIENT)),
                        RefundLayer.over("i", "market", wrongItem(LENIENT))
                            .replacing(NOT_RECEIVED))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "refund layers have 10 faults: "
                + "there are two layers market; give each a name of its own; "
                + "layer a, WRONG_ITEM: the window of 5 business days is counted otherwise than the"
                + " 14 days beneath; count it alike, or mark the reason as replacing; "
                + "layer b, WRONG_ITEM: no kind of proof is accepted both by [INVOICE] and by"
                + " [PHOTO, VIDEO] beneath; share one, or mark the reason as replacing; "
                + "layer c, WRONG_ITEM: other units can be claimed than beneath; mark the reason as"
                + " replacing; "
                + "layer d, WRONG_ITEM: the window begins elsewhere than beneath; mark the reason as"
                + " replacing; "
                + "layer e, NOT_RECEIVED: there are no terms beneath, and adding some would loosen"
                + " them; mark the reason as replacing; "
                + "layer f lies over nowhere, which is not there; add it; "
                + "layers lie over each other in a cycle: [g, h]; break it; "
                + "layers lie over each other in a cycle: [h, g]; break it; "
                + "layer i replaces NOT_RECEIVED without terms; give it some");
  }

  @Test
  void a_layer_that_is_not_there_is_named_with_those_that_are() {
    RefundLayers layers = RefundLayers.of(List.of(market()));

    assertThatThrownBy(() -> layers.at("seller"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no refund layer seller; use one of [market]");
  }
}
