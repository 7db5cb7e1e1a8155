package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.cancellation.CancellationFacts;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.cancellation.CancellationRules;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.RetryFacts;
import com.owode.orders.payment.RetryRules;
import com.owode.orders.policy.CompletionFacts;
import com.owode.orders.policy.CompletionPolicy;
import com.owode.orders.policy.CompletionRules;
import com.owode.orders.refund.GoodwillFacts;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.GoodwillRules;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundRules;
import com.owode.orders.review.ReviewFacts;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.review.ReviewRules;
import com.owode.orders.rule.Outcome;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.RulesetLint;
import com.owode.orders.rule.Verdict;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.ChecklistFacts;
import com.owode.orders.shipping.ChecklistRules;
import com.owode.orders.shipping.PartnerCase;
import com.owode.orders.shipping.PartnerPolicy;
import com.owode.orders.shipping.PartnerRecord;
import com.owode.orders.shipping.PartnerRules;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.AnswerFacts;
import com.owode.orders.stock.AnswerRules;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockFacts;
import com.owode.orders.stock.StockRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule of the policies of all chapters: holding, broken, and alone what decides. Those of
 * refunds are in RefundRuleByRuleTest.
 */
class PolicyRuleByRuleTest {

  private static final Instant AT = Instant.parse("2026-05-04T12:00:00Z");
  private static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  private static final BusinessCalendar LAGOS = BusinessCalendar.lagos();

  /** Facts of which one rule says no, beside facts of which it says yes. */
  private record Case<F>(Ruleset<F> rules, String code, F sound, F broken) {

    void check() {
      assertThat(rules.judge(sound, AT).outcome()).isEqualTo(Outcome.ALLOWED);
      assertThat(rules.judge(sound, AT).verdict(code)).contains(Verdict.HOLDS);
      assertThat(rules.judge(broken, AT).outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(rules.judge(broken, AT).brokenCodes()).containsExactly(code);
      assertThat(rules.judge(broken, AT).notJudgedCodes()).isEmpty();
    }

    @Override
    public String toString() {
      return code;
    }
  }

  static Stream<Case<?>> cases() {
    return Stream.of(
            cancellation(),
            review(),
            partner(),
            goodwill(),
            completion(),
            retry(),
            checklist(),
            stock(),
            answer())
        .flatMap(each -> each);
  }

  private static Stream<Case<?>> cancellation() {
    CancellationPolicy policy =
        CancellationPolicy.builder()
            .until(Role.BUYER, CancelUntil.PACKED)
            .until(Role.SELLER, CancelUntil.NEVER)
            .lostParcelsBy(Set.of(Role.SUPPORT))
            .build();
    CancellationFacts sound = new CancellationFacts(policy, Role.SUPPORT, 1, 0, 1);
    return Stream.of(
        new Case<>(
            CancellationRules.RULES,
            "cancellation.allowed-for-role",
            sound,
            new CancellationFacts(policy, Role.SELLER, 0, 0, 0)),
        new Case<>(
            CancellationRules.RULES,
            "cancellation.before-packing",
            new CancellationFacts(policy, Role.BUYER, 0, 0, 0),
            new CancellationFacts(policy, Role.BUYER, 1, 0, 0)),
        new Case<>(
            CancellationRules.RULES,
            "cancellation.before-shipping",
            sound,
            new CancellationFacts(policy, Role.SUPPORT, 1, 1, 1)),
        new Case<>(
            CancellationRules.RULES,
            "cancellation.lost-parcel",
            sound,
            new CancellationFacts(policy, Role.BUYER, 0, 0, 1)));
  }

  private static Stream<Case<?>> review() {
    ReviewFacts sound = review(1, 0, AT);
    return Stream.of(
        new Case<>(ReviewRules.RULES, "review.first", sound, review(1, 1, AT)),
        new Case<>(ReviewRules.RULES, "review.delivered", sound, review(0, 0, AT)),
        new Case<>(
            ReviewRules.RULES, "review.within-window", sound, review(1, 0, AT.plusSeconds(1))));
  }

  /** At the very end of the window, or after it. */
  private static ReviewFacts review(int delivered, int reviews, Instant at) {
    ReviewPolicy twoDays = ReviewPolicy.builder().window(Term.days(2)).build();
    return new ReviewFacts(
        twoDays, delivered, Optional.of(AT.minus(Duration.ofDays(2))), reviews, at, LAGOS);
  }

