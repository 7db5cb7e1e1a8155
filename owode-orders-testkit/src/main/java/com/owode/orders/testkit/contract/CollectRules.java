package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.CollectPayment;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fixture.People;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The rules of collecting money, 1 to 14. Extend {@link PaymentGatewayContract}, never this. */
public abstract class CollectRules extends GatewayGround {

  /** What a worker's call may take, of which a key's life must leave room. */
  private static final Duration TWO_CALLS = Duration.ofMinutes(1);

  CollectRules() {}

  /** Money that is to be taken at once is taken, and the answer can be booked. */
  @Test
  public final void rule_01_what_is_collected_is_charged_and_answered_with_amount_and_reference() {
    Bill bill = bill();

    PaymentAnswer answer = collect(gateway(), bill);

    assertEquals(PaymentOutcome.CAPTURED, answer.outcome());
    assertEquals(bill.total(), answer.amount());
    assertTrue(answer.transaction().isPresent(), "the answer has no reference: " + answer);
    assertCharged(bill.total(), bill);
  }

  /** A provider that counts hundredths would take a hundredth, or a hundred times as much. */
  @Test
  @Needs(Ability.YEN)
  public final void rule_02_yen_are_charged_without_decimals() {
    assertChargedIn("JPY");
  }

  /** A provider that counts hundredths would take ten times as much. */
  @Test
  @Needs(Ability.DINARS)
  public final void rule_03_dinars_are_charged_with_three_decimals() {
    assertChargedIn("BHD");
  }

  private void assertChargedIn(String currency) {
    Bill bill = Bill.of(order().in(currency));

    PaymentAnswer answer = collect(gateway(), bill);

    assertEquals(bill.total(), answer.amount());
    assertCharged(bill.total(), bill);
  }

  /** After a crash the same call is made again: it does nothing more, and answers as before. */
  @Test
  public final void rule_04_the_same_key_charges_once_and_gets_the_same_answer() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();

    PaymentAnswer first = collect(gateway, bill);
    List<PaymentAnswer> again =
        IntStream.rangeClosed(2, 4).mapToObj(attempt -> collect(gateway, bill, attempt)).toList();

