package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.VoidPayment;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * The rules of money that is set aside, then taken or freed, and of attempts that are stopped, 41
 * to 55. Extend {@link PaymentGatewayContract}, never this.
 */
public abstract class HoldRules extends AskRules {

  HoldRules() {}

  /** What is set aside is not the seller's yet. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_41_what_is_to_be_set_aside_is_authorised_and_not_charged() {
    Bill bill = held();

    PaymentAnswer answer = collect(gateway(), bill);

    assertEquals(PaymentOutcome.AUTHORISED, answer.outcome());
    assertEquals(bill.total(), answer.amount());
    assertTrue(answer.transaction().isPresent(), () -> "there is no reference in " + answer);
    assertMoney(bill, bill.nothing(), bill.total());
  }

  /** A capture is a call like any other: made again, it takes nothing more. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_42_what_is_set_aside_is_taken_once_under_one_key() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).shipped();

    PaymentAnswer first = capture(gateway, bill, 1);
    PaymentAnswer again = capture(gateway, bill, 2);
    PaymentAnswer elsewhere = capture(gateway(), bill, 3);

    assertIsCharge(bill, first);
    assertEquals(List.of(first, first), List.of(again, elsewhere));
    assertMoney(bill, bill.total(), bill.nothing());
  }

  /** Two workers may hold the same capture for a moment: none is told that it failed. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_43_a_capture_from_many_threads_takes_once() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).shipped();

    List<Tried<PaymentAnswer>> answers =
        crowd().all(number -> capture(gateway, bill, 1 + number % 2));

    assertMoney(bill, bill.total(), bill.nothing());
    assertTrue(
        answers.stream().noneMatch(came -> came.answers(AskRules::isNoMoney)),
        () -> "it was taken, and yet it was answered " + answers);
  }

  /** A unit was cancelled since: its price is not taken, and does not stay set aside. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_44_only_what_is_due_is_taken_and_the_rest_is_freed() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).withoutOneUnit().shipped();
    Money due = bill.capture().amount();

    PaymentAnswer answer = capture(gateway, bill, 1);

    assertTrue(due.isLessThan(bill.total()), "a unit was cancelled");
    assertEquals(due, answer.amount());
    assertMoney(bill, due, bill.nothing());
  }

  /** The buyer has it back, and a call made again does no harm. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_45_what_is_freed_is_neither_charged_nor_set_aside() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).cancelled();

    PaymentAnswer first = free(gateway, bill, 1);
    PaymentAnswer again = free(gateway, bill, 2);

    assertEquals(PaymentOutcome.VOIDED, first.outcome());
    assertEquals(PaymentOutcome.VOIDED, again.outcome());
    assertMoney(bill, bill.nothing(), bill.nothing());
  }

  /** Whoever asks is told where the money is now, not where it was first. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_46_asking_tells_whether_it_is_set_aside_taken_or_freed() {
    PaymentGateway gateway = gateway();
    Bill taken = held();
    Bill freed = held();
    PaymentAnswer one = collect(gateway, taken);
    PaymentAnswer other = collect(gateway, freed);

    PaymentAnswer before = ask(gateway, taken, 1);
    capture(gateway, taken.told(one).shipped(), 1);
    PaymentAnswer afterTaking = ask(gateway, taken, 2);
    free(gateway, freed.told(other).cancelled(), 1);
    PaymentAnswer afterFreeing = ask(gateway, freed, 1);

    assertEquals(one, before);
    assertIsCharge(taken, afterTaking);
    assertEquals(PaymentOutcome.VOIDED, afterFreeing.outcome());
  }

  /** It was taken before it could be stopped: the order is told so, and gives it back itself. */
  @Test
  public final void rule_47_stopping_what_was_taken_tells_that_it_was_taken() {
    PaymentGateway gateway = gateway();
    Bill bill = bill();
    PaymentAnswer taken = collect(gateway, bill);

    PaymentAnswer answer = free(gateway, bill.cancelled(), 1);

    assertEquals(taken, answer);
    assertCharged(bill.total(), bill);
    assertReturned(bill.nothing(), bill);
  }

  /** A call that stood still on its way must not charge when it arrives after all. */
  @Test
  public final void rule_48_what_was_stopped_before_it_was_heard_of_is_never_charged() {
    Bill bill = bill();

    PaymentAnswer stopped = free(gateway(), bill.cancelled(), 1);
    Tried<PaymentAnswer> late = Tried.of(() -> collect(gateway(), bill));

    assertEquals(PaymentOutcome.VOIDED, stopped.outcome());
    assertCharged(bill.nothing(), bill);
    assertTrue(
        !late.answers(AskRules::isMoney) && !late.answers(AskRules::isUnderWay),
        () -> "nothing will be charged, and yet it was answered " + late);
  }