  private static Stream<Case<?>> partner() {
    PartnerPolicy policy = PartnerPolicy.owode();
    PartnerCase sound = partner(policy, 1_000, 1_000, 0, 0, AT);
    PartnerPolicy without = policy.toBuilder().excluded(Set.of(Carrier.of("VELO"))).build();
    return Stream.of(
        new Case<>(
            PartnerRules.RULES, "partner.allowed", sound, partner(without, 1_000, 1_000, 0, 0, AT)),
        new Case<>(
            PartnerRules.RULES,
            "partner.record-recent",
            sound,
            partner(policy, 1_000, 1_000, 0, 0, AT.plusSeconds(1))),
        new Case<>(
            PartnerRules.RULES, "partner.on-time", sound, partner(policy, 1_000, 1, 0, 0, AT)),
        new Case<>(
            PartnerRules.RULES, "partner.losses", sound, partner(policy, 1_000, 950, 50, 0, AT)),
        new Case<>(
            PartnerRules.RULES,
            "partner.damages",
            sound,
            partner(policy, 1_000, 1_000, 0, 1_000, AT)));
  }

  private static PartnerCase partner(
      PartnerPolicy policy, int parcels, int onTime, int lost, int damaged, Instant measured) {
    return new PartnerCase(
        new PartnerRecord(Carrier.of("VELO"), parcels, onTime, lost, damaged, measured),
        policy,
        AT);
  }

  private static Stream<Case<?>> goodwill() {
    GoodwillFacts sound = goodwill(GoodwillPolicy.owode(), "100.00", 0);
    return Stream.of(
        new Case<>(
            GoodwillRules.RULES,
            "goodwill.offered",
            sound,
            goodwill(GoodwillPolicy.none(), "100.00", 0)),
        new Case<>(
            GoodwillRules.RULES,
            "goodwill.reason-named",
            sound,
            new GoodwillFacts(
                GoodwillPolicy.owode(), RefundReason.of("CHANGED_MIND"), Money.of(NGN, 100), 0)),
        new Case<>(
            GoodwillRules.RULES,
            "goodwill.something-off",
            sound,
            goodwill(GoodwillPolicy.owode(), "0.04", 0)),
        new Case<>(
            GoodwillRules.RULES,
            "goodwill.first",
            sound,
            goodwill(GoodwillPolicy.owode(), "100.00", 1)));
  }

  private static GoodwillFacts goodwill(GoodwillPolicy policy, String refunded, int discounts) {
    return new GoodwillFacts(
        policy, RefundReason.WRONG_ITEM, Money.parse("NGN " + refunded), discounts);
  }

  private static Stream<Case<?>> completion() {
    CompletionFacts sound = completion(3, 0, AT);
    return Stream.of(
        new Case<>(CompletionRules.RULES, "completion.all-arrived", sound, completion(2, 0, AT)),
        new Case<>(CompletionRules.RULES, "completion.no-case-open", sound, completion(3, 1, AT)),
        new Case<>(
            CompletionRules.RULES,
            "completion.wait-over",
            sound,
            completion(3, 0, AT.minusNanos(1))));
  }

  /** Three units; the wait of two days ends at noon. */
  private static CompletionFacts completion(int arrived, int cases, Instant at) {
    return new CompletionFacts(
        CompletionPolicy.builder().completeAfter(Term.days(2)).build(),
        3,
        arrived,
        Optional.of(AT.minus(Duration.ofDays(2))),
        cases,
        at,
        LAGOS);
  }

  private static Stream<Case<?>> retry() {
    List<Attempt> declined = List.of(attempt(1, Attempt.State.DECLINED, AT));
    List<Attempt> more = new ArrayList<>(declined);
    for (int i = 2; i <= PaymentPolicy.owode().mostAttempts(); i++) {
      more.add(attempt(i, Attempt.State.DECLINED, AT));
    }
    Instant grace = AT.minus(PaymentPolicy.owode().pendingGrace());
    RetryFacts sound = retry(PaymentMode.GATEWAY, 1, List.of(pending(grace)));
    return Stream.of(
        new Case<>(
            RetryRules.RULES,
            "payment.collected-here",
            sound,
            retry(PaymentMode.HOST, 1, declined)),
        new Case<>(
            RetryRules.RULES, "payment.money-due", sound, retry(PaymentMode.GATEWAY, 0, declined)),
        new Case<>(
            RetryRules.RULES, "payment.attempts-left", sound, retry(PaymentMode.GATEWAY, 1, more)),
        new Case<>(
            RetryRules.RULES,
            "payment.nothing-unknown",
            sound,
            retry(PaymentMode.GATEWAY, 1, List.of(attempt(1, Attempt.State.UNKNOWN, grace)))),
        new Case<>(
            RetryRules.RULES,
            "payment.pending-grace",
            sound,
            retry(PaymentMode.GATEWAY, 1, List.of(pending(grace.plusNanos(1))))));
  }

  private static Attempt pending(Instant since) {
    return attempt(1, Attempt.State.PENDING, since);
  }

  private static Attempt attempt(int number, Attempt.State state, Instant since) {
    return new Attempt(AttemptId.of(number), Money.of(NGN, 1), state, since, Optional.empty());
  }

  private static RetryFacts retry(PaymentMode collects, long open, List<Attempt> attempts) {
    return new RetryFacts(Optional.of(PaymentPolicy.owode()), collects, open, attempts, false, AT);
  }

