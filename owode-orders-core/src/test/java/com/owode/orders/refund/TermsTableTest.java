package com.owode.orders.refund;

import static com.owode.orders.refund.RefundReason.DAMAGED_IN_SHIPPING;
import static com.owode.orders.refund.RefundReason.NOT_RECEIVED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static com.owode.orders.refund.TermsTable.AMOUNT;
import static com.owode.orders.refund.TermsTable.PRODUCT_CLASS;
import static com.owode.orders.refund.TermsTable.REASON;
import static com.owode.orders.refund.TermsTable.SELLER;
import static com.owode.orders.refund.TermsTable.TERMS;
import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.is;
import static com.owode.orders.table.Cell.isOneOf;
import static com.owode.orders.table.Cell.moreThan;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Verdict;
import com.owode.orders.table.Decided;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.Miss;
import com.owode.orders.table.Output;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A table chooses the terms by reason, class, amount and seller; the rules judge the claim. */
class TermsTableTest {

  private static final SellerId ADE = SellerId.of("ade");
  private static final RefundTerms KEPT = RefundTerms.builder().build();
  private static final RefundTerms PROVEN =
      RefundTerms.builder().proof(1, EvidenceKind.PHOTO).build();
  private static final RefundTerms SENT_BACK = PROVEN.toBuilder().returnNeeded(true).build();
  private static final RefundTerms HALF = RefundTerms.builder().refundedBasisPoints(5_000).build();

  private static final DecisionTable<TermsQuestion> TABLE =
      TermsTable.named("refund-terms", "2026.11", HitPolicy.FIRST)
          .row("half-by-ade")
          .when(REASON, is(WRONG_ITEM))
          .when(SELLER, is(ADE))
          .then(TERMS, HALF)
          .row("small")
          .when(REASON, isOneOf(WRONG_ITEM, DAMAGED_IN_SHIPPING))
          .when(AMOUNT, atMost(naira("200.00")))
          .then(TERMS, KEPT)
          .row("fragile")
          .when(REASON, is(DAMAGED_IN_SHIPPING))
          .when(PRODUCT_CLASS, is(ProductClass.FRAGILE))
          .then(TERMS, PROVEN)
          .row("large")
          .when(REASON, isOneOf(WRONG_ITEM, DAMAGED_IN_SHIPPING))
          .then(TERMS, SENT_BACK)
          .build();

  private static final RefundPolicy POLICY = RefundPolicy.of(TABLE);

  private static Money naira(String amount) {
    return Money.parse("NGN " + amount);
  }

  /** Two units of so much each. */
  private static RefundFacts.Builder claim(RefundReason reason, String price) {
    return Claims.claim(reason, Shares.each(Claims.UNITS, Money.parse(price))).seller(bola());
  }

  private static SellerId bola() {
    return SellerId.of("bola");
  }

  private static RefundJudgement judged(RefundFacts.Builder claim) {
    return POLICY.judge(claim.build(), Claims.DELIVERED.plusSeconds(7_200));
  }

  private static Decided<TermsQuestion> general(RefundJudgement judgement) {
    return requireNonNull(judgement.choices().get(ProductClass.GENERAL));
  }

  @Test
  void the_amount_claimed_chooses_the_terms() {
    assertThat(judged(claim(WRONG_ITEM, "NGN 100.00")).terms()).contains(KEPT);
    assertThat(judged(claim(WRONG_ITEM, "NGN 100.01")).terms()).contains(SENT_BACK);
  }

  @Test
  void the_seller_chooses_the_terms() {
    assertThat(judged(claim(WRONG_ITEM, "NGN 100.00").seller(ADE)).terms()).contains(HALF);
    assertThat(judged(claim(WRONG_ITEM, "NGN 100.00").seller(ADE)).amounts().total())
        .isEqualTo(naira("100.00"));
  }

  @Test
  void the_class_of_what_is_claimed_chooses_the_terms() {
    RefundFacts.Builder fragile =
        claim(DAMAGED_IN_SHIPPING, "NGN 900.00").productClasses(Set.of(ProductClass.FRAGILE));

    assertThat(judged(fragile).terms()).contains(PROVEN);
    assertThat(judged(claim(DAMAGED_IN_SHIPPING, "NGN 900.00")).terms()).contains(SENT_BACK);
  }

