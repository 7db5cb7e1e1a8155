package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.REPAYMENT_DONE;
import static com.owode.orders.event.EventKind.REPAYMENT_FAILED;
import static com.owode.orders.event.EventKind.REPAYMENT_STARTED;
import static com.owode.orders.event.EventKind.REPAYMENT_UNKNOWN;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Place;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of money: M1, M3 to M5, M7, M8, M10, M11. */
class MoneyScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";

  private static GrantRefund grant(Life life, long minor) {
    return new GrantRefund(Grant.of(life.money(minor)), Note.none(), Optional.empty());
  }

  private static Life paidByHost(Given given, long... captures) {
    Life life = given.collectedBy(PaymentMode.HOST).placed().reserved();
    for (int i = 0; i < captures.length; i++) {
      life.after(
          life.reports()
              .payment(0, PaymentOutcome.CAPTURED, life.money(captures[i]), "bank-" + (i + 1)));
    }
    return life;
  }

  private static Decision refund(Life life, int number, int portion, RefundOutcome outcome) {
    var repayment = life.order().progress().money().repayment(RepaymentId.of(number)).orElseThrow();
    return life.tell(
        life.reports()
            .refund(
                number,
                portion,
                outcome,
                repayment.portions().get(portion).amount(),
                "refund-" + number + "-" + portion));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void two_refunds_of_60_on_100_captured_the_second_is_refused(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);

    Decision first = life.ask(Life.SUPPORT, grant(life, 6_000));
    Decision second = life.ask(Life.SELLER, grant(life, 6_000));

    assertThat(events(first)).containsExactly(REPAYMENT_STARTED);
    assertThat(effects(first)).hasSize(1).allMatch(word -> word.endsWith(" 6000"));
    assertThat(refusedBy(second)).containsExactly("refund.within-captured");
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 6_000L, 0L, 0L, 4_000L);
    refund(life, 1, 0, RefundOutcome.DONE);
    assertThat(refusedBy(life.ask(Life.SELLER, grant(life, 4_001))))
        .containsExactly("refund.within-captured");
    assertThat(life.ask(Life.SELLER, grant(life, 4_000)).isAccepted()).isTrue();
    refund(life, 2, 0, RefundOutcome.DONE);
    assertThat(ledger(life)).containsExactly(TOTAL, TOTAL, 0L, 0L, 0L, 0L);
    assertThat(life.order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    assertThat(refusedBy(life.ask(Life.SELLER, grant(life, 1))))
        .containsExactly("refund.within-captured");
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_a_cancellation_gave_back_counts_against_a_grant_and_the_reverse(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    Units first = Units.of(1, 1);
    long share = life.order().progress().goods().charged().minorOf(first);

    life.after(Life.SELLER, grant(life, 6_000));
    long granted = life.order().progress().money().repayments().get(0).shares().minorOf(first);
    life.cancelled(Pick.these(first));

    long left = TOTAL - 6_000 - (share - granted);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 6_000 + share - granted, 0L, 0L, left);
    assertThat(refusedBy(life.ask(Life.SELLER, grant(life, left + 1))))
        .containsExactly("refund.within-captured");
    life.after(Life.SELLER, grant(life, left));
    life.cancelled(Pick.all());
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_of_60_on_captures_of_50_and_30_spreads_over_both_and_is_one_refund(Given given) {
    Given eighty = given.priced(8_000 / units(given), 8_000 % units(given), 0);
    Life life = paidByHost(eighty, 5_000, 3_000);

    Decision granted = life.ask(Life.SUPPORT, grant(life, 6_000));

    assertThat(events(granted)).containsExactly(REPAYMENT_STARTED);
    assertThat(effects(granted))
        .containsExactly("refund 1/0 from bank-1 5000", "refund 1/1 from bank-2 1000");
    refund(life, 1, 0, RefundOutcome.DONE);
    refund(life, 1, 1, RefundOutcome.DONE);
    assertThat(life.order().progress().money().repayments())
        .singleElement()
        .satisfies(one -> assertThat(one.amount()).isEqualTo(life.money(6_000)));
    assertThat(ledger(life)).containsExactly(8_000L, 6_000L, 0L, 0L, 0L, 2_000L);
    Decision rest = life.ask(Life.SUPPORT, grant(life, 2_000));
    assertThat(effects(rest)).containsExactly("refund 2/0 from bank-2 2000");
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  private static int units(Given given) {
    return given.quantities().stream().mapToInt(Integer::intValue).sum();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_that_fails_after_it_succeeded_can_be_retried_and_never_pays_twice(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    List<Long> before = ledger(life);
    life.after(Life.SUPPORT, grant(life, 6_000));
    refund(life, 1, 0, RefundOutcome.DONE);
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 0L, 0L, 4_000L);

    Decision failed = refund(life, 1, 0, RefundOutcome.FAILED);

    assertThat(events(failed)).containsExactly(REPAYMENT_FAILED);
    assertThat(messages(failed))
        .containsExactly(
            "REFUND_FAILED/BUYER/EMAIL",
            "REFUND_FAILED/SELLER/EMAIL",
            "REFUND_FAILED/SELLER/DASHBOARD");
    assertThat(ledger(life)).isEqualTo(before);
    Decision again = life.ask(Life.SELLER, new RetryRefund(RepaymentId.of(1)));
    assertThat(effects(again)).hasSize(1).allMatch(word -> word.endsWith(" 6000"));
    assertThat(keys(life)).hasSize(2).doesNotHaveDuplicates();
    assertThat(refusedBy(life.ask(Life.SELLER, new RetryRefund(RepaymentId.of(1)))))
        .contains("repayment.failed");
    assertThat(refusedBy(life.ask(Life.SUPPORT, grant(life, 4_001))))
        .containsExactly("refund.within-captured");
    assertMoneyIsSound(life);
  }

  private static List<String> keys(Life life) {
    return life.effects(com.owode.orders.effect.RefundPayment.class).stream()
        .map(effect -> effect.key().toString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_failure_told_again_after_the_retry_does_not_fail_the_retry(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    life.after(Life.SUPPORT, grant(life, 6_000));
    refund(life, 1, 0, RefundOutcome.DONE);
    refund(life, 1, 0, RefundOutcome.FAILED);
    life.after(Life.SELLER, new RetryRefund(RepaymentId.of(1)));

    Decision late = refund(life, 1, 0, RefundOutcome.FAILED);

    assertThat(events(late)).isEmpty();
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 6_000L, 0L, 0L, 4_000L);
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.money(6_000), "refund-second"));
    assertThat(events(refund(life, 1, 0, RefundOutcome.FAILED))).isEmpty();
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 0L, 0L, 4_000L);
    life.after(
        life.reports().refund(1, 0, RefundOutcome.FAILED, life.money(6_000), "refund-second"));
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_told_done_after_that_same_refund_failed_is_a_discrepancy(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    life.after(Life.SUPPORT, grant(life, 6_000));
    refund(life, 1, 0, RefundOutcome.FAILED);

    Decision done = refund(life, 1, 0, RefundOutcome.DONE);

    assertThat(events(done))
        .containsExactly(REPAYMENT_DONE, com.owode.orders.event.EventKind.DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("refund.outcome-agrees");
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 0L, 0L, 4_000L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_first_try_told_done_while_the_retry_is_under_way_is_booked_beside_it(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    life.after(Life.SUPPORT, grant(life, 6_000));
    refund(life, 1, 0, RefundOutcome.FAILED);
    life.after(Life.SELLER, new RetryRefund(RepaymentId.of(1)));
    refund(life, 1, 0, RefundOutcome.DONE);

    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.money(6_000), "refund-second"));

    assertThat(ledger(life)).containsExactly(TOTAL, TOTAL, 0L, 0L, 2_000L, 0L);
    assertThat(discrepancies(life)).isNotEmpty();
    assertThat(refusedBy(life.ask(Life.SUPPORT, grant(life, 1))))
        .containsExactly("refund.within-captured");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_failed_refund_is_not_retried_from_a_capture_that_another_refund_has_used_up(Given given) {
    Given eighty = given.priced(8_000 / units(given), 8_000 % units(given), 0);
    Life life = paidByHost(eighty, 5_000, 3_000);
    life.after(Life.SUPPORT, grant(life, 3_000));
    refund(life, 1, 0, RefundOutcome.FAILED);
    life.after(Life.SUPPORT, grant(life, 5_000));

    Decision retried = life.ask(Life.SUPPORT, new RetryRefund(RepaymentId.of(1)));

    assertThat(refusedBy(retried)).containsExactly("refund.capture-has-room");
    Decision instead = life.ask(Life.SUPPORT, grant(life, 3_000));
    assertThat(effects(instead)).containsExactly("refund 3/0 from bank-2 3000");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_still_pending_after_a_day_is_asked_about_and_never_assumed_failed(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    life.after(Life.SUPPORT, grant(life, 6_000));

    Decision pending = refund(life, 1, 0, RefundOutcome.PENDING);

    assertThat(events(pending)).containsExactly(REPAYMENT_UNKNOWN);
    for (int asked = 0; asked < 12; asked++) {
      Deadline ask = due(life, DeadlineKind.ASK_REFUND).get(0);
      Scenes.waitUntil(life, ask.due());
      assertThat(effects(life.tell(life.reports().deadline(ask))))
          .containsExactly("ask refund 1/0");
      assertThat(events(refund(life, 1, 0, RefundOutcome.PENDING))).isEmpty();
      assertThat(ledger(life)).containsExactly(TOTAL, 0L, 6_000L, 0L, 0L, 4_000L);
    }
    assertThat(Duration.between(Life.BEGIN, life.now())).isGreaterThan(Duration.ofDays(2));
    assertThat(messages(life.effects())).noneMatch(word -> word.startsWith("REFUND_FAILED"));
    assertThat(refusedBy(life.ask(Life.SELLER, new RetryRefund(RepaymentId.of(1)))))
        .contains("repayment.failed");
    refund(life, 1, 0, RefundOutcome.DONE);
    assertThat(due(life, DeadlineKind.ASK_REFUND)).isEmpty();
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 0L, 0L, 4_000L);
  }

  @Test
  void three_units_of_100_with_10_off_are_9667_9667_and_9666_and_refund_to_290_exactly() {
    Life life =
        Orders.in(OrderStatus.PAID, Given.usual().in("NGN").lines(3).priced(10_000, 0, 1_000));
    var charged = life.order().progress().goods().charged();

    assertThat(Scenes.each(life.all()).stream().map(charged::minorOf))
        .containsExactly(9_667L, 9_667L, 9_666L);
    assertThat(charged.total()).hasToString("NGN 290.00");
    for (Units unit : Scenes.each(life.all())) {
      life.after(
          Life.SUPPORT,
          new GrantRefund(new Grant.OfUnits(Pick.these(unit)), Note.none(), Optional.empty()));
    }
    assertThat(life.order().progress().money().inFlight()).hasToString("NGN 290.00");
    assertThat(ledger(life)).containsExactly(29_000L, 0L, 29_000L, 0L, 0L, 0L);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void units_given_back_one_at_a_time_by_whatever_road_add_up_to_the_whole(Given given) {
    Given odd = given.priced(given.unitMinor(), 101, 1_003);
    for (boolean byGrant : List.of(true, false)) {
      Life life = Orders.in(OrderStatus.PAID, odd);
      for (Units unit : Scenes.each(life.all())) {
        if (byGrant) {
          life.after(
              Life.SUPPORT,
              new GrantRefund(new Grant.OfUnits(Pick.these(unit)), Note.none(), Optional.empty()));
        } else {
          life.cancelled(Pick.these(unit));
        }
        assertMoneyIsSound(life);
      }
      long total = life.order().placed().total().getAmountMinorLong();
      assertThat(ledger(life)).containsExactly(total, 0L, total, 0L, 0L, 0L);
    }
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void cancelling_a_line_does_not_move_its_discount_onto_the_surviving_lines(Given given) {
    Given discounted = given.lines(2, 1).priced(5_000, 0, 1_000);
    Life life = discounted.placed().reserved();
    Units survivor = Units.of(2, 1);
    long share = life.order().progress().goods().charged().minorOf(survivor);
    assertThat(share).isLessThan(5_000);

    life.cancelled(Pick.these(Units.range(1, 1, 2)));

    assertThat(life.order().balance().due()).isEqualTo(life.money(share));
    Life paid = Orders.in(OrderStatus.PAID, discounted).cancelled(Pick.count(1, 2));
    assertThat(ledger(paid)).containsExactly(14_000L, 0L, 14_000L - share, 0L, 0L, share);
    assertThat(paid.order().balance().due()).isEqualTo(paid.money(share));
    assertMoneyIsSound(paid);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void one_payment_reference_with_another_amount_is_a_discrepancy_and_moves_no_total(Given given) {
    Life life = paidByHost(given, 10_000);
    List<Long> before = ledger(life);

    Decision other =
        life.tell(life.reports().payment(0, PaymentOutcome.CAPTURED, life.money(9_000), "bank-1"));

    assertThat(events(other)).containsExactly(com.owode.orders.event.EventKind.DISCREPANCY_FOUND);
    assertThat(effects(other)).isEmpty();
    assertThat(messages(other)).isEmpty();
    assertThat(ledger(life)).isEqualTo(before);
    assertThat(discrepancies(life)).containsExactly("payment.same-amount");
    assertThat(
            events(
                life.tell(
                    life.reports()
                        .payment(0, PaymentOutcome.CAPTURED, life.money(9_000), "bank-1"))))
        .isEmpty();
    assertThat(
            events(
                life.tell(
                    life.reports()
                        .payment(7, PaymentOutcome.CAPTURED, life.money(10_000), "bank-1"))))
        .isEmpty();
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_whose_transaction_is_known_or_was_made_elsewhere_is_booked_and_never_sent(
      Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    GrantRefund done =
        new GrantRefund(
            Grant.of(life.money(6_000)), Note.none(), Optional.of(TransactionRef.of("bank-back")));

    Decision booked = life.ask(Life.SUPPORT, done);
    Decision again = life.ask(Life.SUPPORT, done);
    Decision webhook =
        life.tell(life.reports().refund(0, 0, RefundOutcome.DONE, life.money(6_000), "bank-back"));

    assertThat(events(booked)).containsExactly(REPAYMENT_STARTED, REPAYMENT_DONE);
    assertThat(events(again)).isEmpty();
    assertThat(events(webhook)).isEmpty();
    assertThat(life.effects(com.owode.orders.effect.RefundPayment.class)).isEmpty();
    assertThat(ledger(life)).containsExactly(TOTAL, 6_000L, 0L, 0L, 0L, 4_000L);
    life.after(life.reports().refund(0, 0, RefundOutcome.DONE, life.money(6_000), "bank-more"));
    assertThat(ledger(life)).containsExactly(TOTAL, TOTAL, 0L, 0L, 2_000L, 0L);
    assertThat(discrepancies(life)).containsExactly("refund.reported-within-captured");
    assertThat(life.effects(com.owode.orders.effect.RefundPayment.class)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void amounts_as_large_as_can_be_told_come_in_and_go_back_to_the_last_minor_unit(Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    Money most = life.money(Place.MOST_MINOR);

    for (int i = 0; i < 100; i++) {
      life.after(life.reports().payment(0, PaymentOutcome.CAPTURED, most, "huge-" + i));
    }

    assertThat(life.order().progress().money().captured())
        .isEqualTo(given.total().plus(most.multipliedBy(100)));
    assertThat(life.order().balance().surplus()).isEqualTo(given.money(0));
    assertMoneyIsSound(life);
  }

  @Test
  void an_amount_that_64_bits_may_not_hold_is_refused_where_it_is_told() {
    Money beyond = Money.parse("NGN 1" + "0".repeat(400));
    String fact = " is " + beyond + "; it must be at most NGN 9999999999999.99";
    Reports reports = Given.usual().placed().reports();
    TransactionRef reference = TransactionRef.of("t");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports.payment(1, PaymentOutcome.CAPTURED, beyond, "t"))
        .withMessage("amount of a payment" + fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports.refund(1, 0, RefundOutcome.DONE, beyond, "t"))
        .withMessage("amount of a refund" + fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reports.dispute("t", DisputeStage.OPENED, beyond))
        .withMessage("amount of a dispute" + fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grant.of(beyond))
        .withMessage("amount granted" + fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentAnswer.captured(beyond, reference))
        .withMessage("amount that the gateway answers" + fact);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RefundAnswer.done(beyond, reference))
        .withMessage("amount of a refund that the gateway answers" + fact);
  }
}
