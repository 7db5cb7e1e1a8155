package com.owode.orders.policy;

import static com.owode.orders.refund.RefundReason.DAMAGED_IN_SHIPPING;
import static com.owode.orders.refund.RefundReason.NOT_RECEIVED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static com.owode.orders.refund.TermsTable.AMOUNT;
import static com.owode.orders.refund.TermsTable.PRODUCT_CLASS;
import static com.owode.orders.refund.TermsTable.REASON;
import static com.owode.orders.refund.TermsTable.TERMS;
import static com.owode.orders.table.Cell.atLeast;
import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.between;
import static com.owode.orders.table.Cell.is;
import static com.owode.orders.table.Cell.isOneOf;
import static com.owode.orders.table.Cell.lessThan;
import static com.owode.orders.table.Cell.moreThan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.ProductClass;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.shipping.ShippingPolicy;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.TableBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Tables and layers of refund terms, and policies that contradict each other. */
class PolicyContradictionsTest {

  private static final RefundTerms KEPT = RefundTerms.builder().build();
  private static final RefundTerms HALF = RefundTerms.builder().refundedBasisPoints(5_000).build();
  private static final RefundTerms NEVER_CAME =
      RefundTerms.builder().claimable(ClaimableUnits.MISSING).build();

  private static Money naira(String amount) {
    return Money.parse("NGN " + amount);
  }

  private static TableBuilder<TermsQuestion> table(HitPolicy policy) {
    return TermsTable.named("refund-terms", "1", policy);
  }

  private static List<PolicyFinding> lint(TableBuilder<TermsQuestion> table) {
    return PolicyLint.of(
        OrderPolicies.builder("shop", "1")
            .goodwill(GoodwillPolicy.none())
            .refund(RefundPolicy.of(table.build()))
            .build());
  }

  private static PolicyFinding ofTable(String code, String fact, String remedy) {
    return new PolicyFinding(code, "refund table refund-terms 1", fact, remedy);
  }

