package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.RefundPayment;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The rules of giving money back, 61 to 79. Extend {@link PaymentGatewayContract}, never this. */
public abstract class RefundRules extends HoldRules {

  private static final Duration A_MOMENT = Duration.ofMillis(1);

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

  /** A worker that lost its lease may still be calling while another one calls. */
  @Test
  public final void rule_66_the_same_key_from_many_threads_returns_once() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);

    crowd().all(number -> refund(gateway, bill, 1 + number % 2));

    assertReturned(bill.refund().amount(), bill);
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

  /** Nothing is resent that is nearly as old as the gateway says: up to then it is remembered. */
  @Test
  @Needs(Ability.TIME)
  public final void rule_68_the_key_of_a_refund_is_remembered_for_as_long_as_the_gateway_says() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    RefundAnswer first = refund(gateway, bill, 1);

    pass(gateway.keyLifetime().minus(A_MOMENT));
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

  /** The question has a key of its own; what is asked about is the key in its content. */
  @Test
  public final void rule_70_asking_tells_what_was_answered_of_a_refund_and_changes_nothing() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    RefundAnswer answer = refund(gateway, bill, 1);

    List<RefundAnswer> told =
        IntStream.rangeClosed(1, 3).mapToObj(time -> askRefund(gateway, bill, time)).toList();

    assertEquals(List.of(answer, answer, answer), told);
    assertReturned(bill.refund().amount(), bill);
  }

  /** It is sent again under another key. */
  @Test
  public final void rule_71_a_refund_that_was_never_heard_of_is_told_as_failed() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);

    RefundAnswer told = askRefund(gateway, bill, 1);

    assertEquals(RefundOutcome.FAILED, told.outcome());
    assertReturned(bill.nothing(), bill);
  }

  /** What is sent again under another key must not go back under the old one too. */
  @Test
  public final void rule_72_what_was_told_as_never_heard_of_does_not_go_back_when_it_comes_late() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    askRefund(gateway, bill, 1);

    Tried<RefundAnswer> late = Tried.of(() -> refund(gateway(), bill, 1));

    assertReturned(bill.nothing(), bill);
    assertTrue(
        !late.answers(RefundRules::isDone)
            && !late.answers(answer -> answer.outcome() == RefundOutcome.PENDING),
        () -> "nothing will go back, and yet it was answered " + late);
  }

  /** A person tries again, under another key: under this one nothing ever goes back. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_73_a_refund_that_the_provider_refuses_has_failed_for_good() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    inject(Ability.REFUSAL, bill.id());

    RefundAnswer answer = refund(gateway, bill, 1);
    RefundAnswer again = refund(gateway, bill, 2);

    assertEquals(RefundOutcome.FAILED, answer.outcome());
    assertEquals(RefundOutcome.FAILED, again.outcome());
    assertReturned(bill.nothing(), bill);
  }

  /** Never told as failed: it would be sent again. */
  @Test
  @Needs(Ability.PENDING)
  public final void rule_74_a_refund_that_is_pending_is_told_so_until_it_is_settled() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    inject(Ability.PENDING, bill.id());

    RefundAnswer answer = refund(gateway, bill, 1);
    RefundAnswer before = askRefund(gateway, bill, 1);
    settle(bill.id());
    RefundAnswer after = askRefund(gateway, bill, 2);

    assertEquals(RefundOutcome.PENDING, answer.outcome());
    assertEquals(RefundOutcome.PENDING, before.outcome());
    assertIsRefund(bill.refund().amount(), after);
    assertReturned(bill.refund().amount(), bill);
  }

  /** Only then may the same call be made again without asking first. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_75_a_refund_that_was_surely_not_sent_is_said_so_and_can_be_sent_again() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    inject(Ability.NOT_SENT, bill.id());

    assertThrows(NotSentException.class, () -> refund(gateway, bill, 1));
    assertReturned(bill.nothing(), bill);
    RefundAnswer again = refund(gateway, bill, 2);

    assertIsRefund(bill.refund().amount(), again);
    assertReturned(bill.refund().amount(), bill);
  }

  /** The money is gone; told as failed it would go once more. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_76_a_lost_answer_of_a_refund_is_never_told_as_failed_or_not_sent() {
    PaymentGateway gateway = gateway();
    Bill bill = partly(gateway);
    inject(Ability.ANSWER_LOST, bill.id());

    Tried<RefundAnswer> came = Tried.of(() -> refund(gateway, bill, 1));

    assertReturned(bill.refund().amount(), bill);
    assertTrue(
        !came.saysNotSent() && !came.answers(RefundRules::isFailed),
        () -> "it went back, and yet it was answered " + came);
  }

  /** What the order is told in the end is what the provider's books say. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_77_after_a_lost_answer_the_refund_is_told_when_asked() {
    Bill bill = partly(gateway());
    inject(Ability.ANSWER_LOST, bill.id());
    Tried.of(() -> refund(gateway(), bill, 1));

    RefundAnswer told = askRefund(gateway(), bill, 1);

    assertIsRefund(bill.refund().amount(), told);
  }

  /** A process that died with the answer makes the same call again. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_78_after_a_lost_answer_the_same_key_returns_nothing_more() {
    Bill bill = partly(gateway());
    inject(Ability.ANSWER_LOST, bill.id());
    Tried.of(() -> refund(gateway(), bill, 1));

    RefundAnswer again = refund(gateway(), bill, 2);

    assertReturned(bill.refund().amount(), bill);
    assertIsRefund(bill.refund().amount(), again);
  }

  /** Nobody knows, so nothing is told for sure until it is asked. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_79_a_lost_request_for_a_refund_is_told_as_nothing_for_sure_until_asked() {
    Bill bill = partly(gateway());
    inject(Ability.REQUEST_LOST, bill.id());

    Tried<RefundAnswer> came = Tried.of(() -> refund(gateway(), bill, 1));
    RefundAnswer told = askRefund(gateway(), bill, 1);

    boolean isBack = returned(bill).isPositive();
    assertTrue(
        !came.saysNotSent() && !came.answers(RefundRules::isFailed),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertEquals(
        isBack ? RefundOutcome.DONE : RefundOutcome.FAILED,
        told.outcome(),
        () -> "what is told when " + returned(bill) + " went back");
    assertTrue(
        isBack || !came.answers(RefundRules::isDone),
        () -> "nothing went back, and yet it was answered " + came);
  }

  private Bill paid(PaymentGateway gateway, Bill bill) {
    return bill.told(collect(gateway, bill));
  }

  /** Less than half of what was taken is to go back. */
  private Bill partly(PaymentGateway gateway) {
    Bill bill = paid(gateway, bill());
    return bill.granted(Money.of(bill.currency(), 1250));
  }

  private RefundAnswer refund(PaymentGateway gateway, Bill bill, int attempt) {
    RefundPayment what = bill.refund();
    return gateway.refund(what, bill.placed(), call(what.key(), attempt));
  }

  private RefundAnswer askRefund(PaymentGateway gateway, Bill bill, int time) {
    return gateway.askRefund(bill.askRefund(), bill.placed(), question(bill, time));
  }

  private static void assertIsRefund(Money amount, RefundAnswer answer) {
    assertEquals(RefundOutcome.DONE, answer.outcome());
    assertEquals(amount, answer.amount());
    assertTrue(answer.transaction().isPresent(), () -> "there is no reference in " + answer);
  }

  private static boolean isDone(RefundAnswer answer) {
    return answer.outcome() == RefundOutcome.DONE;
  }

  private static boolean isFailed(RefundAnswer answer) {
    return answer.outcome() == RefundOutcome.FAILED;
  }
}