  @Test
  void a_claim_that_is_judged_in_parts_is_chosen_for_as_a_whole() {
    assertThat(judged(claim(WRONG_ITEM, "NGN 100.00").amountClaimed(naira("900.00"))).terms())
        .contains(SENT_BACK);
  }

  @Test
  void what_no_row_has_terms_for_goes_to_a_person() {
    RefundJudgement judgement = judged(claim(NOT_RECEIVED, "NGN 100.00"));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.reason-known");
    assertThat(judgement.judgement().verdict("refund.reason-known")).contains(Verdict.BROKEN);
  }

  @Test
  void classes_whose_terms_differ_go_to_a_person() {
    RefundJudgement judgement =
        judged(
            claim(DAMAGED_IN_SHIPPING, "NGN 900.00")
                .productClasses(Set.of(ProductClass.FRAGILE, ProductClass.GENERAL)));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(judgement.reasons()).containsExactly("refund.terms-agree");
  }

  @Test
  void rows_that_both_speak_in_a_table_of_unique_go_to_a_person() {
    RefundPolicy both =
        RefundPolicy.of(
            TermsTable.named("t", "1", HitPolicy.UNIQUE)
                .row("small")
                .when(AMOUNT, atMost(naira("300.00")))
                .then(TERMS, KEPT)
                .row("wrong")
                .when(REASON, is(WRONG_ITEM))
                .then(TERMS, KEPT)
                .build());

    assertThat(both.judge(claim(WRONG_ITEM, "NGN 100.00").build(), Claims.DELIVERED).reasons())
        .containsExactly("refund.terms-agree");
  }

  @Test
  void an_amount_in_another_currency_cannot_be_judged_and_goes_to_a_person() {
    RefundJudgement judgement = judged(claim(DAMAGED_IN_SHIPPING, "JPY 100"));

    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(judgement.judgement().verdict("refund.reason-known")).contains(Verdict.NOT_JUDGED);
    assertThat(general(judgement).unjudged())
        .extracting(unjudged -> unjudged.column().name())
        .containsExactly("amount claimed");
  }

  @Test
  void a_seller_who_is_not_told_matters_only_where_a_row_asks_for_one() {
    RefundFacts untold =
        Claims.claim(WRONG_ITEM, Shares.each(Claims.UNITS, naira("100.00"))).build();
    RefundFacts other =
        Claims.claim(DAMAGED_IN_SHIPPING, Shares.each(Claims.UNITS, naira("100.00"))).build();

    assertThat(POLICY.judge(untold, Claims.DELIVERED).outcome())
        .isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
    assertThat(POLICY.judge(other, Claims.DELIVERED).terms()).contains(KEPT);
  }

  @Test
  void what_cannot_be_chosen_goes_before_what_has_no_row_whatever_the_order_of_the_classes() {
    RefundPolicy policy =
        RefundPolicy.of(
            TermsTable.named("t", "1", HitPolicy.FIRST)
                .row("fragile-by-ade")
                .when(PRODUCT_CLASS, is(ProductClass.FRAGILE))
                .when(SELLER, is(ADE))
                .then(TERMS, KEPT)
                .build());
    RefundFacts untold =
        Claims.claim(WRONG_ITEM)
            .productClasses(Set.of(ProductClass.FRAGILE, ProductClass.GENERAL))
            .build();

    assertThat(
            policy
                .judge(untold, Claims.DELIVERED)
                .judgement()
                .verdict(RefundRules.REASON_IS_KNOWN.code()))
        .contains(Verdict.NOT_JUDGED);
  }

  @Test
  void the_judgement_says_which_row_gave_the_terms_and_why_the_others_did_not() {
    Decided<TermsQuestion> choice = general(judged(claim(WRONG_ITEM, "NGN 100.01")));

    assertThat(choice).hasToString("refund-terms 2026.11: DECIDED by [large]");
    assertThat(choice.misses())
        .extracting(Miss::toString)
        .containsExactly(
            "half-by-ade: seller is not \"is ade\"",
            "small: amount claimed is not \"at most NGN 200.00\"",
            "fragile: reason is not \"is DAMAGED_IN_SHIPPING\"");
  }