  /** As with what is collected at once: never told as failed, told when asked, done once. */
  @Test
  @Needs({Ability.SETTING_ASIDE, Ability.ANSWER_LOST})
  public final void rule_49_a_capture_whose_answer_is_lost_is_found_when_asked() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).shipped();
    inject(Ability.ANSWER_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> capture(gateway, bill, 1));
    PaymentAnswer told = ask(gateway(), bill, 1);
    PaymentAnswer again = capture(gateway(), bill, 2);

    assertTrue(
        !came.saysNotSent() && !came.answers(AskRules::isNoMoney),
        () -> "it was taken, and yet it was answered " + came);
    assertIsCharge(bill, told);
    assertIsCharge(bill, again);
    assertMoney(bill, bill.total(), bill.nothing());
  }

  /** A void stays due until it is known: the same call again says that it is free. */
  @Test
  @Needs({Ability.SETTING_ASIDE, Ability.ANSWER_LOST})
  public final void rule_50_a_void_whose_answer_is_lost_is_told_when_it_is_made_again() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).cancelled();
    inject(Ability.ANSWER_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> free(gateway, bill, 1));
    PaymentAnswer again = free(gateway(), bill, 2);

    assertTrue(
        !came.saysNotSent() && !came.answers(AskRules::isMoney),
        () -> "it was freed, and yet it was answered " + came);
    assertEquals(PaymentOutcome.VOIDED, again.outcome());
    assertMoney(bill, bill.nothing(), bill.nothing());
  }

  /** Buyer and seller may act in one moment: the money goes one way, and both are told which. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_51_taking_and_freeing_at_once_ends_in_one_of_both() {
    PaymentGateway gateway = gateway();
    Bill authorised = authorised(gateway);
    Bill taking = authorised.shipped();
    Bill freeing = authorised.cancelled();

    List<Tried<PaymentAnswer>> answers =
        crowd()
            .all(
                2, number -> number == 0 ? capture(gateway, taking, 1) : free(gateway, freeing, 1));

    boolean isTaken = charged(authorised).isPositive();
    assertMoney(
        authorised, isTaken ? authorised.total() : authorised.nothing(), authorised.nothing());
    assertTrue(
        IntStream.range(0, 2)
            .mapToObj(answers::get)
            .noneMatch(came -> came.answers(isTaken ? AskRules::isNoMoney : AskRules::isMoney)),
        () -> charged(authorised) + " was charged, and yet it was answered " + answers);
  }

  /** Nobody knows, so it is never told as failed; the call that is made again takes it once. */
  @Test
  @Needs({Ability.SETTING_ASIDE, Ability.REQUEST_LOST})
  public final void rule_52_a_capture_whose_request_is_lost_is_told_as_nothing_for_sure() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).shipped();
    inject(Ability.REQUEST_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> capture(gateway, bill, 1));
    boolean isTaken = charged(bill).isPositive();
    PaymentAnswer again = capture(gateway(), bill, 2);

    assertTrue(
        !came.saysNotSent()
            && !came.answers(AskRules::isNoMoney)
            && (isTaken || !came.answers(answer -> answer.outcome() == PaymentOutcome.CAPTURED)),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertIsCharge(bill, again);
    assertMoney(bill, bill.total(), bill.nothing());
  }

  /** Told as free, the buyer's money would stay set aside, and nobody would ask again. */
  @Test
  @Needs({Ability.SETTING_ASIDE, Ability.REQUEST_LOST})
  public final void rule_53_a_void_whose_request_is_lost_is_told_as_nothing_for_sure() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).cancelled();
    inject(Ability.REQUEST_LOST, bill.id());

    Tried<PaymentAnswer> came = Tried.of(() -> free(gateway, bill, 1));
    boolean isFree = setAside(bill.id(), bill.currency()).isZero();
    PaymentAnswer again = free(gateway(), bill, 2);

    assertTrue(
        !came.saysNotSent() && (isFree || !came.answers(AskRules::isNoMoney)),
        () -> "nobody could know what became of it, and yet it was answered " + came);
    assertEquals(PaymentOutcome.VOIDED, again.outcome());
    assertMoney(bill, bill.nothing(), bill.nothing());
  }

  /** Two causes may ask for it, each under a key of its own: the second does no harm. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_54_what_is_free_already_is_told_as_voided_under_another_key() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).cancelled();
    VoidPayment first = bill.voiding();
    free(gateway, bill, 1);

    IdempotencyKey other = new IdempotencyKey(first.key() + ":again");
    PaymentAnswer again =
        gateway.voidAuthorisation(
            new VoidPayment(first.attempt(), first.amount(), first.authorisation(), other),
            bill.placed(),
            call(other, 1));

    assertEquals(PaymentOutcome.VOIDED, again.outcome());
    assertMoney(bill, bill.nothing(), bill.nothing());
  }

  /** A process that stood still may wake up when the money has long been freed by others. */
  @Test
  @Needs(Ability.SETTING_ASIDE)
  public final void rule_55_a_capture_after_its_deadline_takes_nothing() {
    PaymentGateway gateway = gateway();
    Bill bill = authorised(gateway).shipped();
    Money held = setAside(bill.id(), bill.currency());
    PortCall late = PortCall.of(bill.capture().key(), 1, now().minusSeconds(60));

    Tried<PaymentAnswer> answer =
        Tried.of(() -> gateway.capture(bill.capture(), bill.placed(), late));

    assertMoney(bill, bill.nothing(), held);
    assertTrue(
        !answer.answers(one -> one.outcome() == PaymentOutcome.CAPTURED),
        () -> "nothing was taken, and yet it was answered " + answer);
  }

  private Bill held() {
    return Bill.setAside(fixture());
  }

  private Bill authorised(PaymentGateway gateway) {
    Bill bill = held();
    return bill.told(collect(gateway, bill));
  }

  private PaymentAnswer capture(PaymentGateway gateway, Bill bill, int attempt) {
    return gateway.capture(bill.capture(), bill.placed(), call(bill.capture().key(), attempt));
  }

  private PaymentAnswer free(PaymentGateway gateway, Bill bill, int attempt) {
    return gateway.voidAuthorisation(
        bill.voiding(), bill.placed(), call(bill.voiding().key(), attempt));
  }

  private void assertMoney(Bill bill, Money charged, Money setAside) {
    assertCharged(charged, bill);
    assertEquals(
        setAside,
        setAside(bill.id(), bill.currency()),
        () -> "what is really set aside for order " + bill.id());
  }
}
