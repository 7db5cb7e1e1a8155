package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.RefundPayment;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The rules of giving money back, 61 to 69. Extend {@link PaymentGatewayContract}, never this. */
public abstract class RefundRules extends HoldRules {

  RefundRules() {}

  /** What is to go back goes back to whom it was taken from, and the answer can be booked. */
  @Test
  public final void rule_61_what_is_refunded_goes_back_and_is_answered_with_its_reference() {
    PaymentGateway gateway = gateway();
    Bill bill = paid(gateway, bill()).cancelled();

    RefundAnswer answer = refund(gateway, bill, 1);

    assertIsRefund(bill.total(), answer);
    assertReturned(bill.total(), bill);
    assertCharged(bill.total(), bill);
  }

  /** A provider that counts hundredths would return a hundredth, or a hundred times as much. */
  @Test
  @Needs(Ability.YEN)
  public final void rule_62_yen_go_back_without_decimals() {
    assertReturnedIn("JPY");
  }

  /** A provider that counts hundredths would return ten times as much. */
  @Test
  @Needs(Ability.DINARS)
  public final void rule_63_dinars_go_back_with_three_decimals() {
    assertReturnedIn("BHD");
  }

  private void assertReturnedIn(String currency) {
    PaymentGateway gateway = gateway();
    Bill bill = paid(gateway, Bill.of(order().in(currency))).cancelled();

    RefundAnswer answer = refund(gateway, bill, 1);

    assertEquals(bill.total(), answer.amount());
    assertReturned(bill.total(), bill);
  }

  /** After a crash the same call is made again: it does nothing more, and answers as before. */
  @Test
  public final void rule_64_the_same_key_returns_once_and_gets_the_same_answer() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);

    RefundAnswer first = refund(gateway, bill, 1);
    List<RefundAnswer> again =
        IntStream.rangeClosed(2, 4).mapToObj(attempt -> refund(gateway, bill, attempt)).toList();

    assertEquals(List.of(first, first, first), again);
    assertReturned(bill.refund().amount(), bill);
  }

  /** After a crash it is often another process that makes the call again. */
  @Test
  public final void rule_65_the_same_key_from_another_process_returns_once() {
    Bill bill = partly(gateway());

    RefundAnswer first = refund(gateway(), bill, 1);
    RefundAnswer second = refund(gateway(), bill, 2);

    assertEquals(first, second);
    assertReturned(bill.refund().amount(), bill);
  }

  /** A worker that lost its lease may still be calling: none is told that it failed. */
  @Test
  public final void rule_66_the_same_key_from_many_threads_returns_once() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);

    List<Tried<RefundAnswer>> answers =
        crowd().all(number -> refund(gateway, bill, 1 + number % 2));

    assertReturned(bill.refund().amount(), bill);
    assertTrue(
        answers.stream().noneMatch(came -> came.answers(RefundRules::isFailed)),
        () -> "it went back, and yet it was answered " + answers);
  }

  /** One charge may go back in parts, also equal ones: each has a key of its own. */
  @Test
  public final void rule_67_parts_of_one_charge_go_back_each_once() {
    PaymentGateway gateway = gateway();
    Bill first = partly(gateway);
    Bill second = first.granted(first.refund().amount());

    RefundAnswer one = refund(gateway, first, 1);
    RefundAnswer other = refund(gateway, second, 1);

    Money part = first.refund().amount();
    assertIsRefund(part, one);
    assertIsRefund(part, other);
    assertReturned(part.multipliedBy(2), first);
  }

  /** Nothing is resent that is older than nine tenths of what the gateway says. */
  @Test
  @Needs(Ability.TIME)
  public final void rule_68_the_key_of_a_refund_is_remembered_nearly_as_long_as_the_gateway_says() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    RefundAnswer first = refund(gateway, bill, 1);

    pass(oldestResent(gateway));
    RefundAnswer second = refund(gateway, bill, 2);

    assertReturned(bill.refund().amount(), bill);
    assertEquals(first, second);
  }

  /** A process that stood still may wake up when the same key would return again. */
  @Test
  public final void rule_69_what_is_sent_after_its_deadline_returns_nothing() {
    PaymentGateway gateway = gateway();
    Bill bill = paid(gateway, bill()).cancelled();
    PortCall late = PortCall.of(bill.refund().key(), 1, now().minusSeconds(60));

    Tried<RefundAnswer> answer = Tried.of(() -> gateway.refund(bill.refund(), bill.placed(), late));

    assertReturned(bill.nothing(), bill);
    assertTrue(
        !answer.answers(RefundRules::isDone),
        () -> "nothing went back, and yet it was answered " + answer);
  }

  final Bill paid(PaymentGateway gateway, Bill bill) {
    return bill.told(collect(gateway, bill));
  }

  /** Less than half of what was taken is to go back. */
  final Bill partly(PaymentGateway gateway) {
    Bill bill = paid(gateway, bill());
    return bill.granted(Money.of(bill.currency(), 1250));
  }

  final RefundAnswer refund(PaymentGateway gateway, Bill bill, int attempt) {
    RefundPayment what = bill.refund();
    return gateway.refund(what, bill.placed(), call(what.key(), attempt));
  }

  static void assertIsRefund(Money amount, RefundAnswer answer) {
    assertEquals(RefundOutcome.DONE, answer.outcome());
    assertEquals(amount, answer.amount());
    assertTrue(answer.transaction().isPresent(), () -> "there is no reference in " + answer);
  }

  static boolean isFailed(RefundAnswer answer) {
    return answer.outcome() == RefundOutcome.FAILED;
  }

  static boolean isDone(RefundAnswer answer) {
    return answer.outcome() == RefundOutcome.DONE;
  }
}
