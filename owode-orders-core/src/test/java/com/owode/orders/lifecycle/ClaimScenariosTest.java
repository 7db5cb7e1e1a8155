package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.CLAIM_APPROVED;
import static com.owode.orders.event.EventKind.CLAIM_DECLINED;
import static com.owode.orders.event.EventKind.CLAIM_JUDGED;
import static com.owode.orders.event.EventKind.CLAIM_LAPSED;
import static com.owode.orders.event.EventKind.CLAIM_OPENED;
import static com.owode.orders.event.EventKind.CLAIM_WITHDRAWN;
import static com.owode.orders.event.EventKind.DEADLINE_PASSED;
import static com.owode.orders.event.EventKind.GOODWILL_GRANTED;
import static com.owode.orders.event.EventKind.PROOF_ADDED;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.NOT_RECEIVED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.WRONG;
import static com.owode.orders.lifecycle.Claims.approval;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.decision;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Claims.proof;
import static com.owode.orders.lifecycle.Claims.withdrawal;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.due;
import static com.owode.orders.lifecycle.Scenes.effects;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static com.owode.orders.lifecycle.Scenes.messages;
import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of claims: R1 to R5, M2, M4, S5, and what becomes of a case otherwise. */
class ClaimScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";
  private static final Pick ALL = Pick.all();
  private static final Pick ONE = Pick.these(Units.of(1, 1));

  private static Life delivered(Given given) {
    return Orders.in(OrderStatus.DELIVERED, given);
  }

  private static RefundCase refundCase(Life life, int number) {
    return life.order().progress().cases().find(CaseId.of(number)).orElseThrow();
  }

  private static CaseState state(Life life, int number) {
    return refundCase(life, number).state();
  }

  private static List<String> declined(Life life) {
    return life.events().stream()
        .filter(ClaimDeclined.class::isInstance)
        .map(ClaimDeclined.class::cast)
        .reduce((first, last) -> last)
        .orElseThrow()
        .codes();
  }

  private static List<String> judged(Life life) {
    return life.events().stream()
        .filter(ClaimJudged.class::isInstance)
        .map(ClaimJudged.class::cast)
        .reduce((first, last) -> last)
        .orElseThrow()
        .codes();
  }

  private static long charged(Life life, Units units) {
    return life.order().progress().goods().charged().minorOf(units);
  }

  private static void refund(Life life, int number, RefundOutcome outcome) {
    Repayment sent =
        life.order().progress().money().repayment(RepaymentId.of(number)).orElseThrow();
    life.after(life.reports().refund(number, 0, outcome, sent.amount(), "refund-" + number));
  }

  private static Life reach(Life life, DeadlineKind kind) {
    Deadline deadline = due(life, kind).get(0);
    life.waitUntil(deadline.due());
    return life.after(life.reports().deadline(deadline));
  }

  private static Life awaitingReturn(Life life) {
    return life.after(BUYER, claim(ALL, WRONG, photo("p")));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_claim_that_is_both_too_late_and_without_proof_is_told_both(Given given) {
    Life life = delivered(given).wait(Duration.ofDays(40));

    Decision asked = life.ask(BUYER, claim(ALL, DAMAGED));

    assertThat(asked.isAccepted()).isTrue();
    assertThat(events(asked)).containsExactly(CLAIM_OPENED, CLAIM_DECLINED);
    assertThat(declined(life)).containsExactly("refund.within-window", "refund.proof-given");
    assertThat(messages(asked))
        .containsExactly(
            "CLAIM_OPENED/SELLER/EMAIL",
            "CLAIM_OPENED/SELLER/DASHBOARD",
            "REFUND_DECLINED/BUYER/EMAIL");
    assertThat(effects(asked)).isEmpty();
    assertThat(state(life, 1)).isEqualTo(CaseState.DECLINED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_eligible_claim_is_paid_with_an_apology_and_a_discount(Given given) {
    Life life = delivered(given);

    Decision asked = life.ask(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));

    assertThat(events(asked))
        .containsExactly(
            CLAIM_OPENED, PROOF_ADDED, CLAIM_APPROVED, GOODWILL_GRANTED, REPAYMENT_STARTED);
    assertThat(messages(asked)).contains("REFUND_APPROVED/BUYER/EMAIL");
    assertThat(effects(asked)).hasSize(2).contains("discount 1");
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertThat(state(life, 1)).isEqualTo(CaseState.PAYING);
    assertThat(refundCase(life, 1).approved()).contains(life.money(TOTAL));
    assertThat(life.effects(IssueDiscount.class))
        .singleElement()
        .satisfies(
            issued -> {
              assertThat(issued.key().value()).isEqualTo("order-1:discount:1");
              assertThat(issued.discount().percent()).isEqualTo(10);
              assertThat(issued.discount().atMost()).isEqualTo(life.money(TOTAL / 5));
              assertThat(issued.discount().expiresAt())
                  .isAfter(life.now().plus(Duration.ofDays(90)));
            });
    refund(life, 1, RefundOutcome.DONE);
    assertThat(state(life, 1)).isEqualTo(CaseState.PAID);
    assertThat(ledger(life)).containsExactly(TOTAL, TOTAL, 0L, 0L, 0L, 0L);
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void the_same_unit_claimed_twice_is_refused_naming_the_earlier_case(Given given) {
    Life life = delivered(given).after(BUYER, claim(ONE, REGRET));

    Decision again = life.ask(BUYER, claim(ONE, DAMAGED, photo("p")));

    assertThat(refusedBy(again)).containsExactly("refund.unit-not-claimed");
    assertThat(again.explain(Locale.ENGLISH)).anyMatch(said -> said.contains("earlier case was 1"));
    life.after(BUYER, claim(ALL, REGRET));
    assertThat(refundCase(life, 2).units()).isEqualTo(life.all().minus(Units.of(1, 1)));
    assertThat(refusedBy(life.ask(BUYER, claim(ALL, REGRET))))
        .containsExactly("refund.unit-not-claimed");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_unit_is_freed_when_its_case_is_declined_or_withdrawn_and_not_when_it_is_paid(Given given) {
    Life life = delivered(given).after(BUYER, claim(ONE, REGRET));

    life.after(SELLER, decision(1, ClaimDecision.DECLINE)).after(BUYER, claim(ONE, REGRET));
    Decision withdrawn = life.ask(BUYER, withdrawal(2));
    life.after(BUYER, claim(ONE, DAMAGED, photo("p", life.now())));

    assertThat(events(withdrawn)).containsExactly(CLAIM_WITHDRAWN);
    assertThat(messages(withdrawn)).isEmpty();
    assertThat(List.of(state(life, 1), state(life, 2), state(life, 3)))
        .containsExactly(CaseState.DECLINED, CaseState.WITHDRAWN, CaseState.PAYING);
    refund(life, 1, RefundOutcome.DONE);
    assertThat(refusedBy(life.ask(BUYER, claim(ONE, REGRET))))
        .containsExactly("refund.unit-not-claimed");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_unit_that_was_given_back_by_another_road_cannot_be_claimed(Given given) {
    GrantRefund one = new GrantRefund(Grant.of(ONE), Note.none(), Optional.empty());
    Life life = delivered(given).after(SELLER, one);

    Decision asked = life.ask(BUYER, claim(ONE, DAMAGED, photo("p")));

    assertThat(refusedBy(asked)).containsExactly("refund.unit-not-repaid");
    assertThat(asked.explain(Locale.ENGLISH))
        .anyMatch(said -> said.contains("earlier repayment was 1"));
    refund(life, 1, RefundOutcome.FAILED);
    life.after(BUYER, claim(ONE, DAMAGED, photo("p", life.now())));
    assertThat(refusedBy(life.ask(SELLER, new RetryRefund(RepaymentId.of(1)))))
        .contains("refund.within-units");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_terms_in_force_at_placement_decide(Given given) {
    RefundTerms briefly =
        RefundTerms.builder().window(com.owode.orders.calendar.Term.days(3)).build();
    Given shorter =
        given.under(
            terms ->
                terms.refund(RefundPolicy.owode().toBuilder().terms(DAMAGED, briefly).build()));
    Life before = delivered(given).wait(Duration.ofDays(8));
    Life after = delivered(shorter).wait(Duration.ofDays(8));

    before.after(BUYER, claim(ALL, DAMAGED, photo("p", before.now())));
    after.after(BUYER, claim(ALL, DAMAGED, photo("p", after.now())));

    assertThat(state(before, 1)).isEqualTo(CaseState.PAYING);
    assertThat(state(after, 1)).isEqualTo(CaseState.DECLINED);
    assertThat(declined(after)).containsExactly("refund.within-window");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void proof_that_another_order_was_given_goes_to_a_person(Given given) {
    Life life = delivered(given);
    Facts seen = Facts.of(BUYER, life.now()).withProofSeenElsewhere(Set.of(Claims.content("p")));

    Decision asked =
        Lifecycle.owode().decide(life.order(), claim(ALL, DAMAGED, photo("p", life.now())), seen);

    assertThat(events(asked)).containsExactly(CLAIM_OPENED, PROOF_ADDED, CLAIM_JUDGED);
    ClaimJudged judged = (ClaimJudged) ((Decision.Accepted) asked).events().get(2);
    assertThat(judged.state()).isEqualTo(CaseState.IN_REVIEW);
    assertThat(judged.codes()).containsExactly("refund.proof-not-used-before");
    assertThat(effects(asked)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void proof_taken_before_delivery_does_not_count_and_says_so(Given given) {
    Life life = delivered(given);

    Decision asked = life.ask(BUYER, claim(ALL, DAMAGED, photo("early", Life.BEGIN)));

    assertThat(events(asked)).containsExactly(CLAIM_OPENED, PROOF_ADDED, CLAIM_JUDGED);
    assertThat(judged(life)).containsExactly("refund.proof-after-delivery");
    assertThat(messages(asked)).contains("PROOF_REQUEST/BUYER/EMAIL");
    assertThat(state(life, 1)).isEqualTo(CaseState.AWAITING_PROOF);
    Decision same = life.ask(BUYER, proof(1, photo("early", Life.BEGIN)));
    assertThat(events(same)).isEmpty();
    Decision better = life.ask(BUYER, proof(1, photo("late", life.now())));
    assertThat(events(better))
        .containsExactly(PROOF_ADDED, CLAIM_APPROVED, GOODWILL_GRANTED, REPAYMENT_STARTED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void of_the_units_announced_in_a_return_those_received_are_paid(Given given) {
    Life life = awaitingReturn(delivered(given));
    Units last = life.all().minus(life.all().first(life.all().count() - 1));
    Units come = life.all().minus(last);
    assertThat(state(life, 1)).isEqualTo(CaseState.AWAITING_RETURN);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);

    Decision returned = life.tell(life.reports().returned("return-1", come));

    assertThat(events(returned))
        .contains(CLAIM_APPROVED, GOODWILL_GRANTED, REPAYMENT_STARTED)
        .doesNotContain(com.owode.orders.event.EventKind.DISCREPANCY_FOUND);
    assertThat(ledger(life))
        .containsExactly(TOTAL, 0L, charged(life, come), 0L, 0L, charged(life, last));
    assertThat(life.order().progress().money().repayments().get(0).shares().units())
        .isEqualTo(come);
    assertThat(life.order().progress().units().returned()).isEqualTo(come);
    refund(life, 1, RefundOutcome.DONE);
    assertThat(state(life, 1)).isEqualTo(CaseState.PAID);
    life.tell(life.reports().returned("return-1", come));
    life.tell(life.reports().returned("return-2", last));
    assertThat(ledger(life).get(1)).isEqualTo(charged(life, come));
    assertThat(discrepancies(life)).containsExactly("return.announced");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_was_announced_and_did_not_come_can_be_claimed_anew(Given given) {
    Life life = awaitingReturn(delivered(given));
    Units first = Units.of(1, 1);
    life.after(life.reports().returned("return-1", first));

    life.after(BUYER, claim(ALL, WRONG, photo("q")));

    assertThat(refundCase(life, 2).units()).isEqualTo(life.all().minus(first));
    assertThat(refusedBy(life.ask(BUYER, claim(ONE, WRONG))))
        .containsExactly("units.claimable", "refund.unit-not-claimed");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_damaged_return_is_paid_and_recorded_and_not_restocked(Given given) {
    Life life = Orders.in(OrderStatus.SHIPPED, given);
    life.after(life.reports().stock(StockOutcome.DEDUCTED, life.all())).delivered("parcel-1");
    awaitingReturn(life);

    Decision returned =
        life.tell(life.reports().returned("return-1", life.all(), ReturnCondition.DAMAGED));

    assertThat(effects(returned)).noneMatch(word -> word.startsWith("restock"));
    assertThat(life.order().progress().units().returned()).isEqualTo(life.all());
    assertThat(state(life, 1)).isEqualTo(CaseState.PAYING);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_resellable_return_is_paid_and_restocked(Given given) {
    Life life = Orders.in(OrderStatus.SHIPPED, given);
    life.after(life.reports().stock(StockOutcome.DEDUCTED, life.all())).delivered("parcel-1");
    awaitingReturn(life);

    Decision returned = life.tell(life.reports().returned("return-1", life.all()));

    assertThat(effects(returned)).contains("restock " + life.all());
    assertThat(state(life, 1)).isEqualTo(CaseState.PAYING);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_claim_whose_refund_fails_after_it_succeeded_is_reopened_and_can_be_retried(Given given) {
    Life life = delivered(given);
    life.after(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));
    List<Long> sent = ledger(life);
    refund(life, 1, RefundOutcome.DONE);
    assertThat(state(life, 1)).isEqualTo(CaseState.PAID);

    Repayment done = life.order().progress().money().repayments().get(0);
    Decision failed =
        life.tell(life.reports().refund(1, 0, RefundOutcome.FAILED, done.amount(), "refund-1"));

    assertThat(state(life, 1)).isEqualTo(CaseState.FAILED);
    assertThat(messages(failed))
        .containsExactly(
            "REFUND_FAILED/BUYER/EMAIL",
            "REFUND_FAILED/SELLER/EMAIL",
            "REFUND_FAILED/SELLER/DASHBOARD");
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertThat(refusedBy(life.ask(BUYER, claim(ALL, DAMAGED, photo("p")))))
        .containsExactly("refund.unit-not-claimed");
    Decision retried = life.ask(SELLER, new RetryRefund(RepaymentId.of(1)));
    assertThat(effects(retried)).singleElement().asString().startsWith("refund 1/0");
    assertThat(state(life, 1)).isEqualTo(CaseState.PAYING);
    assertThat(ledger(life)).isEqualTo(sent);
    assertThat(life.effects(IssueDiscount.class)).hasSize(1);
    assertThat(refusedBy(life.ask(SELLER, new RetryRefund(RepaymentId.of(1)))))
        .contains("repayment.failed");
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, done.amount(), "refund-1b"));
    assertThat(state(life, 1)).isEqualTo(CaseState.PAID);
    assertThat(ledger(life)).containsExactly(TOTAL, TOTAL, 0L, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void proof_that_does_not_come_in_time_ends_the_case(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, DAMAGED));
    assertThat(due(life, DeadlineKind.PROOF_BY)).hasSize(1);
    assertThat(due(life, DeadlineKind.COMPLETE)).isEmpty();
    Deadline deadline = due(life, DeadlineKind.PROOF_BY).get(0);
    assertThat(deadline.subject()).isEqualTo(1);
    life.waitUntil(deadline.due());

    Decision passed = life.tell(life.reports().deadline(deadline));

    assertThat(events(passed)).containsExactly(DEADLINE_PASSED, CLAIM_LAPSED);
    assertThat(messages(passed)).containsExactly("REFUND_DECLINED/BUYER/EMAIL");
    assertThat(state(life, 1)).isEqualTo(CaseState.LAPSED);
    assertThat(due(life, DeadlineKind.PROOF_BY)).isEmpty();
    assertThat(due(life, DeadlineKind.COMPLETE)).hasSize(1);
    assertThat(refusedBy(life.ask(BUYER, proof(1, photo("p"))))).containsExactly("claim.open");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void units_that_do_not_come_back_in_time_end_the_case(Given given) {
    Life life = reach(awaitingReturn(delivered(given)), DeadlineKind.RETURN_BY);

    assertThat(state(life, 1)).isEqualTo(CaseState.LAPSED);
    life.after(life.reports().returned("return-1", life.all()));
    assertThat(discrepancies(life)).containsExactly("return.announced");
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_order_does_not_complete_while_a_case_is_open_and_completes_after_it(Given given) {
    Life life = delivered(given);
    Deadline complete = due(life, DeadlineKind.COMPLETE).get(0);
    life.after(BUYER, claim(ALL, REGRET)).waitUntil(complete.due());

    life.after(life.reports().deadline(complete));
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
    life.after(BUYER, new com.owode.orders.command.ConfirmDelivery(ALL));
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
    life.after(SELLER, decision(1, ClaimDecision.DECLINE));
    reach(life, DeadlineKind.COMPLETE);

    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_is_disputed_is_not_paid_for_a_claim_as_well(Given given) {
    Life life = delivered(given);
    life.after(life.reports().dispute("d", DisputeStage.OPENED, life.money(TOTAL)));

    life.after(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));

    assertThat(declined(life)).containsExactly("refund.returnable");
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, TOTAL, 0L, 0L);
    life.after(life.reports().dispute("d", DisputeStage.WON, life.money(TOTAL)))
        .after(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));
    assertThat(state(life, 2)).isEqualTo(CaseState.PAYING);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_return_under_a_dispute_waits_for_a_person_and_is_paid_when_it_is_won(Given given) {
    Life life = awaitingReturn(delivered(given));
    life.after(life.reports().dispute("d", DisputeStage.OPENED, life.money(TOTAL)))
        .after(life.reports().returned("return-1", life.all()));

    assertThat(state(life, 1)).isEqualTo(CaseState.IN_REVIEW);
    assertThat(judged(life)).containsExactly("refund.something-returnable");
    assertThat(refusedBy(life.ask(SELLER, decision(1, ClaimDecision.APPROVE))))
        .containsExactly("refund.something-returnable");
    life.after(life.reports().dispute("d", DisputeStage.WON, life.money(TOTAL)))
        .after(SELLER, decision(1, ClaimDecision.APPROVE));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_person_approves_a_part_asks_for_the_units_or_declines(Given given) {
    Life part = delivered(given).after(BUYER, claim(ALL, REGRET));
    Life back = delivered(given).after(BUYER, claim(ALL, REGRET));
    Life none = delivered(given).after(BUYER, claim(ALL, REGRET));

    Decision approved = part.ask(SELLER, approval(1, part.money(2_500)));
    Decision asked = back.ask(Life.SUPPORT, decision(1, ClaimDecision.ASK_FOR_RETURN));
    Decision declined = none.ask(SELLER, decision(1, ClaimDecision.DECLINE));

    assertThat(events(approved)).containsExactly(CLAIM_APPROVED, REPAYMENT_STARTED);
    assertThat(ledger(part)).containsExactly(TOTAL, 0L, 2_500L, 0L, 0L, 7_500L);
    assertThat(refundCase(part, 1).approved()).contains(part.money(2_500));
    assertThat(refusedBy(part.ask(BUYER, claim(ONE, REGRET))))
        .containsExactly("refund.unit-not-claimed");
    assertThat(messages(asked)).containsExactly("RETURN_INSTRUCTIONS/BUYER/EMAIL");
    back.after(back.reports().returned("return-1", back.all()));
    assertThat(ledger(back)).containsExactly(TOTAL, 0L, TOTAL - fees(back), 0L, 0L, fees(back));
    assertThat(messages(declined)).containsExactly("REFUND_DECLINED/BUYER/EMAIL");
    assertThat(declined(none)).containsExactly("refund.reason-known");
    assertMoneyIsSound(part);
    assertMoneyIsSound(back);
  }

  private static long fees(Life life) {
    return life.order().progress().goods().fees().minorTotal();
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void a_share_of_the_price_and_of_the_fee_goes_back_unit_by_unit_as_the_terms_say(Given given) {
    RefundTerms half = RefundTerms.builder().refundedBasisPoints(5_000).build();
    RefundTerms withFee = half.toBuilder().shippingFeeIncluded(true).build();
    long units = given.quantities().stream().mapToInt(Integer::intValue).sum();
    Given priced = given.priced(1_001, 7 * units, 0);
    Life without = delivered(under(priced, half));
    Life with = delivered(under(priced, withFee));

    for (Units unit : Scenes.each(without.all())) {
      without.after(BUYER, claim(Pick.these(unit), REGRET));
      with.after(BUYER, claim(Pick.these(unit), REGRET));
    }

    assertThat(ledger(without).get(2)).isEqualTo(501 * units);
    assertThat(ledger(with).get(2)).isEqualTo(508 * units);
    assertMoneyIsSound(without);
    assertMoneyIsSound(with);
  }

  private static Given under(Given given, RefundTerms terms) {
    return given.under(
        all -> all.refund(RefundPolicy.owode().toBuilder().terms(REGRET, terms).build()));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_is_on_its_way_can_be_claimed_only_when_it_is_lost_or_overdue(Given given) {
    Life onTime = Orders.in(OrderStatus.SHIPPED, given);
    Life lost = Orders.in(OrderStatus.SHIPPED, given).tracked("parcel-1", TrackingStatus.LOST);
    Life overdue = Orders.in(OrderStatus.SHIPPED, given);
    Deadline late = due(overdue, DeadlineKind.DELIVERY_OVERDUE).get(0);
    overdue.wait(Duration.between(overdue.now(), late.due()).minusSeconds(120));

    assertThat(refusedBy(onTime.ask(BUYER, claim(ALL, NOT_RECEIVED))))
        .containsExactly("units.claimable");
    assertThat(refusedBy(overdue.ask(BUYER, claim(ALL, NOT_RECEIVED))))
        .containsExactly("units.claimable");
    for (Life missing : List.of(lost, overdue)) {
      missing.after(BUYER, claim(ALL, NOT_RECEIVED));
      assertThat(ledger(missing)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
      assertThat(missing.status()).isEqualTo(OrderStatus.SHIPPED);
      assertMoneyIsSound(missing);
    }
  }
}