  @Test
  void terms_by_reason_and_class_are_the_simple_way_to_write_such_a_table() {
    RefundReason long1 = RefundReason.of("A".repeat(64));
    RefundPolicy simple =
        RefundPolicy.owode().toBuilder()
            .terms(WRONG_ITEM, ProductClass.FRAGILE, HALF)
            .terms(long1, ProductClass.FRAGILE, KEPT)
            .build();
    DecisionTable<TermsQuestion> table = simple.table().orElseThrow();
    RefundPolicy same = RefundPolicy.of(table);

    assertThat(table.rows())
        .extracting(Object::toString)
        .containsExactly(
            "row-1",
            "DAMAGED_IN_SHIPPING",
            "NOT_AS_DESCRIBED",
            "NOT_RECEIVED",
            "WRONG_ITEM",
            "WRONG_ITEM.FRAGILE");
    for (RefundReason reason :
        List.of(WRONG_ITEM, DAMAGED_IN_SHIPPING, NOT_RECEIVED, long1, RefundReason.of("OTHER"))) {
      for (ProductClass own :
          List.of(ProductClass.FRAGILE, ProductClass.GENERAL, ProductClass.of("BOOK"))) {
        RefundFacts facts = Claims.claim(reason).productClasses(Set.of(own)).build();
        assertThat(same.terms(reason, own)).isEqualTo(simple.terms(reason, own));
        assertThat(same.judge(facts, Claims.DELIVERED).judgement().toRecord())
            .isEqualTo(simple.judge(facts, Claims.DELIVERED).judgement().toRecord());
      }
    }
    assertThat(simple.ownTable()).isEmpty();
    assertThat(simple.terms(WRONG_ITEM, ProductClass.FRAGILE)).contains(HALF);
  }

  @Test
  void a_row_is_named_after_its_key_as_long_as_that_makes_an_identifier() {
    RefundReason longest = RefundReason.of("A".repeat(64));
    RefundPolicy policy =
        RefundPolicy.builder()
            .terms(longest, KEPT)
            .terms(longest, ProductClass.FRAGILE, HALF)
            .build();

    assertThat(policy.table().orElseThrow().rows())
        .extracting(Object::toString)
        .containsExactly("A".repeat(64), "row-2");
  }

  @Test
  void a_set_of_texts_would_be_said_as_it_is() {
    StatedCell<String> said = new StatedCell<>(new EnglishRefundWords(), text -> text);

    assertThat(said.containsAnyOf(List.of("a", "b"))).isEqualTo("[a, b]");
    assertThat(said.containsAllOf(List.of("c"))).isEqualTo("[c]");
  }

  @Test
  void a_policy_without_terms_has_no_table_and_sends_everything_to_a_person() {
    RefundPolicy none = RefundPolicy.builder().build();
    RefundJudgement judgement = none.judge(Claims.claim(WRONG_ITEM).build(), Claims.DELIVERED);

    assertThat(none.table()).isEmpty();
    assertThat(judgement.choices()).isEmpty();
    assertThat(judgement.outcome()).isEqualTo(ClaimOutcome.REVIEW_BY_HAND);
  }

  @Test
  void the_table_is_part_of_the_hash_and_survives_a_rebuild() {
    DecisionTable<TermsQuestion> other =
        TermsTable.named("refund-terms", "2026.12", HitPolicy.FIRST)
            .row("all")
            .then(TERMS, KEPT)
            .build();

    assertThat(CanonicalForm.of(POLICY)).startsWith("refund-policy(terms=<>,table=@some(");
    assertThat(POLICY.toBuilder().build()).isEqualTo(POLICY);
    assertThat(RefundPolicy.of(other)).isNotEqualTo(POLICY);
    assertThat(POLICY.terms()).isEmpty();
    assertThat(POLICY.ownTable()).contains(TABLE);
    assertThat(POLICY.table()).contains(TABLE);
    assertThat(CanonicalForm.of(RefundPolicy.owode())).doesNotContain("table");
  }

