package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The rules of what a gateway tells of an attempt, whatever went wrong with it, 21 to 32. Extend
 * {@link PaymentGatewayContract}, never this.
 */
public abstract class AskRules extends CollectRules {

  AskRules() {}

  /**
   * The question has a key of its own; what is asked about is the key in its content. Asking moves
   * nothing.
   */
  @Test
  public final void rule_21_asking_tells_what_was_answered_and_changes_nothing() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    PaymentAnswer answer = collect(gateway, bill);

    List<PaymentAnswer> told =
        IntStream.rangeClosed(1, 3).mapToObj(time -> ask(gateway, bill, time)).toList();

    assertEquals(List.of(answer, answer, answer), told);
    assertCharged(bill.total(), bill);
  }

  /** A call that never arrived is told apart from one that was refused: the buyer may try again. */
  @Test
  public final void rule_22_an_attempt_that_was_never_heard_of_is_told_as_voided() {
    Bill bill = bill();

    PaymentAnswer answer = ask(gateway(), bill, 1);

    assertEquals(PaymentOutcome.VOIDED, answer.outcome());
    assertCharged(bill.nothing(), bill);
  }

  /**
   * An order that was told VOIDED goes on, to another attempt or to its end: a call that stood
   * still on its way must not charge when it arrives after all.
   */
  @Test
  public final void rule_23_what_was_told_as_never_heard_of_is_not_charged_when_it_comes_late() {
    Bill bill = bill();
    ask(gateway(), bill, 1);

    Tried<PaymentAnswer> late = Tried.of(() -> collect(gateway(), bill, 1));

    assertCharged(bill.nothing(), bill);
    assertTrue(
        !late.answers(AskRules::isMoney) && !late.answers(AskRules::isUnderWay),
        () -> "nothing will be charged, and yet it was answered " + late);
  }

  /** The buyer is asked to try again. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_24_what_the_provider_refuses_is_told_as_declined() {
    Bill bill = bill();
    inject(Ability.REFUSAL, bill.id());

    PaymentAnswer answer = collect(gateway(), bill);

    assertEquals(PaymentOutcome.DECLINED, answer.outcome());
    assertCharged(bill.nothing(), bill);
  }

  /** A buyer who was told that it failed pays by another attempt: this one never comes true. */
  @Test
  @Needs(Ability.REFUSAL)
  public final void rule_25_what_was_declined_stays_declined_under_its_key() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    inject(Ability.REFUSAL, bill.id());
    collect(gateway, bill);

    PaymentAnswer again = collect(gateway, bill, 2);
    PaymentAnswer told = ask(gateway, bill, 1);

    assertCharged(bill.nothing(), bill);
    assertEquals(PaymentOutcome.DECLINED, again.outcome());
    assertEquals(PaymentOutcome.DECLINED, told.outcome());
  }

  /** Neither paid nor failed: the order waits, and asks. */
  @Test
  @Needs(Ability.PENDING)
  public final void rule_26_what_is_pending_is_told_so_until_it_is_settled() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    inject(Ability.PENDING, bill.id());

    PaymentAnswer answer = collect(gateway, bill);
    PaymentAnswer before = ask(gateway, bill, 1);
    assertCharged(bill.nothing(), bill);
    settle(bill.id());
    PaymentAnswer after = ask(gateway, bill, 2);

    assertEquals(PaymentOutcome.PENDING, answer.outcome());
    assertEquals(PaymentOutcome.PENDING, before.outcome());
    assertIsCharge(bill, after);
    assertCharged(bill.total(), bill);
  }

  /** Pending is an answer too: a call made again does not begin anew. */
  @Test
  @Needs(Ability.PENDING)
  public final void rule_27_the_same_key_of_what_is_pending_charges_once() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    inject(Ability.PENDING, bill.id());
    collect(gateway, bill);

    Tried<PaymentAnswer> again = Tried.of(() -> collect(gateway, bill, 2));
    settle(bill.id());

    assertCharged(bill.total(), bill);
    assertTrue(
        !again.answers(answer -> answer.outcome() == PaymentOutcome.DECLINED)
            && !again.answers(answer -> answer.outcome() == PaymentOutcome.VOIDED),
        () -> "it was pending and came true, and yet it was answered " + again);
  }

  /** Only then may the same call be made again without asking first. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_28_what_was_surely_not_sent_is_said_so_and_can_be_sent_again() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    inject(Ability.NOT_SENT, bill.id());

    assertThrows(NotSentException.class, () -> collect(gateway, bill));
    assertCharged(bill.nothing(), bill);
    PaymentAnswer again = collect(gateway, bill, 2);

    assertIsCharge(bill, again);
    assertCharged(bill.total(), bill);
  }

  /**
   * Money was taken. An exception, UNKNOWN and PENDING have the gateway asked; CAPTURED is right
   * when the adapter has asked already; anything else has the buyer pay twice.
   */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_29_a_lost_answer_is_never_told_as_failed_or_not_sent() {
    Bill bill = bill();
    inject(Ability.ANSWER_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> collect(gateway(), bill));

    assertCharged(bill.total(), bill);
    assertTrue(
        !came.saysNotSent() && !came.answers(AskRules::isNoMoney),
        () -> "it was charged, and yet it was answered " + came);
  }

  /** What the order is told in the end is what the provider's books say. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_30_after_a_lost_answer_the_charge_is_told_when_asked() {
    Bill bill = bill();
    inject(Ability.ANSWER_LOST, bill.id());
    Tried.of(() -> collect(gateway(), bill));

    PaymentAnswer told = ask(gateway(), bill, 1);

    assertIsCharge(bill, told);
  }

  /** A process that died with the answer makes the same call again. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_31_after_a_lost_answer_the_same_key_charges_nothing_more() {
    Bill bill = bill();
    inject(Ability.ANSWER_LOST, bill.id());
    Tried.of(() -> collect(gateway(), bill));

    PaymentAnswer again = collect(gateway(), bill, 2);

    assertCharged(bill.total(), bill);
    assertIsCharge(bill, again);
  }

  /**
   * Nobody knows, so nothing is told for sure; what is told when asked is what the provider's books
   * say.
   */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_32_a_lost_request_is_told_as_nothing_for_sure_until_asked() {
    Bill bill = bill();
    inject(Ability.REQUEST_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> collect(gateway(), bill));
    PaymentAnswer told = ask(gateway(), bill, 1);

    assertTrue(
        !came.saysNotSent() && !came.answers(AskRules::isNoMoney),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    boolean isCharged = charged(bill).isPositive();
    assertEquals(
        isCharged ? PaymentOutcome.CAPTURED : PaymentOutcome.VOIDED,
        told.outcome(),
        () -> "what is told when " + charged(bill) + " was charged");
    assertTrue(
        isCharged || !came.answers(AskRules::isMoney),
        () -> "nothing was charged, and yet it was answered " + came);
  }

  final PaymentAnswer ask(PaymentGateway gateway, Bill bill, int time) {
    return gateway.askPayment(bill.ask(), bill.placed(), question(bill, time));
  }

  final void assertIsCharge(Bill bill, PaymentAnswer answer) {
    assertEquals(PaymentOutcome.CAPTURED, answer.outcome());
    assertEquals(bill.total(), answer.amount());
    assertTrue(answer.transaction().isPresent(), () -> "there is no reference in " + answer);
  }

  static boolean isMoney(PaymentAnswer answer) {
    return answer.outcome() == PaymentOutcome.CAPTURED
        || answer.outcome() == PaymentOutcome.AUTHORISED;
  }

  static boolean isUnderWay(PaymentAnswer answer) {
    return answer.outcome() == PaymentOutcome.PENDING;
  }

  static boolean isNoMoney(PaymentAnswer answer) {
    return answer.outcome() == PaymentOutcome.DECLINED || answer.outcome() == PaymentOutcome.VOIDED;
  }
}
