package com.owode.orders.testkit.fake;

import static com.owode.orders.testkit.fake.Stand.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FakeBankTest {

  private static final AttemptId SECOND = AttemptId.of(2);

  private final Stand stand = Stand.with(Stand.LAMP);
  private final FakeBank bank = stand.ports.bank();
  private final OrderPlaced order = stand.order().placed();

  private static PortCall call(String key) {
    return PortCall.of(new IdempotencyKey(key), 1, Instant.MAX);
  }

  private PaymentAnswer collect(String key, long amount, CaptureAt when) {
    return bank.collect(
        new CollectPayment(SECOND, yen(amount), when, new IdempotencyKey(key)), order, call(key));
  }

  private PaymentAnswer ask(String key) {
    return bank.askPayment(
        new AskPayment(SECOND, yen(700), new IdempotencyKey(key)), order, call("ask"));
  }

  private PaymentAnswer stop() {
    return bank.voidAuthorisation(
        new VoidPayment(SECOND, yen(700), Optional.empty(), new IdempotencyKey("void")),
        order,
        call("void"));
  }

  private RefundAnswer refund(String key, long amount) {
    return bank.refund(
        new RefundPayment(
            RepaymentId.of(9), 0, TransactionRef.of("txn-1"), yen(amount), new IdempotencyKey(key)),
        order,
        call(key));
  }

  private RefundAnswer askRefund(String key) {
    return bank.askRefund(
        new AskRefund(RepaymentId.of(9), 0, yen(700), new IdempotencyKey(key)), order, call("ask"));
  }

  private Money charged() {
    return bank.charged(Stand.ORDER, Stand.YEN);
  }

  @Test
  void a_key_charges_once_and_gets_the_same_answer_until_it_is_too_old() {
    PaymentAnswer first = collect("k", 700, CaptureAt.PLACEMENT);

    assertThat(collect("k", 700, CaptureAt.PLACEMENT)).isEqualTo(first);
    stand.ports.clock().pass(Duration.ofDays(1).minusSeconds(1));
    assertThat(collect("k", 700, CaptureAt.PLACEMENT)).isEqualTo(first);
    assertThat(charged()).isEqualTo(yen(6_500));
    stand.ports.clock().pass(Duration.ofSeconds(1));

    assertThat(collect("k", 700, CaptureAt.PLACEMENT)).isNotEqualTo(first);
    assertThat(charged()).isEqualTo(yen(7_200));
    assertThatThrownBy(() -> collect("k", 701, CaptureAt.PLACEMENT))
        .hasMessage("key k was used with another content before");
    assertThat(bank.entries(Stand.ORDER))
        .extracting(BankEntry::kind)
        .containsOnly(BankEntry.Kind.CHARGED)
        .hasSize(3);
  }

  @Test
  void an_attempt_that_is_asked_for_under_another_key_while_it_is_pending_is_taken_twice() {
    stand.ports.faults().play(FaultScript.parse("charge#1: pending; charge#2: late 3d"));
    collect("k", 700, CaptureAt.PLACEMENT);
    collect("k-again", 700, CaptureAt.PLACEMENT);
    assertThat(bank.pending()).isEqualTo(2);

    bank.settle();

    assertThat(charged()).isEqualTo(yen(7_200));
    assertThat(bank.pending()).isZero();
  }

  @Test
  void money_that_is_on_its_way_comes_although_its_attempt_is_asked_for_again() {
    stand.ports.faults().play(FaultScript.parse("charge#1: late 3d"));
    collect("k", 700, CaptureAt.PLACEMENT);
    collect("k-again", 700, CaptureAt.PLACEMENT);
    assertThat(charged()).isEqualTo(yen(6_500));

    stand.ports.clock().pass(Duration.ofDays(3));

    assertThat(charged()).isEqualTo(yen(7_200));
    assertThat(bank.pending()).isZero();
  }

  @Test
  void a_refund_whose_key_was_forgotten_while_it_was_pending_goes_back_twice() {
    stand.ports.faults().play(FaultScript.parse("refund#1: pending; refund#2: fail-later 1d"));
    refund("r", 700);
    stand.ports.clock().pass(Duration.ofDays(1));
    refund("r", 700);
    assertThat(bank.returned(Stand.ORDER, Stand.YEN)).isEqualTo(yen(700));

    bank.settle();

    assertThat(bank.entries(Stand.ORDER))
        .extracting(BankEntry::kind)
        .containsExactly(
            BankEntry.Kind.CHARGED,
            BankEntry.Kind.GIVEN_BACK,
            BankEntry.Kind.GIVEN_BACK,
            BankEntry.Kind.CAME_BACK);
    assertThat(bank.pending()).isZero();
  }

  @Test
  void that_nobody_knows_is_said_of_what_is_known_too_and_not_kept() {
    stand
        .ports
        .faults()
        .play(FaultScript.parse("charge#2: unknown; void#1: unknown; capture#1: unknown"));
    PaymentAnswer first = collect("k", 700, CaptureAt.FIRST_SHIPMENT);

    assertThat(collect("k", 700, CaptureAt.FIRST_SHIPMENT).outcome())
        .isEqualTo(PaymentOutcome.UNKNOWN);
    assertThat(collect("k", 700, CaptureAt.FIRST_SHIPMENT)).isEqualTo(first);
    assertThat(stop().outcome()).isEqualTo(PaymentOutcome.UNKNOWN);
    assertThat(stop().outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(stand.ports.faults().inVain()).isEmpty();
  }

  @Test
  void money_is_counted_in_its_own_currency_only() {
    Money dollars = Money.of(CurrencyUnit.USD, 7);
    bank.collect(
        new CollectPayment(SECOND, dollars, CaptureAt.PLACEMENT, new IdempotencyKey("k")),
        order,
        call("k"));

    assertThat(charged()).isEqualTo(yen(5_800));
    assertThat(bank.holds(Stand.ORDER, CurrencyUnit.USD)).isEqualTo(dollars);
  }

  @Test
  void what_the_bank_never_heard_of_when_asked_it_never_does_later() {
    assertThat(ask("k").outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(collect("k", 700, CaptureAt.PLACEMENT).outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(askRefund("r").outcome()).isEqualTo(RefundOutcome.FAILED);
    assertThat(refund("r", 700).outcome()).isEqualTo(RefundOutcome.FAILED);
    assertThat(bank.holds(Stand.ORDER, Stand.YEN)).isEqualTo(yen(5_800));
  }

  @Test
  void money_that_is_set_aside_is_taken_or_freed_once() {
    assertThat(collect("k", 700, CaptureAt.FIRST_SHIPMENT).outcome())
        .isEqualTo(PaymentOutcome.AUTHORISED);
    assertThat(bank.setAside(Stand.ORDER, Stand.YEN)).isEqualTo(yen(700));
    CapturePayment capture =
        new CapturePayment(SECOND, yen(700), Optional.empty(), new IdempotencyKey("c"));

    PaymentAnswer taken = bank.capture(capture, order, call("c"));

    assertThat(taken.outcome()).isEqualTo(PaymentOutcome.CAPTURED);
    assertThat(bank.capture(capture, order, call("c2"))).isEqualTo(taken);
    assertThat(bank.setAside(Stand.ORDER, Stand.YEN)).isEqualTo(yen(0));
    assertThat(charged()).isEqualTo(yen(6_500));
    assertThat(stop()).as("too late to stop").isEqualTo(taken);
    assertThat(ask("k")).isEqualTo(taken);
  }

  @Test
  void what_is_stopped_before_it_came_never_comes() {
    collect("k", 700, CaptureAt.FIRST_SHIPMENT);
    assertThat(stop().outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(bank.setAside(Stand.ORDER, Stand.YEN)).isEqualTo(yen(0));
    assertThat(ask("k").outcome()).isEqualTo(PaymentOutcome.VOIDED);
    assertThat(bank.entries())
        .extracting(BankEntry::kind)
        .containsExactly(BankEntry.Kind.CHARGED, BankEntry.Kind.SET_ASIDE, BankEntry.Kind.FREED);
  }

  @Test
  void it_gives_back_what_it_is_told_to_so_that_too_much_shows_in_its_books() {
    assertThat(refund("r", 6_000).outcome()).isEqualTo(RefundOutcome.DONE);
    assertThat(refund("r", 6_000)).isEqualTo(refund("r", 6_000));
    assertThat(bank.returned(Stand.ORDER, Stand.YEN)).isEqualTo(yen(6_000));
    assertThat(bank.holds(Stand.ORDER, Stand.YEN)).isEqualTo(yen(-200));
  }

  @Test
  void money_of_the_host_is_in_its_books_too() {
    stand.desk.tell(bank.paidToHost(Stand.ORDER, yen(100)));

    assertThat(charged()).isEqualTo(yen(5_900));
    assertThat(stand.order().progress().money().captured()).isEqualTo(yen(5_900));
  }

  @Test
  void a_webhook_whose_receiver_throws_is_delivered_again_a_minute_later() {
    int[] calls = {0};
    bank.webhooksTo(
        report -> {
          calls[0]++;
          if (calls[0] == 1) {
            throw new IllegalStateException("down");
          }
        });
    stand.ports.faults().play(FaultScript.parse("charge#1: webhook-first"));

    collect("k", 700, CaptureAt.PLACEMENT);
    stand.ports.clock().pass(Duration.ofSeconds(59));
    assertThat(calls[0]).isEqualTo(1);
    stand.ports.clock().pass(Duration.ofSeconds(1));
    assertThat(calls[0]).isEqualTo(2);
    stand.ports.clock().pass(Duration.ofDays(1));
    assertThat(calls[0]).isEqualTo(2);
  }

  @Test
  void faults_by_script_do_what_their_words_say() {
    assertThat(after("charge#1: decline")).containsExactly("PAYMENT_FAILED", "JPY 0", "[]");
    assertThat(after("charge#1: half")).containsExactly("AWAITING_PAYMENT", "JPY 2900", "[]");
    assertThat(after("charge#1: not-sent")).containsExactly("AWAITING_PAYMENT", "JPY 0", "[]");
    assertThat(after("charge#1: timeout")).containsExactly("AWAITING_PAYMENT", "JPY 0", "[]");
    assertThat(after("charge#1: timeout-after-success; ask-payment#1: unknown"))
        .containsExactly("AWAITING_PAYMENT", "JPY 5800", "[]");
    assertThat(after("charge#1: timeout-after-success")).containsExactly("PAID", "JPY 5800", "[]");
    assertThat(after("charge#1: unknown")).containsExactly("PAID", "JPY 5800", "[]");
    assertThat(after("charge#1: webhook-first")).containsExactly("PAID", "JPY 5800", "[CAPTURED]");
    assertThat(after("charge#1: webhook-first; webhook#1: twice"))
        .containsExactly("PAID", "JPY 5800", "[CAPTURED, CAPTURED]");
    assertThat(after("charge#1: webhook-first; webhook#1: lose"))
        .containsExactly("PAID", "JPY 5800", "[]");
  }

  private static List<String> after(String faults) {
    Stand stand = Stand.with(faults);
    assertThat(stand.ports.faults().fired()).isEqualTo(FaultScript.parse(faults).faults());
    return List.of(
        stand.order().status().toString(),
        stand.charged().toString(),
        stand.paymentsToldByWebhook().toString());
  }

  @Test
  void what_stays_pending_comes_when_the_bank_is_told_to_settle() {
    Stand pending = Stand.with("charge#1: pending");
    assertThat(pending.charged()).isEqualTo(yen(0));
    assertThat(pending.ports.bank().pending()).isOne();

    pending.ports.bank().settle();

    assertThat(pending.charged()).isEqualTo(yen(5_800));
    assertThat(pending.order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(pending.ports.bank().pending()).isZero();
  }

  @Test
  void a_refund_that_fails_later_comes_back() {
    Stand later = Stand.with("refund#1: fail-later 3h");
    later.ask(Stand.BUYER, new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    later.work();
    assertThat(later.holds()).isEqualTo(yen(0));

    later.pass(Duration.ofHours(3));

    assertThat(later.holds()).isEqualTo(yen(5_800));
    assertThat(later.ports.bank().entries())
        .extracting(BankEntry::kind)
        .containsExactly(
            BankEntry.Kind.CHARGED, BankEntry.Kind.GIVEN_BACK, BankEntry.Kind.CAME_BACK);
  }
}