  @Test
  void a_table_that_does_not_choose_terms_is_refused_with_all_faults() {
    Output<Long> percent = Output.of("percent", Long.class);
    DecisionTable<TermsQuestion> odd =
        DecisionTable.<TermsQuestion>named("odd", "1", HitPolicy.COLLECT_SUM)
            .input(Fact.<TermsQuestion>text("colour", question -> "red"))
            .output(percent)
            .row("a")
            .then(percent, 1L)
            .build();

    assertThatThrownBy(() -> RefundPolicy.of(odd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("table odd 1 of refund terms")
        .hasMessageContaining("3 faults")
        .hasMessageContaining("column colour is unknown; use the columns of TermsTable")
        .hasMessageContaining("policy COLLECT_SUM collects several terms")
        .hasMessageContaining("its outputs are [percent]");
  }

  @Test
  void terms_by_reason_and_a_table_are_not_given_together() {
    assertThatThrownBy(() -> RefundPolicy.owode().toBuilder().table(TABLE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a refund policy has table refund-terms 2026.11 and terms of [")
        .hasMessageEndingWith("; write the terms as rows of the table");
  }

  @Test
  void an_amount_in_another_currency_than_the_goods_is_refused() {
    assertThatThrownBy(
            () -> claim(WRONG_ITEM, "NGN 1.00").amountClaimed(Money.parse("JPY 5")).build())
        .hasMessageContaining("amount claimed is in JPY; use NGN as for the goods");
  }

  @Test
  void the_first_row_that_fits_is_said_to_hold_in_every_language() {
    assertThat(POLICY.describe(Locale.ENGLISH))
        .containsExactly(
            "Of the following, the first that fits the claim holds.",
            "Wrong item (sold by ade): claim within 14 days of delivery, to the end of the last day"
                + " or, when that is closed, of the next open day; you get 50 % of the price back.",
            "Wrong item or damaged in shipping (claims of at most NGN 200.00): claim within 14 days"
                + " of delivery, to the end of the last day or, when that is closed, of the next"
                + " open day; you get the full price back.",
            "Damaged in shipping (fragile products): claim within 14 days of delivery, to the end"
                + " of the last day or, when that is closed, of the next open day, with 1 photo as"
                + " proof, given within 7 days of the claim; you get the full price back.",
            "Wrong item or damaged in shipping: claim within 14 days of delivery, to the end of the"
                + " last day or, when that is closed, of the next open day, with 1 photo as proof,"
                + " given within 7 days of the claim; you get the full price back when you have"
                + " sent the item back within 14 days, at our cost.",
            "For any other claim a person decides.");
    assertThat(POLICY.describe(Locale.FRENCH))
        .startsWith("De ce qui suit, le premier cas qui convient à la réclamation s'applique.")
        .endsWith("Pour toute autre réclamation, une personne décide.")
        .anySatisfy(
            said ->
                assertThat(said)
                    .startsWith(
                        "Mauvais article ou endommagé pendant le transport (montant réclamé\u00a0:"
                            + " au plus NGN 200,00)\u00a0:"));
    assertThat(POLICY.describe(Locale.forLanguageTag("pcm")))
        .anySatisfy(
            said ->
                assertThat(said)
                    .startsWith(
                        "Na wrong item come or e spoil for road (money wey you claim: reach NGN"
                            + " 200.00 at most): "))
        .anySatisfy(said -> assertThat(said).startsWith("Na wrong item come (seller: ade): "));
  }

  @Test
  void a_table_by_rank_is_said_in_the_order_of_its_ranks() {
    Output<RefundTerms> ranked = TERMS.highestFirst(HALF, KEPT);
    RefundPolicy policy =
        RefundPolicy.of(
            DecisionTable.<TermsQuestion>named("t", "1", HitPolicy.PRIORITY)
                .input(AMOUNT)
                .output(ranked)
                .row("any")
                .then(ranked, KEPT)
                .row("large")
                .when(AMOUNT, moreThan(Money.parse("JPY 1000000")))
                .then(ranked, HALF)
                .build());

    assertThat(policy.describe(Locale.ENGLISH))
        .hasSize(4)
        .startsWith("Of the following, the first that fits the claim holds.")
        .satisfies(
            said -> {
              assertThat(said.get(1))
                  .startsWith("Any reason (claims of more than JPY 1,000,000): ");
              assertThat(said.get(2)).startsWith("Any reason: claim within 14 days");
            });
  }

  @Test
  void compound_cells_are_said_part_by_part() {
    RefundPolicy policy =
        RefundPolicy.of(
            TermsTable.named("t", "1", HitPolicy.UNIQUE)
                .row("a")
                .when(REASON, is(WRONG_ITEM).negated())
                .when(
                    AMOUNT,
                    moreThan(Money.parse("BHD 1.500"))
                        .and(com.owode.orders.table.Cell.lessThan(Money.parse("BHD 2000.000")))
                        .or(com.owode.orders.table.Cell.atLeast(Money.parse("BHD 9000.000"))))
                .then(TERMS, HALF)
                .build());

    assertThat(policy.describe(Locale.ENGLISH).get(0))
        .startsWith(
            "Anything but wrong item (claims of more than BHD 1.500 and less than BHD 2,000.000 or"
                + " at least BHD 9,000.000): claim");
    assertThat(policy.describe(Locale.FRENCH).get(0))
        .startsWith(
            "Tout sauf mauvais article (montant réclamé\u00a0: plus de BHD 1,500 et moins de BHD"
                + " 2\u00a0000,000 ou au moins BHD 9\u00a0000,000)\u00a0:");
    assertThat(policy.describe(Locale.forLanguageTag("pcm")).get(0))
        .startsWith(
            "Anything wey no be na wrong item come (money wey you claim: pass BHD 1.500 and no"
                + " reach BHD 2,000.000 or from BHD 9,000.000 go up): ");
  }

  @Test
  void layers_are_by_reason_and_class_and_say_so_of_a_table() {
    assertThatThrownBy(() -> RefundLayers.of(List.of(RefundLayer.lowest("market", POLICY))))
        .hasMessage(
            "refund layers have a fault: layer market chooses its terms by table refund-terms"
                + " 2026.11, and layers are laid over each other by reason and class; write its"
                + " terms by reason and class");
  }

  @Test
  void questions_are_equal_when_all_that_they_ask_is() {
    TermsQuestion question = TermsQuestion.of(WRONG_ITEM, ProductClass.GENERAL);
    TermsQuestion full = question.withAmount(naira("5.00")).withSeller(ADE);
    TermsQuestion same =
        TermsQuestion.of(WRONG_ITEM, ProductClass.GENERAL)
            .withSeller(ADE)
            .withAmount(naira("5.00"));

    assertThat(full).isEqualTo(same).hasSameHashCodeAs(same).doesNotHaveSameHashCodeAs(question);
    assertThat(full)
        .isNotEqualTo(question.withSeller(ADE))
        .isNotEqualTo(question.withAmount(naira("5.00")))
        .isNotEqualTo(full.withAmount(naira("5.01")))
        .isNotEqualTo(full.withSeller(SellerId.of("bisi")))
        .isNotEqualTo(
            TermsQuestion.of(NOT_RECEIVED, ProductClass.GENERAL)
                .withAmount(naira("5.00"))
                .withSeller(ADE))
        .isNotEqualTo(
            TermsQuestion.of(WRONG_ITEM, ProductClass.FRAGILE)
                .withAmount(naira("5.00"))
                .withSeller(ADE))
        .isNotEqualTo(full.toString());
  }

  @Test
  void questions_hold_no_amount_and_no_reference_in_texts_for_logs() {
    TermsQuestion question =
        TermsQuestion.of(WRONG_ITEM, ProductClass.GENERAL)
            .withAmount(naira("5.00"))
            .withSeller(ADE);

    assertThat(question).hasToString("WRONG_ITEM of GENERAL");
    assertThat(question.amount()).contains(naira("5.00"));
    assertThat(question.seller()).isEqualTo(Optional.of(ADE));
    assertThat(TermsTable.columns()).containsExactly(REASON, PRODUCT_CLASS, AMOUNT, SELLER);
  }
}
