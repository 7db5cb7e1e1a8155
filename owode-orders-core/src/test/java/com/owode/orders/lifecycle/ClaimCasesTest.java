package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.CLAIM_APPROVED;
import static com.owode.orders.event.EventKind.CLAIM_JUDGED;
import static com.owode.orders.event.EventKind.GOODWILL_GRANTED;
import static com.owode.orders.event.EventKind.PROOF_ADDED;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.event.EventKind.UNITS_RETURNED;
import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.NOT_RECEIVED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.WRONG;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.decision;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Claims.proof;
import static com.owode.orders.lifecycle.Claims.withdrawal;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Discount;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.shipping.TrackingStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a case waits for, what its policy does not say, and what is no longer told. */
class ClaimCasesTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";
  private static final Pick ALL = Pick.all();

  private static Life delivered(Given given) {
    return Orders.in(OrderStatus.DELIVERED, given);
  }

  private static CaseState state(Life life) {
    return life.order().progress().cases().find(CaseId.of(1)).orElseThrow().state();
  }

  private static boolean isWanted(Life life, MessageKind kind) {
    EffectEnvelope asked =
        life.effects().stream()
            .filter(one -> one.effect() instanceof Notify told && told.message().equals(kind))
            .findFirst()
            .orElseThrow();
    return EffectWanted.by(life.order(), asked);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void more_proof_does_not_take_a_case_from_the_person_who_looks_at_it(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, REGRET));

    Decision more = life.ask(BUYER, proof(1, photo("p", life.now())));

    assertThat(events(more)).containsExactly(PROOF_ADDED);
    assertThat(state(life)).isEqualTo(CaseState.IN_REVIEW);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void more_proof_does_not_ask_again_for_units_that_are_awaited(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, WRONG, photo("p")));

    Decision more = life.ask(BUYER, proof(1, photo("q")));

    assertThat(events(more)).containsExactly(PROOF_ADDED);
    assertThat(state(life)).isEqualTo(CaseState.AWAITING_RETURN);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_came_back_under_a_dispute_and_no_more_is_paid_when_a_person_approves(Given given) {
    Units first = Units.of(1, 1);
    Life life = delivered(given).after(BUYER, claim(ALL, WRONG, photo("p")));
    life.after(life.reports().dispute("d", DisputeStage.OPENED, life.money(TOTAL)))
        .after(life.reports().returned("return-1", first))
        .after(life.reports().dispute("d", DisputeStage.WON, life.money(TOTAL)))
        .after(SELLER, decision(1, ClaimDecision.APPROVE));

    assertThat(ledger(life).get(2))
        .isEqualTo(life.order().progress().goods().charged().minorOf(first));
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_return_to_an_order_whose_policies_are_gone_waits_for_a_person(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, WRONG, photo("p")));
    Order without = Order.of((OrderPlaced) life.events().get(0), Optional.empty(), life.changes());

    Decision.Accepted told =
        Lifecycle.owode()
            .decide(without, life.reports().returned("return-1", life.all()), Facts.of(life.now()));

    assertThat(events(told)).containsExactly(UNITS_RETURNED, CLAIM_JUDGED);
    ClaimJudged judged = (ClaimJudged) told.events().get(1);
    assertThat(judged.state()).isEqualTo(CaseState.IN_REVIEW);
    assertThat(judged.codes()).containsExactly("policy.known");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_policy_without_goodwill_gives_no_discount(Given given) {
    Life life = delivered(given.under(terms -> terms.goodwill(GoodwillPolicy.none())));

    Decision asked = life.ask(BUYER, claim(ALL, DAMAGED, photo("p", life.now())));

    assertThat(events(asked))
        .contains(CLAIM_APPROVED, REPAYMENT_STARTED)
        .doesNotContain(GOODWILL_GRANTED);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_apology_is_made_once_for_a_case(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, WRONG, photo("p")));
    Discount before = new Discount(10, life.money(100), life.now());
    life.since(new GoodwillGranted(CaseId.of(1), before));

    Decision returned = life.tell(life.reports().returned("return-1", life.all()));

    assertThat(events(returned)).containsExactly(UNITS_RETURNED, CLAIM_APPROVED, REPAYMENT_STARTED);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_share_that_rounds_to_nothing_waits_for_a_person(Given given) {
    RefundTerms little = RefundTerms.builder().refundedBasisPoints(1).build();
    Given cheap =
        given
            .priced(10, 0, 0)
            .under(
                all -> all.refund(RefundPolicy.owode().toBuilder().terms(REGRET, little).build()));
    Life life = delivered(cheap).after(BUYER, claim(ALL, REGRET));

    assertThat(state(life)).isEqualTo(CaseState.IN_REVIEW);
    assertThat(ledger(life).get(2)).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_photo_of_another_case_goes_to_a_person_unless_that_case_ended_without_money(Given given) {
    Life life = delivered(given).after(BUYER, claim(ALL, REGRET, photo("p", Life.BEGIN)));
    life.after(BUYER, withdrawal(1))
        .after(BUYER, claim(Pick.these(Units.of(1, 1)), DAMAGED, photo("p", life.now())));
    assertThat(life.order().progress().cases().all().get(1).state()).isEqualTo(CaseState.PAYING);

    Units others = life.all().minus(Units.of(1, 1));
    if (!others.isEmpty()) {
      life.after(BUYER, claim(Pick.these(others), DAMAGED, photo("p", life.now())));
      assertThat(life.order().progress().cases().all().get(2).state())
          .isEqualTo(CaseState.IN_REVIEW);
    }
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void a_claim_that_names_no_units_means_those_that_its_reason_can_be_about(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given).shipped(Pick.count(1, 1), "parcel-1");
    Units rest = life.order().progress().units().packed();
    life.delivered("parcel-1")
        .shipped(ALL, "parcel-2")
        .tracked("parcel-2", TrackingStatus.LOST)
        .after(BUYER, claim(ALL, NOT_RECEIVED))
        .after(BUYER, claim(ALL, DAMAGED));

    assertThat(life.order().progress().cases().all())
        .extracting(known -> known.units())
        .isEqualTo(List.of(rest, Units.of(1, 1)));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_was_given_or_withdrawn_meanwhile_is_not_asked_for_any_more(Given given) {
    Life proven = delivered(given).after(BUYER, claim(ALL, DAMAGED));
    Life withdrawn = delivered(given).after(BUYER, claim(ALL, WRONG, photo("p")));
    assertThat(isWanted(proven, MessageKind.PROOF_REQUEST)).isTrue();
    assertThat(isWanted(withdrawn, MessageKind.RETURN_INSTRUCTIONS)).isTrue();

    proven.after(BUYER, proof(1, photo("p", proven.now())));
    withdrawn.after(BUYER, withdrawal(1));

    assertThat(isWanted(proven, MessageKind.PROOF_REQUEST)).isFalse();
    assertThat(isWanted(withdrawn, MessageKind.RETURN_INSTRUCTIONS)).isFalse();
  }
}