    assertEquals(List.of(first, first, first), again);
    assertCharged(bill.total(), bill);
  }

  /** After a crash it is often another process that makes the call again. */
  @Test
  public final void rule_05_the_same_key_from_another_process_charges_once() {
    Bill bill = bill();

    PaymentAnswer first = collect(gateway(), bill);
    PaymentAnswer second = collect(gateway(), bill, 2);

    assertEquals(first, second);
    assertCharged(bill.total(), bill);
  }

  /**
   * A worker that lost its lease may still be calling while another one calls: one may be told that
   * nobody knows, none that it failed, and no two are told different things.
   */
  @Test
  public final void rule_06_the_same_key_from_many_threads_charges_once() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();

    List<Tried<PaymentAnswer>> answers =
        crowd().all(number -> collect(gateway, bill, 1 + number % 2));

    assertCharged(bill.total(), bill);
    long references =
        answers.stream()
            .flatMap(tried -> tried.answer().stream())
            .flatMap(answer -> answer.transaction().stream())
            .distinct()
            .count();
    assertTrue(references <= 1, "one charge has several references: " + answers);
    assertTrue(
        answers.stream().noneMatch(tried -> tried.answers(AskRules::isNoMoney)),
        () -> "it was charged, and yet it was answered " + answers);
  }

  /** Lanes work side by side: what one order is answered is never another's. */
  @Test
  public final void rule_07_orders_at_the_same_time_are_each_charged_their_own_amount() {
    PaymentGateway gateway = gateway();
    List<Bill> bills =
        IntStream.rangeClosed(1, Crowd.SIZE)
            .mapToObj(number -> Bill.of(fixture().units("SEVERAL", number)))
            .toList();

    List<Tried<PaymentAnswer>> answers = crowd().all(number -> collect(gateway, bills.get(number)));

    for (int i = 0; i < bills.size(); i++) {
      Bill bill = bills.get(i);
      Tried<PaymentAnswer> came = answers.get(i);
      assertTrue(
          came.answers(answer -> answer.amount().equals(bill.total())),
          () -> "order " + bill.id() + " of " + bill.total() + " was answered " + came);
      assertCharged(bill.total(), bill);
    }
  }

  /** A buyer who tries again pays under a new key, whatever became of the attempt before. */
  @Test
  public final void rule_08_another_attempt_of_an_order_is_charged_too() {
    Bill first = bill();
    Bill second = first.attemptedAgain();
    PaymentGateway gateway = gateway();

    PaymentAnswer one = collect(gateway, first);
    PaymentAnswer other = collect(gateway, second);

    assertCharged(first.total().multipliedBy(2), first);
    assertTrue(
        one.transaction().isEmpty() || !one.transaction().equals(other.transaction()),
        () -> "two charges have one reference: " + one + " and " + other);
  }

  /** What a key has done stays done, whatever comes under it later: an answer or an exception. */
  @Test
  public final void rule_09_the_same_key_with_another_amount_charges_nothing_more() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    collect(gateway, bill);
    CollectPayment what = bill.collect();
    CollectPayment more =
        new CollectPayment(
            what.attempt(), what.amount().multipliedBy(2), what.capture(), what.key());

    Tried<PaymentAnswer> again =
        Tried.of(() -> gateway.collect(more, bill.placed(), call(what.key(), 2)));

    assertCharged(bill.total(), bill);
    assertTrue(
        !again.answers(answer -> answer.amount().equals(more.amount())),
        () -> "nothing more was charged, and yet it was answered " + again);
  }

  /**
   * Nothing is resent that is older than nine tenths of {@link PaymentGateway#keyLifetime()}: up to
   * then the key is remembered.
   */
  @Test
  @Needs(Ability.TIME)
  public final void rule_10_a_key_is_remembered_for_nearly_as_long_as_the_gateway_says() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    PaymentAnswer first = collect(gateway, bill);

    pass(oldestResent(gateway));
    PaymentAnswer second = collect(gateway, bill, 2);

    assertCharged(bill.total(), bill);
    assertEquals(first, second);
  }

  /** With a shorter life no call could ever be made again: each would wait for a person. */
  @Test
  public final void rule_11_a_key_lives_longer_than_two_calls_and_always_as_long() {
    Duration life = gateway().keyLifetime();

    assertTrue(
        life.compareTo(TWO_CALLS) > 0,
        () -> "a key lives for " + life + ", and two calls may take " + TWO_CALLS);
    assertEquals(life, gateway().keyLifetime());
  }

  /**
   * A process that stood still may wake up after the life of its key, when the same key would
   * charge again.
   */
  @Test
  public final void rule_12_what_is_sent_after_its_deadline_charges_nothing() {
    Bill bill = bill();
    PortCall late = PortCall.of(bill.collect().key(), 1, now().minusSeconds(60));

    Tried<PaymentAnswer> answer =
        Tried.of(() -> gateway().collect(bill.collect(), bill.placed(), late));

    assertCharged(bill.nothing(), bill);
    assertTrue(
        !answer.answers(one -> one.outcome() == PaymentOutcome.CAPTURED),
        () -> "nothing was charged, and yet it was answered " + answer);
  }

  /** A provider that says nothing must not hold up all that waits behind the call. */
  @Test
  @Needs(Ability.SILENCE)
  public final void rule_13_a_silent_provider_is_given_up_at_the_deadline() {
    Bill bill = bill();
    PaymentGateway gateway = gateway();
    inject(Ability.SILENCE, bill.id());

    Tried<PaymentAnswer> answer =
        givenUp(bill.collect().key(), call -> gateway.collect(bill.collect(), bill.placed(), call));

    assertTrue(
        !answer.saysNotSent() && !answer.answers(AskRules::isNoMoney),
        () -> "nobody knows what a silent provider does, and yet it was answered " + answer);
  }

  /** Names come from people: no script, length or sign of theirs stops a payment. */
  @Test
  public final void rule_14_an_order_with_unusual_names_is_charged_as_any_other() {
    for (String name : Names.UNUSUAL) {
      Bill bill = Bill.of(fixture().called(order().id().value()).named(name).boughtBy(People.LONG));

      PaymentAnswer answer = collect(gateway(), bill);

      Money total = bill.total();
      assertEquals(total, answer.amount());
      assertCharged(total, bill);
    }
  }
}
