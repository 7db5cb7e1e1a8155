package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.ORDER_COMPLETED;
import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.WRONG;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told to whom when something happens, and what is not; and what completes an order. */
class StepsTest {

  private static final Given GIVEN = Given.usual();
  private static final Pick ALL = Pick.all();

  private static List<String> toldBy(Step<OrderConfirmed> step) {
    Life life = GIVEN.placed();
    Pen pen = Pen.of(life.order(), Facts.of(life.now()));
    step.follow(new OrderConfirmed(life.now()), life.order(), pen);
    return messages(
        pen.accepted(Ruleset.<Order>withoutRules("test", "1").judge(life.order(), life.now())));
  }

  private static Decision told(Life life, int attempt, PaymentOutcome outcome) {
    return life.tell(life.reports().payment(attempt, outcome, GIVEN.total(), "txn-" + attempt));
  }

  private static Decision scan(Life life, TrackingStatus status, Instant at) {
    return life.tell(
        new TrackingReported(
            life.order().id(),
            ParcelId.of("parcel-1"),
            Scan.of(status, at),
            Provenance.verified("test", "scan")));
  }

  @Test
  void a_buyer_is_told_by_email_and_a_seller_by_email_and_on_the_dashboard() {
    assertThat(toldBy(Steps.tellBuyer(MessageKind.ORDER_CONFIRMATION)))
        .containsExactly("ORDER_CONFIRMATION/BUYER/EMAIL");
    assertThat(toldBy(Steps.tellSeller(MessageKind.NEW_ORDER)))
        .containsExactly("NEW_ORDER/SELLER/EMAIL", "NEW_ORDER/SELLER/DASHBOARD");
  }

  @Test
  void a_claim_tells_the_buyer_what_it_waits_for_and_nothing_when_a_person_looks_at_it() {
    String seller = "CLAIM_OPENED/SELLER/";
    assertThat(messages(delivered().ask(BUYER, claim(ALL, REGRET))))
        .containsExactly(seller + "EMAIL", seller + "DASHBOARD");
    assertThat(messages(delivered().ask(BUYER, claim(ALL, WRONG, photo("p")))))
        .containsExactly(seller + "EMAIL", seller + "DASHBOARD", "RETURN_INSTRUCTIONS/BUYER/EMAIL");
    assertThat(messages(delivered().ask(BUYER, claim(ALL, DAMAGED))))
        .containsExactly(seller + "EMAIL", seller + "DASHBOARD", "PROOF_REQUEST/BUYER/EMAIL");
  }

  private static Life delivered() {
    return Orders.in(OrderStatus.DELIVERED, GIVEN);
  }

  @Test
  void that_money_which_was_set_aside_is_taken_is_not_told() {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().reserved();
    told(life, 1, PaymentOutcome.AUTHORISED);
    life.tell(life.reports().shipment(ALL, "parcel-1"));

    assertThat(messages(told(life, 1, PaymentOutcome.CAPTURED))).isEmpty();
  }

  @Test
  void money_that_is_too_little_or_too_late_is_told() {
    Life partly = Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
    Life late = Orders.in(OrderStatus.PAID, GIVEN);

    Decision some =
        partly.tell(partly.reports().payment(1, PaymentOutcome.CAPTURED, GIVEN.money(500), "t"));

    assertThat(messages(some)).containsExactly("PAYMENT_RECEIVED/BUYER/EMAIL");
    assertThat(messages(told(late, 2, PaymentOutcome.CAPTURED)))
        .containsExactly("PAYMENT_RECEIVED/BUYER/EMAIL");
  }

  @Test
  void the_money_that_confirms_an_order_is_told_by_its_confirmation_only() {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);

    assertThat(messages(told(life, 1, PaymentOutcome.CAPTURED)))
        .containsExactly(
            "ORDER_CONFIRMATION/BUYER/EMAIL",
            "NEW_ORDER/SELLER/EMAIL",
            "NEW_ORDER/SELLER/DASHBOARD");
  }

  @Test
  void who_owes_nothing_is_not_asked_to_pay_when_an_attempt_fails() {
    Life owing = Orders.in(OrderStatus.AWAITING_PAYMENT, GIVEN);
    Life paid = Orders.in(OrderStatus.PAID, GIVEN);

    assertThat(messages(told(owing, 1, PaymentOutcome.DECLINED)))
        .containsExactly("PAYMENT_RETRY/BUYER/EMAIL");
    assertThat(messages(told(paid, 2, PaymentOutcome.DECLINED))).isEmpty();
  }

  @Test
  void an_attempt_that_fails_after_another_brought_the_money_asks_for_nothing() {
    Life life = Orders.in(OrderStatus.PAYMENT_FAILED, GIVEN).after(BUYER, new RetryPayment());
    told(life, 2, PaymentOutcome.CAPTURED);

    assertThat(messages(told(life, 3, PaymentOutcome.DECLINED))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(TrackingStatus.class)
  void a_buyer_is_told_what_a_parcel_needs_them_to_know(TrackingStatus status) {
    Life life = Orders.in(OrderStatus.SHIPPED, GIVEN);
    List<String> expected =
        switch (status) {
          case OUT_FOR_DELIVERY, ATTEMPT_FAILED, READY_FOR_PICKUP, EXCEPTION, LOST ->
              List.of("TRACKING_UPDATE/BUYER/EMAIL");
          default -> List.of();
        };

    assertThat(messages(scan(life, status, life.now()))).isEqualTo(expected);
  }

  @Test
  void what_is_older_than_the_last_scan_is_no_news_to_the_buyer() {
    Life life = Orders.in(OrderStatus.SHIPPED, GIVEN);
    scan(life, TrackingStatus.IN_TRANSIT, life.now());

    Decision stale =
        scan(life, TrackingStatus.OUT_FOR_DELIVERY, life.now().minus(Duration.ofHours(2)));

    assertThat(messages(stale)).isEmpty();
  }

  @Test
  void a_buyer_who_has_confirmed_a_part_has_not_completed_the_order() {
    Life life = Orders.in(OrderStatus.PARTIALLY_SHIPPED, GIVEN);

    Decision confirmed = life.ask(BUYER, new ConfirmDelivery(ALL));

    assertThat(events(confirmed)).doesNotContain(ORDER_COMPLETED);
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_DELIVERED);
  }

  @Test
  void an_order_is_completed_once_the_buyer_has_confirmed_all_of_it() {
    Life life = delivered();
    Pick first = Pick.these(life.all().first(1));

    Decision some = life.ask(BUYER, new ConfirmDelivery(first));
    assertThat(events(some)).doesNotContain(ORDER_COMPLETED);
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);

    Decision rest = life.ask(BUYER, new ConfirmDelivery(ALL));
    assertThat(events(rest)).contains(ORDER_COMPLETED);
    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void the_couriers_word_completes_nothing() {
    Life life = Orders.in(OrderStatus.SHIPPED, GIVEN);

    Decision told = scan(life, TrackingStatus.DELIVERED, life.now());

    assertThat(events(told)).doesNotContain(ORDER_COMPLETED);
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
  }
}
