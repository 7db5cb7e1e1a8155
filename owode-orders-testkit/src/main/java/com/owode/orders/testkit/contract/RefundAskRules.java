package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.RefundAnswer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The rules of what a gateway tells of a refund, whatever went wrong with it, 70 to 79. Extend
 * {@link PaymentGatewayContract}, never this.
 */
public abstract class RefundAskRules extends RefundRules {

  RefundAskRules() {}

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
        !came.saysNotSent() && !came.answers(RefundAskRules::isFailed),
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
        !came.saysNotSent() && !came.answers(RefundAskRules::isFailed),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertEquals(
        isBack ? RefundOutcome.DONE : RefundOutcome.FAILED,
        told.outcome(),
        () -> "what is told when " + returned(bill) + " went back");
    assertTrue(
        isBack || !came.answers(RefundRules::isDone),
        () -> "nothing went back, and yet it was answered " + came);
  }

  private RefundAnswer askRefund(PaymentGateway gateway, Bill bill, int time) {
    return gateway.askRefund(bill.askRefund(), bill.placed(), question(bill, time));
  }
}