  private static Stream<Case<?>> checklist() {
    ChecklistFacts sound = new ChecklistFacts(new Checklist(2, 3), 2, 3, true);
    return Stream.of(
        new Case<>(
            ChecklistRules.RULES,
            "checklist.quantity",
            sound,
            new ChecklistFacts(new Checklist(1, 3), 2, 3, true)),
        new Case<>(
            ChecklistRules.RULES,
            "checklist.address",
            sound,
            new ChecklistFacts(new Checklist(2, 2), 2, 3, true)),
        new Case<>(
            ChecklistRules.RULES,
            "payment.received",
            sound,
            new ChecklistFacts(new Checklist(2, 3), 2, 3, false)));
  }

  private static Stream<Case<?>> stock() {
    Sku cup = Sku.of("CUP");
    List<SkuQuantity> wanted = List.of(new SkuQuantity(cup, 3));
    return Stream.of(
        new Case<>(
            StockRules.RULES,
            "stock.available",
            new StockFacts(wanted, Map.of(cup, 3)),
            new StockFacts(wanted, Map.of(cup, 2))));
  }

  private static Stream<Case<?>> answer() {
    Offer open =
        new Offer(
            1,
            Units.range(1, 1, 1),
            List.of(
                new Alternative(
                    2,
                    Sku.of("MUG"),
                    "Mug",
                    ProductClass.GENERAL,
                    Money.of(NGN, 5),
                    Alternative.Bearer.SELLER)),
            AT,
            Offer.State.OPEN);
    Instant before = AT.minusNanos(1);
    AnswerFacts sound = new AnswerFacts(Optional.of(open), 2, before);
    return Stream.of(
        new Case<>(
            AnswerRules.RULES,
            "offer.open",
            sound,
            new AnswerFacts(Optional.of(open.in(Offer.State.DECLINED)), 2, before)),
        new Case<>(
            AnswerRules.RULES,
            "offer.alternative-known",
            sound,
            new AnswerFacts(Optional.of(open), 1, before)),
        new Case<>(
            AnswerRules.RULES, "offer.in-time", sound, new AnswerFacts(Optional.of(open), 2, AT)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_that_holds_lets_pass_and_broken_it_alone_decides(Case<?> given) {
    given.check();
  }

  @Test
  void every_rule_of_every_policy_is_told_above() {
    Set<String> codes = new TreeSet<>();
    for (Ruleset<?> rules : RuleCodes.ofTheCore().rulesets()) {
      if (rules != RefundRules.RULES) {
        rules.rules().stream().map(Rule::code).forEach(codes::add);
      }
    }

    assertThat(cases().map(Case::toString)).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void an_answer_to_no_offer_at_all_is_told_that_and_nothing_else() {
    assertThat(AnswerRules.RULES.judge(new AnswerFacts(Optional.empty(), 1, AT), AT).brokenCodes())
        .containsExactly("offer.open");
  }

  @Test
  void more_attempts_than_the_policy_allows_pass_when_support_overrides() {
    List<Attempt> many = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      many.add(attempt(i, Attempt.State.DECLINED, AT));
    }
    RetryFacts facts =
        new RetryFacts(Optional.of(PaymentPolicy.owode()), PaymentMode.GATEWAY, 1, many, true, AT);

    assertThat(RetryRules.RULES.judge(facts, AT).holds()).isTrue();
  }

  @Test
  void without_the_policy_what_asks_for_it_cannot_be_judged_and_goes_to_a_person() {
    RetryFacts facts =
        new RetryFacts(Optional.empty(), PaymentMode.GATEWAY, 1, List.of(pending(AT)), false, AT);

    assertThat(RetryRules.RULES.judge(facts, AT).outcome()).isEqualTo(Outcome.REVIEW_BY_HAND);
    assertThat(RetryRules.RULES.judge(facts, AT).notJudgedCodes())
        .containsExactly("payment.attempts-left", "payment.pending-grace");
    CompletionFacts nothing =
        new CompletionFacts(CompletionPolicy.owode(), 1, 0, Optional.empty(), 0, AT, LAGOS);
    assertThat(CompletionRules.RULES.judge(nothing, AT).notJudgedCodes())
        .containsExactly("completion.wait-over");
  }

  @Test
  void an_order_of_which_all_was_cancelled_does_not_complete() {
    CompletionFacts nothing =
        new CompletionFacts(
            CompletionPolicy.owode(), 0, 0, Optional.of(Instant.EPOCH), 0, AT, LAGOS);

    assertThat(CompletionRules.RULES.judge(nothing, AT).brokenCodes())
        .containsExactly("completion.all-arrived");
  }

  @Test
  void no_rule_of_a_policy_is_dead_and_none_contradicts_another() {
    assertThat(RuleCodes.ofTheCore().rulesets())
        .allSatisfy(rules -> assertThat(RulesetLint.of(rules)).as(rules.toString()).isEmpty());
  }
}