  @Test
  void a_sound_table_has_no_finding_and_a_reason_that_it_does_not_name_is_no_gap() {
    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("small")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, atMost(naira("5.00")))
                    .then(TERMS, KEPT)
                    .row("large")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, moreThan(naira("5.00")))
                    .then(TERMS, HALF)))
        .isEmpty();
  }

  @Test
  void a_claim_that_no_row_has_terms_for() {
    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("small")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, lessThan(naira("5.00")))
                    .then(TERMS, KEPT)
                    .row("large")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, moreThan(naira("5.00")))
                    .then(TERMS, HALF)))
        .containsExactly(
            ofTable(
                "lint.terms-gap",
                "no row has terms at reason = WRONG_ITEM, product class = another code, amount"
                    + " claimed = NGN 5.00, seller = another code, and such a claim goes to a"
                    + " person",
                "add a row, if a person need not decide"));
  }

  @Test
  void two_rows_that_both_speak() {
    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("fragile")
                    .when(PRODUCT_CLASS, is(ProductClass.FRAGILE))
                    .then(TERMS, HALF)
                    .row("wrong")
                    .when(REASON, is(WRONG_ITEM))
                    .then(TERMS, KEPT)))
        .filteredOn(found -> found.code().equals("lint.terms-overlap"))
        .containsExactly(
            ofTable(
                "lint.terms-overlap",
                "rows [fragile, wrong] both speak at reason = WRONG_ITEM, product class = FRAGILE,"
                    + " amount claimed = XXX 0, seller = another code, and the claim goes to a"
                    + " person",
                "let one of them accept less"));
  }

  @Test
  void terms_that_can_never_be_reached() {
    assertThat(
            lint(
                table(HitPolicy.FIRST)
                    .row("all")
                    .when(REASON, isOneOf(WRONG_ITEM, DAMAGED_IN_SHIPPING))
                    .then(TERMS, KEPT)
                    .row("wrong")
                    .when(REASON, is(WRONG_ITEM))
                    .then(TERMS, HALF)))
        .containsExactly(
            ofTable(
                "lint.terms-unreachable",
                "row wrong never speaks: others do whenever it matches",
                "move it before them, or drop it"));
  }

  @Test
  void terms_that_repeat_those_of_another_row() {
    assertThat(
            lint(
                table(HitPolicy.FIRST)
                    .row("small")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, atMost(naira("5.00")))
                    .then(TERMS, KEPT)
                    .row("all")
                    .when(REASON, is(WRONG_ITEM))
                    .then(TERMS, KEPT)))
        .containsExactly(
            ofTable("lint.terms-repeat", "row small says what row all says", "drop it"));
  }

  @Test
  void an_amount_that_no_claim_can_have() {
    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("debt")
                    .when(AMOUNT, lessThan(naira("0.00")))
                    .then(TERMS, HALF)
                    .row("all")
                    .when(AMOUNT, atLeast(naira("0.00")))
                    .then(TERMS, KEPT)))
        .contains(
            ofTable(
                "lint.terms-unreachable",
                "row debt asks for an amount that is less than NGN 0.00, and no claim is",
                "mend the amount, or drop the row"))
        .noneMatch(found -> found.fact().startsWith("row all"));
  }

  @Test
  void an_amount_just_within_reach_is_no_finding() {
    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("nothing")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, between(naira("-1.00"), naira("0.00")))
                    .then(TERMS, HALF)
                    .row("else")
                    .when(REASON, is(WRONG_ITEM))
                    .when(AMOUNT, between(naira("-1.00"), naira("0.00")).negated())
                    .then(TERMS, KEPT)))
        .isEmpty();
  }

  @Test
  void the_terms_of_every_row_are_read_as_terms() {
    RefundTerms late =
        RefundTerms.builder().proof(1, EvidenceKind.PHOTO).proofWithin(Term.days(20)).build();

    assertThat(
            lint(
                table(HitPolicy.UNIQUE)
                    .row("late")
                    .when(REASON, is(WRONG_ITEM))
                    .then(TERMS, late)
                    .row("odd")
                    .when(REASON, is(DAMAGED_IN_SHIPPING))
                    .then(TERMS, NEVER_CAME)
                    .row("fine")
                    .when(REASON, is(NOT_RECEIVED))
                    .then(TERMS, NEVER_CAME)))
        .extracting(PolicyFinding::code, PolicyFinding::place)
        .containsExactly(
            tuple("lint.proof-outlasts-window", "refund terms of row late"),
            tuple("lint.units-contradict-reason", "refund terms of row odd"));
  }

  @Test
  void goodwill_goes_with_what_a_row_refunds() {
    RefundPolicy refund =
        RefundPolicy.of(
            table(HitPolicy.UNIQUE)
                .row("wrong")
                .when(REASON, is(WRONG_ITEM))
                .then(TERMS, KEPT)
                .build());
    GoodwillPolicy goodwill =
        GoodwillPolicy.owode().toBuilder().reasons(Set.of(WRONG_ITEM, NOT_RECEIVED)).build();

    assertThat(
            PolicyLint.of(
                OrderPolicies.builder("shop", "1").refund(refund).goodwill(goodwill).build()))
        .extracting(PolicyFinding::place)
        .containsExactly("goodwill for NOT_RECEIVED");
  }

  @Test
  void a_discount_that_is_capped_at_nothing() {
    GoodwillPolicy nothing = GoodwillPolicy.owode().toBuilder().capPercentOfRefund(0).build();

    assertThat(PolicyLint.of(OrderPolicies.builder("shop", "1").goodwill(nothing).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.goodwill-cap-nothing",
                "goodwill",
                "10 per cent off are promised, and the cap is nothing in every currency",
                "cap it by an amount or by a share of the refund, or give no discount"));
    assertThat(
            PolicyLint.of(
                OrderPolicies.builder("shop", "1")
                    .goodwill(nothing.toBuilder().cap(Money.of(CurrencyUnit.of("NGN"), 5)).build())
                    .build()))
        .isEmpty();
  }

  @Test
  void a_delivery_check_that_comes_when_no_claim_can_be_made_any_more() {
    OrderPolicies.Builder late =
        OrderPolicies.builder("shop", "1")
            .shipping(
                ShippingPolicy.owode().toBuilder().checkAfterDelivery(Duration.ofDays(40)).build());

    assertThat(PolicyLint.of(late.build()))
        .containsExactly(
            new PolicyFinding(
                "lint.check-too-late",
                "shipping",
                "the buyer is asked PT960H after delivery, when no window of the refund terms is"
                    + " open",
                "ask sooner, or widen a window"));
    assertThat(
            PolicyLint.of(
                late.goodwill(GoodwillPolicy.none())
                    .refund(RefundPolicy.builder().build())
                    .build()))
        .isEmpty();
  }

  @Test
  void a_parcel_that_is_taken_as_delivered_before_it_can_arrive() {
    ShippingPolicy hasty =
        ShippingPolicy.owode().toBuilder()
            .usualTransit(Term.days(5))
            .assumeDeliveredAfter(Term.days(5))
            .build();

    assertThat(PolicyLint.of(OrderPolicies.builder("shop", "1").shipping(hasty).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.assumed-before-arrival",
                "shipping",
                "a parcel is taken as delivered after 5 days, and usually travels for 5 days",
                "wait longer"));
  }

  @Test
  void a_right_to_cancel_lost_parcels_of_somebody_who_can_never_cancel() {
    CancellationPolicy odd =
        CancellationPolicy.builder().until(Role.SELLER, CancelUntil.NEVER).build();

    assertThat(PolicyLint.of(OrderPolicies.builder("shop", "1").cancellation(odd).build()))
        .containsExactly(
            new PolicyFinding(
                "lint.lost-parcel-never",
                "cancellation",
                "SELLER can cancel what was in a lost parcel, and can never cancel anything",
                "let SELLER cancel at least until packing, or drop the right"));
  }

  @Test
  void a_layer_that_never_decides_and_terms_that_tighten_nothing() {
    RefundPolicy market =
        RefundPolicy.builder().terms(WRONG_ITEM, HALF).terms(NOT_RECEIVED, NEVER_CAME).build();
    RefundLayers layers =
        RefundLayers.of(
            List.of(
                RefundLayer.lowest("market", market),
                RefundLayer.over(
                    "idle", "market", RefundPolicy.builder().terms(WRONG_ITEM, KEPT).build()),
                RefundLayer.over(
                    "half-idle",
                    "market",
                    RefundPolicy.builder()
                        .terms(WRONG_ITEM, KEPT)
                        .terms(
                            NOT_RECEIVED, NEVER_CAME.toBuilder().refundedBasisPoints(1_000).build())
                        .build())));

    assertThat(PolicyLint.of(layers))
        .containsExactly(
            new PolicyFinding(
                "lint.layer-never-decides",
                "refund layer idle",
                "no part of any terms is from it",
                "drop it, or tighten something"),
            new PolicyFinding(
                "lint.layer-terms-idle",
                "refund layer half-idle",
                "its terms of [WRONG_ITEM] tighten nothing of what lies beneath",
                "drop them, or tighten something"));
  }

  @Test
  void terms_for_every_class_that_tighten_those_of_one_class_are_not_idle() {
    RefundPolicy market =
        RefundPolicy.builder()
            .terms(WRONG_ITEM, HALF)
            .terms(WRONG_ITEM, ProductClass.FRAGILE, KEPT)
            .build();
    RefundLayers layers =
        RefundLayers.of(
            List.of(
                RefundLayer.lowest("market", market),
                RefundLayer.over(
                    "seller", "market", RefundPolicy.builder().terms(WRONG_ITEM, HALF).build())));

    assertThat(PolicyLint.of(layers)).isEmpty();
  }
}
