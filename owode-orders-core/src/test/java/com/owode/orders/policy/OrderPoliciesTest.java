package com.owode.orders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Actor.Role;
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
import com.owode.orders.stock.StockPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderPoliciesTest {

  private static final OrderPolicies OWODE = OrderPolicies.owode();
  private static final RefundTerms TERMS = RefundTerms.builder().build();

  /** Orders that were placed under this version name this hash: it can never change. */
  @Test
  void the_guides_policies_keep_their_hash_for_ever() {
    assertThat(OWODE.ref())
        .isEqualTo(new PolicyRef(OWODE.id(), "1", OWODE.hash()))
        .hasToString("owode 1");
    assertThat(OWODE.hash())
        .hasToString("sha-256:7333b97bc6edf6241a0f1b6828daf2b8013e793a0f25d02a28d402ee32fec9b0");
  }

  @Test
  void the_refund_policy_has_a_hash_of_its_own() {
    assertThat(OWODE.refund().hash())
        .isEqualTo(ContentHash.of(RefundPolicy.owode()))
        .isSameAs(OWODE.refund().hash());
  }

  @Test
  void policies_that_ask_for_more_say_so() {
    assertThat(ShippingPolicy.builder().trackingRequired(true).build().isTrackingRequired())
        .isTrue();
    assertThat(
            ShippingPolicy.builder()
                .securePackagingFor(Set.of(ProductClass.of("GLASS"), ProductClass.of("ART")))
                .build()
                .securePackagingFor())
        .containsExactly(ProductClass.of("ART"), ProductClass.of("GLASS"));
    assertThat(
            StockPolicy.builder()
                .sellerBearsDifferenceByDefault(false)
                .build()
                .sellerBearsDifferenceByDefault())
        .isFalse();
    Money cap = Money.parse("NGN 1.00");
    assertThat(GoodwillPolicy.builder().cap(cap).build().caps())
        .containsExactly(Map.entry(cap.getCurrencyUnit(), cap));
  }

  @Test
  void what_is_hashed_names_every_field_even_at_its_default() {
    assertThat(OWODE.payment())
        .hasToString(
            "payment-policy(capture-at=CaptureAt#PLACEMENT,tolerance-minor=1,most-attempts=5,"
                + "pending-grace=@duration(PT30M),remind-after=@duration(PT24H),"
                + "pay-within=@duration(PT48H),ask-again-after=@duration(PT1H),"
                + "authorisation-lasts=@duration(PT168H))");
    assertThat(OWODE.completion())
        .hasToString(
            "completion-policy(complete-after=term(count=7,unit=Unit#DAYS,to-end-of-day=false,"
                + "extended-when-closed=false))");
    assertThat(OWODE.calendar())
        .hasToString(
            "business-calendar(zone=@zone(\"Africa/Lagos\"),"
                + "closed-weekdays={DayOfWeek#SATURDAY,DayOfWeek#SUNDAY},closed-dates={})");
  }

  @Test
  void the_guides_policies_say_what_they_are_documented_to_say() {
    PaymentPolicy payment = OWODE.payment();
    assertThat(payment.captureAt()).isEqualTo(CaptureAt.PLACEMENT);
    assertThat(payment.toleranceMinor()).isEqualTo(1);
    assertThat(payment.mostAttempts()).isEqualTo(5);
    assertThat(payment.pendingGrace()).isEqualTo(Duration.ofMinutes(30));
    assertThat(payment.remindAfter()).isEqualTo(Duration.ofDays(1));
    assertThat(payment.payWithin()).isEqualTo(Duration.ofDays(2));
    assertThat(payment.askAgainAfter()).isEqualTo(Duration.ofHours(1));
    assertThat(payment.authorisationLasts()).isEqualTo(Duration.ofDays(7));
    assertThat(OWODE.stock().answerWithin()).isEqualTo(Term.days(3));
    assertThat(OWODE.stock().lowStockAt()).isEqualTo(5);
    assertThat(OWODE.stock().sellerBearsDifferenceByDefault()).isTrue();
    ShippingPolicy shipping = OWODE.shipping();
    assertThat(shipping.handlingTime()).isEqualTo(Term.businessDays(2));
    assertThat(shipping.remindBefore()).isEqualTo(Duration.ofHours(12));
    assertThat(shipping.usualTransit()).isEqualTo(Term.days(5));
    assertThat(shipping.isTrackingRequired()).isFalse();
    assertThat(shipping.securePackagingFor()).containsExactly(ProductClass.FRAGILE);
    assertThat(shipping.deliveryOverdueAfter()).isEqualTo(Duration.ofDays(2));
    assertThat(shipping.assumeDeliveredAfter()).isEqualTo(Term.days(21));
    assertThat(shipping.checkAfterDelivery()).isEqualTo(Duration.ofDays(1));
    assertThat(OWODE.cancellation().until(Role.BUYER)).isEqualTo(CancelUntil.SHIPPED);
    assertThat(OWODE.cancellation().lostParcelsBy()).containsExactly(Role.SELLER, Role.SUPPORT);
    assertThat(OWODE.goodwill().percentOff()).isEqualTo(10);
    assertThat(OWODE.goodwill().capPercentOfRefund()).isEqualTo(20);
    assertThat(OWODE.goodwill().caps()).isEmpty();
    assertThat(OWODE.goodwill().lasts()).isEqualTo(Term.days(90).toEndOfDay());
    assertThat(OWODE.goodwill().reasons())
        .containsExactly(
            RefundReason.DAMAGED_IN_SHIPPING,
            RefundReason.NOT_AS_DESCRIBED,
            RefundReason.NOT_RECEIVED,
            RefundReason.WRONG_ITEM);
    assertThat(OWODE.review().needsDelivery()).isTrue();
    assertThat(OWODE.review().window()).isEqualTo(Term.days(90));
    assertThat(OWODE.review().inviteAfter()).isEqualTo(Duration.ofDays(3));
    assertThat(OWODE.completion().completeAfter()).isEqualTo(Term.days(7));
    assertThat(OWODE.calendar()).isEqualTo(BusinessCalendar.lagos());
  }

  @Test
  void equal_policies_have_equal_hashes_in_whatever_order_they_were_told() {
    BusinessCalendar one = calendarClosedOn("2026-12-25", "2026-10-01");
    BusinessCalendar two = calendarClosedOn("2026-10-01", "2026-12-25");
    OrderPolicies first = OrderPolicies.builder("bank", "7").calendar(one).build();
    OrderPolicies second = OrderPolicies.builder("bank", "7").calendar(two).build();

    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
    assertThat(first.hash()).isEqualTo(second.hash());
    assertThat(
            RefundPolicy.builder()
                .terms(RefundReason.WRONG_ITEM, TERMS)
                .terms(RefundReason.NOT_RECEIVED, TERMS)
                .build()
                .hash())
        .isEqualTo(
            RefundPolicy.builder()
                .terms(RefundReason.NOT_RECEIVED, TERMS)
                .terms(RefundReason.WRONG_ITEM, TERMS)
                .build()
                .hash());
  }

  @Test
  void a_policy_that_grows_keeps_the_hash_of_those_that_never_heard_of_it() {
    record Grown(Canonical old, int added) implements Canonical {
      @Override
      public void describe(CanonicalForm form) {
        old.describe(form);
        form.fieldUnless("added", added, 0);
      }
    }

    for (Canonical policy :
        List.of(OWODE.payment(), OWODE.shipping(), OWODE.refund(), OWODE.goodwill(), OWODE)) {
      assertThat(ContentHash.of(new Grown(policy, 0))).isEqualTo(ContentHash.of(policy));
      assertThat(ContentHash.of(new Grown(policy, 1))).isNotEqualTo(ContentHash.of(policy));
    }
  }

  static Stream<OrderPolicies.Builder> everyChange() {
    return Stream.of(
        builder().payment(PaymentPolicy.builder().captureAt(CaptureAt.FIRST_SHIPMENT).build()),
        builder().payment(PaymentPolicy.builder().toleranceMinor(2).build()),
        builder().payment(PaymentPolicy.builder().mostAttempts(6).build()),
        builder().payment(PaymentPolicy.builder().pendingGrace(Duration.ofMinutes(1)).build()),
        builder().payment(PaymentPolicy.builder().remindAfter(Duration.ofMinutes(1)).build()),
        builder().payment(PaymentPolicy.builder().payWithin(Duration.ofDays(9)).build()),
        builder().payment(PaymentPolicy.builder().askAgainAfter(Duration.ofDays(9)).build()),
        builder().payment(PaymentPolicy.builder().authorisationLasts(Duration.ofDays(9)).build()),
        builder().stock(StockPolicy.builder().answerWithin(Term.businessDays(3)).build()),
        builder().stock(StockPolicy.builder().lowStockAt(0).build()),
        builder().stock(StockPolicy.builder().sellerBearsDifferenceByDefault(false).build()),
        builder().shipping(ShippingPolicy.builder().handlingTime(Term.days(2)).build()),
        builder().shipping(ShippingPolicy.builder().remindBefore(Duration.ofDays(9)).build()),
        builder().shipping(ShippingPolicy.builder().usualTransit(Term.businessDays(5)).build()),
        builder().shipping(ShippingPolicy.builder().trackingRequired(true).build()),
        builder().shipping(ShippingPolicy.builder().securePackagingFor(Set.of()).build()),
        builder()
            .shipping(ShippingPolicy.builder().deliveryOverdueAfter(Duration.ofDays(9)).build()),
        builder().shipping(ShippingPolicy.builder().assumeDeliveredAfter(Term.days(9)).build()),
        builder().shipping(ShippingPolicy.builder().checkAfterDelivery(Duration.ofDays(9)).build()),
        builder()
            .cancellation(
                CancellationPolicy.builder().until(Role.BUYER, CancelUntil.PACKED).build()),
        builder()
            .cancellation(CancellationPolicy.builder().lostParcelsBy(Set.of(Role.SUPPORT)).build()),
        builder().refund(OWODE.refund().toBuilder().withoutTerms(RefundReason.WRONG_ITEM).build()),
        builder()
            .refund(
                OWODE.refund().toBuilder()
                    .terms(RefundReason.WRONG_ITEM, ProductClass.FRAGILE, TERMS)
                    .build()),
        terms(TERMS.toBuilder()),
        terms(TERMS.toBuilder().claimable(ClaimableUnits.MISSING)),
        terms(TERMS.toBuilder().windowFrom(WindowFrom.PLACEMENT)),
        terms(TERMS.toBuilder().window(Term.days(14))),
        terms(TERMS.toBuilder().proof(1, EvidenceKind.PHOTO)),
        terms(TERMS.toBuilder().proof(2, EvidenceKind.PHOTO)),
        terms(TERMS.toBuilder().proof(1, EvidenceKind.VIDEO)),
        terms(TERMS.toBuilder().proof(1, EvidenceKind.PHOTO).proofAfterDelivery(true)),
        terms(TERMS.toBuilder().proofWithin(Term.days(1))),
        terms(TERMS.toBuilder().returnNeeded(true)),
        terms(TERMS.toBuilder().returnWithin(Term.days(1))),
        terms(TERMS.toBuilder().returnPaidBy(ReturnPaidBy.BUYER)),
        terms(TERMS.toBuilder().refundedBasisPoints(9_999)),
        terms(TERMS.toBuilder().shippingFeeIncluded(true)),
        builder().goodwill(GoodwillPolicy.none()),
        builder().goodwill(GoodwillPolicy.builder().reasons(Set.of()).build()),
        builder().goodwill(GoodwillPolicy.builder().cap(Money.parse("NGN 1.00")).build()),
        builder().goodwill(GoodwillPolicy.builder().capPercentOfRefund(1).build()),
        builder().goodwill(GoodwillPolicy.builder().lasts(Term.days(1)).build()),
        builder().review(ReviewPolicy.builder().needsDelivery(false).build()),
        builder().review(ReviewPolicy.builder().window(Term.days(1)).build()),
        builder().review(ReviewPolicy.builder().inviteAfter(Duration.ofDays(9)).build()),
        builder().completion(CompletionPolicy.builder().completeAfter(Term.days(1)).build()),
        builder().calendar(calendarClosedOn("2026-10-01")),
        OWODE.toBuilder("2"),
        OrderPolicies.builder("other", "1"));
  }

  @ParameterizedTest
  @MethodSource("everyChange")
  void whatever_changes_changes_the_hash_and_survives_a_rebuild(OrderPolicies.Builder changed) {
    OrderPolicies policies = changed.build();

    assertThat(policies.hash()).isNotEqualTo(OWODE.hash());
    assertThat(policies).isNotEqualTo(OWODE);
    OrderPolicies rebuilt =
        policies.toBuilder(policies.version())
            .payment(policies.payment().toBuilder().build())
            .stock(policies.stock().toBuilder().build())
            .shipping(policies.shipping().toBuilder().build())
            .cancellation(policies.cancellation().toBuilder().build())
            .refund(policies.refund().toBuilder().build())
            .goodwill(policies.goodwill().toBuilder().build())
            .review(policies.review().toBuilder().build())
            .completion(policies.completion().toBuilder().build())
            .calendar(policies.calendar().toBuilder().build())
            .build();
    assertThat(rebuilt).isEqualTo(policies).hasSameHashCodeAs(policies).isNotEqualTo("owode 1");
    assertThat(parts(rebuilt)).isEqualTo(parts(policies)).hasSameHashCodeAs(parts(policies));
    assertThat(parts(rebuilt)).hasToString(parts(policies).toString());
  }

  @ParameterizedTest
  @MethodSource("everyChange")
  void only_the_policy_that_was_changed_differs(OrderPolicies.Builder changed) {
    OrderPolicies policies = changed.build();
    boolean isRenamed = !policies.id().equals("owode") || !policies.version().equals("1");
    List<Object> before = parts(OWODE);
    List<Object> after = parts(policies);

    assertThat(IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))))
        .hasSize(isRenamed ? 0 : 1);
    assertThat(
            IntStream.range(0, before.size())
                .filter(i -> before.get(i).hashCode() != after.get(i).hashCode()))
        .hasSize(isRenamed ? 0 : 1);
    assertThat(
            IntStream.range(0, before.size())
                .filter(i -> !before.get(i).toString().equals(after.get(i).toString())))
        .hasSize(isRenamed ? 0 : 1);
    assertThat(before).doesNotContain("owode");
  }

  @Test
  void all_those_changes_differ_from_each_other() {
    assertThat(everyChange().map(OrderPolicies.Builder::build).map(OrderPolicies::hash))
        .doesNotHaveDuplicates();
  }

  @Test
  void policies_under_a_malformed_name_are_refused_with_all_faults() {
    assertThatThrownBy(() -> OrderPolicies.builder("", "a b").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "order policies has 2 faults: id of the policies has 0 characters; it must have 1 to"
                + " 64; version of the policies has the character U+0020 at place 2; only letters"
                + " A-Z and a-z, digits, '.', '_' and '-' are allowed");
  }

  private static List<Object> parts(OrderPolicies policies) {
    return List.of(
        policies.payment(),
        policies.stock(),
        policies.shipping(),
        policies.cancellation(),
        policies.refund(),
        policies.goodwill(),
        policies.review(),
        policies.completion(),
        policies.calendar());
  }

  private static OrderPolicies.Builder builder() {
    return OWODE.toBuilder("1");
  }

  private static OrderPolicies.Builder terms(RefundTerms.Builder terms) {
    return builder()
        .refund(OWODE.refund().toBuilder().terms(RefundReason.WRONG_ITEM, terms.build()).build());
  }

  private static BusinessCalendar calendarClosedOn(String... dates) {
    return BusinessCalendar.lagos().toBuilder()
        .closedOn(Stream.of(dates).map(LocalDate::parse).toList())
        .build();
  }
}
